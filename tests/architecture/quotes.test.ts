import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Where words of the source are set apart from a text of the page, each with the class of its style sheet. */
const SET = [
  ['ui/shared/QuoteBlock', 'words'],
  ['ui/evidence/PositionColumn', 'words'],
  ['ui/evidence/PathView', 'quote'],
  ['ui/table/TableView', 'words'],
  ['ui/palette/Rows', 'words'],
  ['ui/timeline/TimelineList', 'words'],
  ['ui/reader/AnchoringReport', 'words'],
] as const;

it.each(SET)('sets quotes as everywhere, and only chooses their size: %s', (sheet, name) => {
  const css = readFileSync(`src/${sheet}.module.css`, 'utf8');
  const rule = new RegExp(`^\\.${name} \\{([^}]*)\\}`, 'm').exec(css)?.[1] ?? '';
  expect(rule).toMatch(/composes: quoted from '[./a-z]*Quoted\.module\.css';/);
  expect(rule).not.toMatch(/font:|font-family|font-weight|line-height|quotes:/);
});
