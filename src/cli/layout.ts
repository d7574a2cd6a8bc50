import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDataset } from '../dataset/parse.ts';
import { indexDataset } from '../domain/datasetIndex.ts';
import { defaultHints, parseHints } from '../graph/layouts/hints.ts';
import { layoutDataset } from '../graph/layouts/layoutDataset.ts';

const USAGE = `usage: layout [dataset.json] [--fresh] [--hints hints.json] [--starts 4] [--rounds 2400]
              [--heat 0] [--seed 31]

Writes seeded resting positions into the key "layout" of a dataset (default: data/iran-syria-2012.json), and leaves
every other key as it is. Positions that are there already are the start, unless --fresh; then they are forgotten.
With --heat (say, 8) a picture may get worse on the way to a better one; without, only what improves it is moved.
Hints say which actors belong together and where; by default data/hints/<dataset id>.json, if there is one.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fresh: { type: 'boolean', default: false },
    hints: { type: 'string' },
    starts: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '2400' },
    heat: { type: 'string', default: '0' },
    seed: { type: 'string', default: '31' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(USAGE);
} else {
  layOut(positionals[0] ?? 'data/iran-syria-2012.json');
}

function layOut(file: string): void {
  const parsed = parseDataset(withoutStrangers(readObject(file)));
  if (!parsed.ok) {
    console.error(`${file} is not a valid dataset:`);
    for (const { path, message } of parsed.findings) console.error(`  ${path}: ${message}`);
    process.exitCode = 1;
    return;
  }
  const index = indexDataset(parsed.dataset);
  const hints = readHints(values.hints, parsed.dataset.id, parsed.dataset.actors.length);
  const strangers = hints.camps
    .flatMap((camp) => camp.actors)
    .filter((id) => !parsed.dataset.actors.some((a) => a.id === id));
  if (strangers.length > 0) console.error(`hints name actors that are not in the dataset: ${strangers.join(', ')}`);

  const started = performance.now();
  const { positions, costBefore, costAfter } = layoutDataset(index, {
    hints,
    fresh: values.fresh,
    starts: Number(values.starts),
    rounds: Number(values.rounds),
    heat: Number(values.heat),
    seed: Number(values.seed),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${Object.keys(positions).length} actors, cost ${costBefore.toFixed(0)} → ${costAfter.toFixed(0)}, ${seconds} s`,
  );

  // Read again: the file may have been edited while this was running.
  writeFileSync(file, `${JSON.stringify({ ...readObject(file), layout: positions }, null, 2)}\n`);
}

function readObject(file: string): Readonly<Record<string, unknown>> {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof content !== 'object' || content === null) throw new Error(`${file} holds no JSON object`);
  return { ...content };
}

/** The content without stored positions of actors it no longer has, which would make it invalid. */
function withoutStrangers(content: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { layout, actors } = content;
  if (typeof layout !== 'object' || layout === null || !Array.isArray(actors)) return content;
  const known = new Set(actors.map((actor: unknown): unknown => Reflect.get(Object(actor), 'id')));
  return { ...content, layout: Object.fromEntries(Object.entries(layout).filter(([id]) => known.has(id))) };
}

function readHints(asked: string | undefined, dataset: string, actors: number) {
  const fallback = defaultHints(actors);
  const file = asked ?? `data/hints/${dataset}.json`;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (asked !== undefined) throw error;
    return fallback;
  }
  return parseHints(JSON.parse(text), fallback);
}
