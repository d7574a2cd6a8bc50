import { useMemo } from 'react';
import { PAPER } from '../../encoding/palette.ts';
import { stillOf } from '../../graph/still/stillOf.ts';
import type { Report } from '../../exchange/report.ts';
import { usualScope, withinScope, type Scope } from '../../view/scope.ts';
import { viewOfThing } from '../../view/view.ts';
import { language, t } from '../shared/messages/i18n.ts';
import { thingName } from '../shared/thingName.ts';
import { buildReport } from './buildReport.ts';
import type { Exported } from './exported.ts';
import styles from './PrintReport.module.css';
import { RelationshipText, WrittenLink } from './ReportText.tsx';
import { sourceLines, standingNotes } from './pictureText.ts';
import { stillLegend, stillWords } from './stillWords.ts';
import { useExported } from './useExported.ts';
import { WaysText } from './WaysText.tsx';

/** Widths of the picture, in CSS pixels; on paper it is made to fit. */
const WIDTHS = { least: 640, most: 1_100 } as const;

/** The present view, or a part of it, as a report for paper: what it is and of when, the picture, and every claim in view with its words. */
export function PrintReport({ scope = 'view' }: { readonly scope?: Scope }) {
  const exported = useExported(scope);
  const report = useMemo(() => buildReport(exported), [exported]);
  const { dataset, asOf, counts, limits, aside, warnings, sources, ways, url } = report;
  const { selected, others, name } = inOrder(exported, report);
  return (
    <article className={styles.report} lang={language()}>
      <div className={exported.scope === 'view' ? styles.first : styles.firstOfPart}>
        <header className={styles.head}>
          <p className={styles.brand}>{t('app.name')}</p>
          <h1 className={styles.title} lang={dataset.language} dir="auto">
            {dataset.title}
          </h1>
          {exported.scope === 'view' && ways !== null && (
            <p className={styles.selected}>
              {ways.question} {ways.answer}
            </p>
          )}
          {exported.scope === 'view' && ways?.caution && <p>{ways.caution}</p>}
          {selected.length > 0 && <p className={styles.selected}>{t('report.selectedTitle', { name })}</p>}
          <p className={styles.asOf}>{asOf}</p>
          <p lang={dataset.language} dir="auto">
            {dataset.summary}
          </p>
          <p>{counts}</p>
          {[...limits, ...aside, ...warnings].map((limit) => (
            <p key={limit} className={styles.limit}>
              {limit}
            </p>
          ))}
          <p className={styles.small}>
            {t('report.openView')}: <WrittenLink url={url} styles={styles} />
          </p>
        </header>
        <Picture exported={exported} report={report} />
      </div>
      <section>
        <h2 className={styles.part}>{t('evidence.source')}</h2>
        <ul>
          {sources.map((source) => (
            <li key={source.url} className={styles.source}>
              <span lang={source.language}>{source.credit}</span>: <WrittenLink url={source.url} styles={styles} />
            </li>
          ))}
        </ul>
      </section>
      {ways !== null && <WaysText told={ways} styles={styles} address="written" />}
      {selected.length > 0 && <Claims title={t('report.selectedTitle', { name })} told={selected} />}
      {(others.length > 0 || selected.length === 0) && (
        <Claims title={t(selected.length > 0 ? 'report.othersTitle' : 'report.claimsTitle')} told={others} />
      )}
    </article>
  );
}

function Claims({ title, told }: { readonly title: string; readonly told: Report['relationships'] }) {
  return (
    <section>
      <h2 className={styles.part}>{title}</h2>
      {told.length === 0 && <p>{t('report.nothing')}</p>}
      <div className={styles.columns}>
        {told.map((one) => (
          <RelationshipText key={one.relationship.id} told={one} styles={styles} address="written" />
        ))}
      </div>
    </section>
  );
}

/** Of a whole view, what is selected in it comes first, as that is what a person was reading. */
function inOrder({ index, visible, view, scope }: Exported, { relationships }: Report) {
  const name = view.select === null ? null : thingName(index, view.select);
  const asked = usualScope(index, visible, view);
  if (scope !== 'view' || name === null || (asked !== 'relationship' && asked !== 'actor'))
    return { selected: [], others: relationships, name: '' };
  const first = withinScope(index, visible, view, asked).relationships;
  return {
    selected: relationships
      .filter(({ relationship }) => first.has(relationship.id))
      .map((told) => ({ ...told, claims: firstOf(told.claims, ({ claim }) => claim.id === view.select) })),
    others: relationships.filter(({ relationship }) => !first.has(relationship.id)),
    name,
  };
}

/** The same in the same order, but for those that come first. */
const firstOf = <One,>(all: readonly One[], isFirst: (one: One) => boolean): readonly One[] => [
  ...all.filter(isFirst),
  ...all.filter((one) => !isFirst(one)),
];

function Picture({ exported, report }: { readonly exported: Exported; readonly report: Report }) {
  const svg = useMemo(() => {
    const { index, visible, view, addressOf } = exported;
    return stillOf(
      index,
      visible,
      view,
      { show: 'whole', ...WIDTHS },
      {
        palette: PAPER,
        halo: 'plate',
        language: { names: index.dataset.language, words: language() },
        direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
        words: stillWords(exported, report),
        legend: stillLegend(index),
        margin: 0,
        above: [],
        // Its sheet may be passed on alone.
        below: [
          ...standingNotes(exported, report).map((text) => ({ text, setting: 'small' }) as const),
          ...sourceLines(report),
        ],
        // In a PDF a link is a box, and that of a slanting line would lie over half the picture.
        linkTo: (id, kind) => (kind === 'actor' || kind === 'voice' ? addressOf(viewOfThing(view, id)) : null),
      },
    );
  }, [exported, report]);
  // The still escapes whatever comes from a dataset, which its tests hold it to.
  return <figure className={styles.picture} dangerouslySetInnerHTML={{ __html: svg }} />;
}
