import { seededRandom } from '../../src/graph/layouts/random.ts';

/** A link nobody should have made. */
export interface HostileLink {
  /** With its leading `?`, percent signs and all as they are. */
  readonly query: string;
  /** Whether it leads to a dataset that is here. Then the page must say that something else could not be restored. */
  readonly opens: boolean;
}

const KEYS = [
  'mode',
  'select',
  'types',
  'categories',
  'standing',
  'voices',
  'distrust',
  'unconnected',
  'focus',
  'path',
  'tour',
  'panel',
  'camera',
  'moved',
] as const;

/** Values that no key but the search may take. */
const BAD_VALUES: readonly string[] = [
  '%',
  '%E0%A4%A',
  '%FF%FE',
  '%00',
  '%u0041',
  '__proto__',
  'constructor',
  'toString,hasOwnProperty',
  '__proto__,1,2',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  'javascript:alert(1)',
  '{"x":1}',
  '[object%20Object]',
  'null',
  'undefined,NaN',
  'NaN,Infinity,-Infinity,1e999,0x10',
  '99999999999999999999,1,1,1,1',
  '1,2,3',
  '~~~~~~',
  ',,,,',
  'iran~no-such~assad',
  'iran~money-and-arms',
  'no-such-thing',
  'no-such-thing,4',
  'IRAN',
  '%D8%A5%D9%8A%D8%B1%D8%A7%D9%86',
  '%E2%80%AEiran%E2%80%AC',
  'ir%E2%80%8Ban',
  '%01%02%07%1B',
  '%ED%A0%80',
  '..%2F..%2Fetc%2Fpasswd',
  'a'.repeat(120),
  'x'.repeat(16_001),
  'no-such-actor,10,20',
  "';DROP%20TABLE%20actors;--",
  '%F0%9F%92%A3',
];

/** Datasets that cannot be named at all, and so are not asked for. */
const BAD_DATASETS: readonly string[] = [
  '../../../etc/passwd',
  '..%2F..%2Fpackage',
  '%2e%2e%2f',
  'https://example.org/evil',
  '//example.org/x',
  'data:application/json,{}',
  'iran-syria-2012.json%00',
  '%3Cscript%3E',
  'IRAN SYRIA',
  '%',
  'd'.repeat(5_000),
];
/** Datasets that could be, but are not here. */
const MISSING_DATASETS: readonly string[] = ['no-such-dataset', 'package', 'iran-syria-2013', 'constructor', 'index'];

const SEARCHES: readonly string[] = [
  '%E2%80%AE%D8%A5%D9%8A%D8%B1%D8%A7%D9%86',
  '%E2%80%8B%E2%80%8D',
  '%00%01%1B[31m',
  '%3Cb%3Eiran%3C/b%3E',
  '(((((a+)+)+)+)+$',
  '[',
  '%5C',
  '%F0%9F%87%AE%F0%9F%87%B7',
  '+++',
  'a%CC%81'.repeat(20),
];

const GOOD: readonly string[] = [
  'select=iran',
  'types=state,person',
  'focus=irgc,2',
  'camera=0,0,1,800,600',
  'moved=iran,10,20',
  'voices=v-wsj',
  'panel=evidence',
];

/** So many hostile links, the same for the same seed. */
export function hostileLinks(count: number, seed: number): readonly HostileLink[] {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };

  const make = (): HostileLink => {
    const parts: string[] = [];
    const roll = below(10);
    if (roll === 0) parts.push(`dataset=${pick(BAD_DATASETS)}`);
    else if (roll === 1) parts.push(`dataset=${pick(MISSING_DATASETS)}`);
    const [key, value] = [pick(KEYS), pick(BAD_VALUES)];
    parts.push(`${key}=${value}`);
    if (random() < 0.5) parts.push(`search=${pick(SEARCHES)}`);
    if (random() < 0.4) parts.push(pick(GOOD.filter((good) => !good.startsWith(`${key}=`))));
    // The first of two counts.
    if (random() < 0.3) parts.push(`${key}=${pick(BAD_VALUES)}`, `${key}[]=1`, `${key}[__proto__]=1`);
    if (random() < 0.3) parts.push('__proto__=1&constructor[prototype][x]=1', `&=&&==${value}`);
    return { query: `?${parts.join('&')}`, opens: roll > 1 };
  };
  return Array.from({ length: count }, make);
}
