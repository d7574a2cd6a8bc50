import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = 'src/app/tokens.css';
/** Colours that a reader's own system gives, and those that take another's. */
const NAMED = /(?<![\w-])(?:white|black|red|green|blue|yellow|orange|purple|gr[ae]y|silver|navy|teal|maroon)(?![\w-])/i;
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i;
// No time at all is no choice of one.
const TIME = /(?<![\w-])(?!0m?s\b)(?:\d+\.)?\d+m?s\b/;

/** Files of the product by their ending, from the root of the project. */
const files = (ending: RegExp): readonly string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path))
    .sort();

const noComments = (css: string): string => css.replaceAll(/\/\*.*?\*\//gs, '');

interface Rule {
  readonly selector: string;
  readonly property: string;
  readonly value: string;
  /** Whether it holds on paper alone, which is measured in points. */
  readonly onPaper: boolean;
}

/** Every declaration of a style sheet, with the selectors and conditions around it. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  const around: string[] = [];
  for (const [, text = '', end = ''] of noComments(css).matchAll(/([^{};]*)([{};])/g)) {
    const part = text.trim();
    if (end === '{') around.push(part);
    else {
      const [, property, value] = /^([\w-]+):\s*(.+)$/s.exec(part) ?? [];
      const onPaper = around.some((each) => /^@page|^@media print/.test(each));
      if (property !== undefined && value !== undefined)
        rules.push({ selector: around.join(' '), property, value, onPaper });
      if (end === '}') around.pop();
    }
  }
  return rules;
}

const tokens = rulesOf(readFileSync(TOKENS, 'utf8'));
const tokenColours = new Set(tokens.map(({ value }) => value));

/** What a declaration takes from elsewhere than the tokens; nothing where it may. */
function strange({ selector, property, value, onPaper }: Rule): string | null {
  // What browsers draw around a page, and over a piece of text, does not know the tokens of the page.
  const isOutside = selector.startsWith('@page') || selector.startsWith('@font-face');
  if (isOutside) return null;
  const isHighlight = selector.includes('::highlight(') && tokenColours.has(value);
  if ((COLOUR.test(value) || NAMED.test(value)) && !isHighlight && property !== 'grid-area') return 'colour';
  if (TIME.test(value)) return 'time';
  // Parts of a box, a part of the words around, and points on paper are no sizes of their own.
  if (
    property === 'font-size' &&
    !/^var\(--text-|^inherit$|^0$|^[\d.]+em$/.test(value) &&
    !(onPaper && value.endsWith('pt'))
  )
    return 'size of type';
  if (property === 'font' && !/var\(--text-|^inherit$/.test(value) && !(onPaper && /\dpt\b/.test(value)))
    return 'size of type';
  if (
    /^border.*radius$/.test(property) &&
    !/^(?:0|50%|inherit|(?:var\(--radius[a-z-]*\)|0)(?: (?:var\(--radius[a-z-]*\)|0))*)$/.test(value)
  )
    return 'radius';
  // A ring without blur is a line, drawn where an outline already is.
  if (property === 'box-shadow' && !/^(?:none|var\(--shadow\)|0 0 0 \dpx var\(--[a-z-]+\))$/.test(value))
    return 'shadow';
  return null;
}

const findingsIn = (css: string): readonly string[] =>
  rulesOf(css).flatMap((rule) => {
    const what = strange(rule);
    return what === null ? [] : [`${what}: ${rule.selector} { ${rule.property}: ${rule.value} }`];
  });

describe('style sheets', () => {
  const sheets = files(/[.]css$/).filter((path) => path !== TOKENS);

  it('take colours, sizes of type, radii, shadows and times from the tokens', () => {
    expect(sheets.length).toBeGreaterThan(40);
    expect(sheets.flatMap((path) => findingsIn(readFileSync(path, 'utf8')).map((one) => `${path}: ${one}`))).toEqual(
      [],
    );
  });

  it.each([
    ['colour', '.a { color: #123456; }'],
    ['colour', '.a { background: rgb(0 0 0 / 0.3); }'],
    ['colour', '@media print { .a { border: 1pt solid black; } }'],
    ['colour', '.a { --ink: #000; }'],
    ['colour', '.a ::highlight(b) { color: #123456; }'],
    ['time', '.a { transition: opacity 200ms; }'],
    ['time', '.a { animation: spin .5s linear; }'],
    ['time', '.a { transition: opacity 0s 0.5s; }'],
    ['size of type', '.a { font-size: 13px; }'],
    ['size of type', '.a { font: 600 0.8rem / 1 var(--sans); }'],
    ['size of type', '@media (width > 40rem) { .a { font-size: 9pt; } }'],
    ['radius', '.a { border-start-end-radius: 5px; }'],
    ['shadow', '.a { box-shadow: 0 1px 2px var(--ink); }'],
  ])('are found to take a %s of their own: %s', (what, css) => {
    expect(findingsIn(css)).toEqual([expect.stringContaining(`${what}:`)]);
  });

  it('use only tokens that there are, or what a script sets', () => {
    const names = new Set(tokens.map(({ property }) => property));
    const scripts = files(/[.]tsx?$/)
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const unknown = sheets.flatMap((path) => {
      const css = noComments(readFileSync(path, 'utf8'));
      const own = new Set(rulesOf(css).map(({ property }) => property));
      return [...css.matchAll(/var\((--[\w-]+)\)/g)].flatMap(([, name = '']) =>
        names.has(name) || own.has(name) || scripts.includes(name) ? [] : [`${path}: ${name}`],
      );
    });
    expect(unknown).toEqual([]);
  });

  it('have no token that nothing takes', () => {
    const all = files(/[.](?:css|tsx?)$/)
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const taken = (name: string): boolean => all.includes(`var(${name})`) || /^--(?:actor|category)-/.test(name);
    expect(
      [...new Set(tokens.map(({ property }) => property))].filter((name) => name.startsWith('--') && !taken(name)),
    ).toEqual([]);
  });
});

describe('drawings', () => {
  it('take their colours from the palette, the living one and the still one', () => {
    const scripts = files(/[.]tsx?$/).filter((path) => !/[.]test[.]|encoding[\\/]palette[.]ts$/.test(path));
    const raw = scripts.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/['"`](#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([^'"`]*)['"`]/gi)].map(
        ([, colour]) => `${path}: ${colour}`,
      ),
    );
    expect(raw).toEqual([]);
  });
});
