import fc from 'fast-check';
import { marked } from 'marked';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { chain, makeClaim, makeDataset, makeIndex } from '../../../tests/support/dataset.ts';
import { indexDataset } from '../../domain/datasetIndex.ts';
import { actorId, quoteId, voiceId } from '../../domain/ids.ts';
import { STANDINGS } from '../../domain/standing.ts';
import type { View } from '../../view/view.ts';
import { buildReport } from './buildReport.ts';
import type { Exported } from './exported.ts';
import { fileName } from './fileName.ts';
import { EXPORT_FORMATS, type ExportFormat } from './formats.ts';
import { makeExported, WHOLE_PICTURE } from '../../../tests/support/exported.ts';

function formatOf(key: ExportFormat['key']): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => each.key === key);
  if (!format) throw new Error(`There is no format ${key}.`);
  return format;
}

async function exportAs(key: ExportFormat['key'], exported: Exported): Promise<string> {
  const blob = await formatOf(key).make(exported, buildReport(exported), WHOLE_PICTURE);
  return blob.text();
}

const rowsOf = (csv: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.trim(), { header: true }).data;

describe('claims as CSV', () => {
  it('have a row each, with what weakens them, their words, credits, links and the date', async () => {
    const exported = makeExported();
    const rows = rowsOf(await exportAs('csv', exported));
    expect(rows.map(({ claim }) => claim)).toEqual(
      [...exported.visible.relationships.values()].flatMap(({ claims }) => claims.map(({ id }) => id)),
    );
    expect(rows.find(({ claim }) => claim === 'c-would')).toMatchObject({
      polarity: 'affirms',
      modality: 'conditional',
      verification: 'could-not-be-verified',
      qualities: 'Asserted; Conditional; Could not be verified; Rests on unnamed voices; In tension',
      claim_standing: 'conditional',
      claim_support: 'conditional',
      claim_conflict: 'in-tension',
      relationship_standing: 'contested',
      claim_stands: 'yes',
      credits: 'a person familiar with the plans',
      speaker_kinds: 'unnamed-person',
      quotes: '“would close the whole harbour if the strike went on”',
      as_of: '2031-05-05',
      as_of_basis: 'inferred',
      view_limits: '',
    });
    for (const row of rows) {
      expect(row['quote_links']).toContain('https://harbour-post.example/quay#:~:text=');
      expect(row['claim_link']).toContain(`select=${row['claim']}`);
    }
  });

  it('put a warning beside its quote, and name the voices of which there is more to know', async () => {
    const lost = new Map([[quoteId('q-vale'), { kind: 'missing', nearest: null } as const]]);
    const index = makeIndex({
      claims: [
        makeClaim('c-fees', ['ferry-union', 'hostility', 'harbour-board'], {
          quotes: [quoteId('q-fees'), quoteId('q-vale')],
          attribution: [chain('v-vale', 'v-gazette')],
        }),
      ],
    });
    const [row] = rowsOf(await exportAs('csv', makeExported({}, index, lost)));
    expect(row).toMatchObject({ own_side: 'v-vale', with_stake: 'v-vale' });
    expect(row?.['quote_warnings']).toMatch(/^“the secretary of the Ferry Union”: Not found word for word[^\n]*$/);
  });

  it('say what a date is of, and from what it was inferred', async () => {
    const when = { text: 'On Friday', value: '2031-05-02', basis: 'inferred', note: 'Before.', of: 'the day he spoke' };
    const ends = ['harbour-board', 'ties', 'port-guards'] as const;
    const index = makeIndex({ claims: [makeClaim('c', ends, { when: { ...when, basis: 'inferred' } })] });
    const [row] = rowsOf(await exportAs('csv', makeExported({}, index)));
    expect(row).toMatchObject({ when: '2031-05-02', when_of: 'the day he spoke', when_note: 'Before.' });
  });

  it('say of a relationship that it stands only in part', async () => {
    const index = makeIndex({
      claims: [
        makeClaim('c-runs', ['harbour-board', 'ties', 'port-guards']),
        makeClaim('c-pays', ['harbour-board', 'ties', 'port-guards'], {
          predicate: 'pays',
          attribution: [chain('v-workers')],
        }),
        makeClaim('c-fees', ['ferry-union', 'hostility', 'harbour-board']),
      ],
    });
    const rows = rowsOf(await exportAs('csv', makeExported({}, index)));
    expect(rows.find(({ claim }) => claim === 'c-runs')).toMatchObject({
      relationship_standing: 'own-voice',
      relationship_in_part: 'yes',
      relationship_standing_words: 'The publication says so, in part',
    });
    expect(rows.find(({ claim }) => claim === 'c-fees')).toMatchObject({
      relationship_in_part: 'no',
      relationship_standing_words: 'The publication says so',
    });
  });

  it('say which voices are set aside and what has fallen with them', async () => {
    const rows = rowsOf(await exportAs('csv', makeExported({ distrust: [voiceId('v-workers')] })));
    expect(rows.find(({ claim }) => claim === 'c-closed')).toMatchObject({ claim_stands: 'no' });
    expect(new Set(rows.map((row) => row['view_limits']))).toEqual(
      new Set(['Set aside: two dock workers. What rests on these voices alone has fallen.']),
    );
  });
});

