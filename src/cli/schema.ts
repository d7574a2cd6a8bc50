import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { jsonSchema, SCHEMA_FILE } from '../dataset/jsonSchema.ts';

// Writes the published JSON Schema of the format, from the code that validates. The file is served with the app.
const path = join('public', SCHEMA_FILE);
await mkdir(dirname(path), { recursive: true });
await writeFile(path, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
process.stdout.write(`${path} written.\n`);
