import { fileURLToPath } from 'node:url';

/** The built page under test: `dist/`, or another build that `SOURCELINE_DIST` names. */
export const DIST = process.env['SOURCELINE_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