describe('what the publication says about a claim', () => {
  const index = makeIndex({
    claims: [
      makeClaim('c-fees', ['ferry-union', 'hostility', 'harbour-board'], {
        quotes: [quoteId('q-board'), quoteId('q-fees')],
        context: [quoteId('q-board')],
        attribution: [chain('v-vale')],
      }),
    ],
  });

  it('is credited to it in a table', async () => {
    const [row] = rowsOf(await exportAs('csv', makeExported({}, index)));
    expect(row).toMatchObject({
      credits: 'Jon Vale',
      quotes: '“They raised the fees in secret”\n“the board, which runs the port”',
      quote_credits: 'Jon Vale\nThe Harbour Post, in its own words',
      context_quotes: '“the board, which runs the port”',
    });
  });

  it('is kept apart, in a table, from what it states by the way with words that voices say', async () => {
    const rows = rowsOf(await exportAs('csv', makeExported()));
    const own = rows.find(({ claim }) => claim === 'c-orders');
    expect(own).toMatchObject({
      credits: 'The Harbour Post, in its own words',
      quote_credits: 'two dock workers; and, for what it states with them by the way, The Harbour Post',
    });
  });

  it('is credited to it in Markdown', async () => {
    const markdown = await exportAs('markdown', makeExported({}, index));
    expect(markdown).toMatch(/“They raised the fees in secret”\n\n— Paragraph 3.*Who says so: Jon Vale\./u);
    expect(markdown).toMatch(
      /“the board, which runs the port”\n\n— Headline.*Who says so: The Harbour Post, in its own words\./u,
    );
  });
});

describe('claims as Markdown', () => {
  it('hold every quote, credit and quality, and the limits of the view', async () => {
    const exported = makeExported({ categories: ['hostility'] });
    const markdown = await exportAs('markdown', exported);
    const html = marked.parse(markdown, { async: false });
    for (const { claims } of buildReport(exported).relationships) {
      for (const { sentence, qualities, credits, quotes } of claims) {
        expect(html).toContain(`<h4>${sentence}</h4>`);
        expect(html).toContain(`<em>${qualities.join(' · ')}.</em>`);
        for (const credit of credits) expect(html).toContain(credit);
        for (const { quote } of quotes) expect(html).toContain(`“${quote.exact}”`);
      }
    }
    expect(html).toContain('<strong>Filtered: Categories: only Hostility.</strong>');
    expect(html).toContain('As of 5 May 2031 (inferred)');
  });

  it.each(['view', 'relationship'] as const)('say what setting voices aside does, of a %s', async (scope) => {
    const view = { select: 'harbour-board~hostility~ferry-union', distrust: [voiceId('v-brandt')] };
    const markdown = await exportAs('markdown', makeExported(view, makeIndex(), new Map(), scope));
    expect(markdown).toMatch(/^\*\*Of 7 relationships .* 1 changed/mu);
    expect(markdown).toMatch(/^\*\*No longer contested\. Was: Contested\. 1 of 3 claims fallen\.\*\*$/mu);
  });

  it('answer how two actors are connected, each step with its words, and name the weakest link', async () => {
    const path = { from: actorId('ada-brandt'), to: actorId('harbour-board'), directed: false, firm: false };
    const exported = makeExported({ path }, makeIndex(), new Map(), 'ways');
    const html = marked.parse(await exportAs('markdown', exported), { async: false });
    expect(html).toContain('<h2>How are Ada Brandt and Harbour Board connected?</h2>');
    expect(html).toContain('<p>A way is no relationship between its ends: each step says only what its words say.</p>');
    expect(html).toContain('<h3>Ada Brandt — Port Guards — Harbour Board</h3>');
    expect(html).toContain('<strong>Weakest link: Ada Brandt to Port Guards (Stated in the negative)</strong>');
    const [, first = '', second = ''] = /<h4>1\. Ada(.*?)<h4>2\. Port Guards(.*?)<h2>/su.exec(html) ?? [];
    expect(first).toContain('(Weakest link)</h4>');
    expect(first).toContain('“No guard of ours was on the north quay”');
    expect(first).toContain('Who says so: Ada Brandt.');
    expect(second).toContain('<strong>The publication says so.</strong>');
    expect(html).not.toContain('Ferry Union');
  });

  it('say so when no claim is in view', async () => {
    expect(await exportAs('markdown', makeExported({ standing: [] }))).toContain('No claim is in view.');
  });
});

describe('claims as a dataset', () => {
  it.each<Partial<View>>([{}, { categories: ['hostility'] }])(
    'are in the format the page opens, and say when they are a part: %j',
    async (change) => {
      const exported = makeExported(change);
      const dataset: unknown = JSON.parse(await exportAs('json', exported));
      const isPart = Object.keys(change).length > 0;
      expect(dataset).toMatchObject({
        format: 'sourceline/1',
        id: isPart ? 'harbour-view' : 'harbour',
        title: `The quarrel over the north quay${isPart ? ' (part)' : ''}`,
      });
      expect(fileName(exported, formatOf('json'), WHOLE_PICTURE)).toBe(`harbour${isPart ? '-view' : ''}.json`);
    },
  );

  it('hold all that voices set aside say, and say who is set aside in the view they are of', async () => {
    const exported = makeExported({ distrust: [voiceId('v-brandt')] });
    const whole = makeDataset();
    expect(JSON.parse(await exportAs('json', exported))).toEqual({
      ...(JSON.parse(JSON.stringify(whole)) as object),
      id: 'harbour-view',
      summary:
        `${whole.summary} Set aside: Ada Brandt. What rests on these voices alone has fallen. ` +
        'Nobody is set aside in this file: of what was in view it keeps all that these voices say. ' +
        `This view in Sourceline: ${exported.addressOf(exported.view)}`,
    });
    expect(fileName(exported, formatOf('json'), WHOLE_PICTURE)).toBe('harbour-view.json');
  });
});

it('is no part where a filter is set that leaves nothing out', async () => {
  const exported = makeExported({ standing: STANDINGS });
  expect(JSON.parse(await exportAs('json', exported))).toMatchObject({
    id: 'harbour',
    title: 'The quarrel over the north quay',
  });
});

describe('one relationship of a view', () => {
  it.each(['csv', 'markdown', 'json'] as const)('is taken along by itself, and is a part: %s', async (key) => {
    const exported = makeExported({ select: 'c-talks' }, makeIndex(), new Map(), 'relationship');
    const content = await exportAs(key, exported);
    expect(content).toContain('Only this relationship: Ferry Union → Selmouth, Diplomacy.');
    expect(content).toContain('The union met the mayor');
    expect(content).not.toContain('plans to pay the crews');
    expect(fileName(exported, formatOf(key), WHOLE_PICTURE)).toMatch(/^harbour-ferry-union-diplomacy-selmouth\./);
  });
});

describe('every format of text', () => {
  it.each(['csv', 'markdown', 'json'] as const)(
    'warns at a quote that a text at hand does not hold: %s',
    async (key) => {
      const lost = new Map([[quoteId('q-fees'), { kind: 'missing', nearest: null } as const]]);
      const warning = 'Not found word for word in the text of the source that was loaded when this was made.';
      expect(await exportAs(key, makeExported({}, makeIndex(), lost))).toContain(warning);
      expect(await exportAs(key, makeExported())).not.toContain('ot found word for word');
    },
  );

  it.each(['csv', 'markdown'] as const)('says what is known of the voices: %s', async (key) => {
    expect(await exportAs(key, makeExported())).toContain(
      'Jon Vale (Named person; stake: His union is suing the board; speaks of its own side: Ferry Union)',
    );
  });

  it('takes any name from a dataset for a name and never for markup or a formula', async () => {
    const hostile = fc.constantFrom(
      '=cmd|"/c calc"!A0',
      '<img src=x onerror=alert(1)>',
      '](javascript:alert(1))',
      '# x',
      '@SUM(A1)',
      '`|`',
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        const base = makeDataset();
        const index = indexDataset({
          ...base,
          title: name,
          actors: base.actors.map(({ shortName: _, ...actor }) => ({ ...actor, name })),
          voices: base.voices.map((voice) => ({ ...voice, label: name })),
        });
        const exported = makeExported({}, index);
        const html = marked.parse(await exportAs('markdown', exported), { async: false });
        expect(html).not.toMatch(/<img|<script|href="javascript/i);
        for (const row of rowsOf(await exportAs('csv', exported))) {
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
        }
      }),
      { numRuns: 12 },
    );
  });
});
