import type { ReactNode } from 'react';
import { STANDINGS } from '../../domain/standing.ts';
import { categoryPlace, typePlace } from '../../encoding/keyOrder.ts';
import type { Report } from '../../exchange/report.ts';
import { useIndex, useVisible } from '../../store/hooks.ts';
import { buildReport } from '../../ui/export/buildReport.ts';
import type { Exported } from '../../ui/export/exported.ts';
import { RelationshipText } from '../../ui/export/ReportText.tsx';
import { ActorMark } from '../../ui/shared/ActorMark.tsx';
import { AsOf } from '../../ui/shared/AsOf.tsx';
import { categoryLabel, typeLabel, typePluralLabel } from '../../ui/shared/labels.ts';
import { LineSample } from '../../ui/shared/LineSample.tsx';
import { language, t } from '../../ui/shared/messages/i18n.ts';
import { useWords, Words } from '../../ui/shared/Words.tsx';
import app from '../App.module.css';
import styles from './StillPage.module.css';
import { AFTER_PICTURE } from './stillPlace.ts';

interface Props {
  readonly exported: Exported;
  /** The picture, a document of links. */
  readonly svg: string;
  /** What stands about the picture once the page lives, for the eye alone: each as markup. */
  readonly shell: {
    readonly wideHead: string;
    readonly narrowHead: string;
    readonly modes: string;
    readonly introduction: string;
    readonly tools: string;
    readonly start: string;
    readonly end: string;
    readonly bar: string;
  };
}

/**
 * The page without any script: title and date, the picture, what its marks mean, and in words all that it holds. While
 * the script is on its way it is laid out as the living page will be, and has the look of it.
 */
export function StillPage({ exported, svg, shell }: Props) {
  const report = buildReport(exported);
  return (
    <div className={`${app.desk} ${styles.page}`} lang={language()}>
      <Head />
      <Shell className={styles.wide} markup={shell.wideHead} />
      <Shell className={styles.narrow} markup={shell.narrowHead} />
      {/* All that takes room beside the picture comes before it, or it would move as the rest of the page arrives. */}
      <Shell className={`${app.panel} ${app.start} ${styles.start}`} markup={shell.start} />
      <Shell className={`${app.panel} ${app.end} ${styles.end}`} markup={shell.end} />
      <Shell className={styles.bar} markup={shell.bar} />
      <main className={`${app.main} ${styles.main}`}>
        <Shell className={`${app.modeRow} ${styles.modes}`} markup={shell.modes} />
        <Shell className={styles.introduced} markup={shell.introduction} />
        <div className={app.stage}>
          {/* The still escapes whatever comes from a dataset, which its tests hold it to. */}
          <figure className={styles.picture} dangerouslySetInnerHTML={{ __html: svg }} />
          <Shell className={styles.tools} markup={shell.tools} />
        </div>
        <div className={styles.words} id={AFTER_PICTURE}>
          <Legend />
          <Introduction report={report} />
          <Actors addressOf={(id) => exported.addressOf({ ...exported.view, select: id })} />
          <Claims report={report} />
          <Sources report={report} />
        </div>
      </main>
    </div>
  );
}

/** A part of the living page as it will look. It does nothing yet, so nobody can enter it and nothing reads it out. */
const Shell = ({ className, markup }: { readonly className: string | undefined; readonly markup: string }) => (
  <div className={className} inert aria-hidden="true" dangerouslySetInnerHTML={{ __html: markup }} />
);

function Head() {
  const { dataset } = useIndex();
  const words = useWords();
  return (
    <header className={styles.head}>
      <p className={styles.brand}>{t('app.name')}</p>
      <p className={styles.failed} role="alert">
        {t('still.failed')}
      </p>
      <h1 className={styles.title} {...words}>
        {dataset.title}
      </h1>
      <AsOf setting="short" />
    </header>
  );
}

/** What this is, of when and why of then, and how much there is. */
function Introduction({ report: { dataset, asOf, counts } }: { readonly report: Report }) {
  const words = useWords();
  return (
    <section className={styles.introduction}>
      <p {...words}>{dataset.summary}</p>
      <p className={styles.note}>{asOf}</p>
      <p className={styles.note}>{counts}</p>
      <p className={styles.note}>{t('still.plain')}</p>
    </section>
  );
}

/** What the marks of the picture mean: those that are in it. */
function Legend() {
  const index = useIndex();
  const { actors, relationships } = useVisible();
  const types = new Set(index.dataset.actors.filter(({ id }) => actors.has(id)).map(({ type }) => type));
  const shown = [...relationships.values()];
  const categories = new Set(shown.map(({ relationship }) => relationship.category));
  const standings = new Set(shown.map(({ standing }) => standing));
  return (
    <section>
      <h2 className={styles.part}>{t('sourcing.key')}</h2>
      <div className={styles.key}>
        <Group title={t('filters.types')}>
          {[...types]
            .sort((a, b) => typePlace(a) - typePlace(b))
            .map((type) => (
              <Entry key={type} sign={<ActorMark type={type} size={22} />} word={typePluralLabel(index, type)} />
            ))}
        </Group>
        <Group title={t('filters.categories')}>
          {[...categories]
            .sort((a, b) => categoryPlace(a) - categoryPlace(b))
            .map((category) => (
              <Entry
                key={category}
                sign={<LineSample standing="named" category={category} />}
                word={categoryLabel(index, category)}
              />
            ))}
        </Group>
        <Group title={t('filters.standing')}>
          {[...STANDINGS]
            .reverse()
            .filter((standing) => standings.has(standing))
            .map((standing) => (
              <Entry key={standing} sign={<LineSample standing={standing} />} word={t(`standing.${standing}`)} />
            ))}
        </Group>
      </div>
    </section>
  );
}

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div>
    <h3 className={styles.group}>{title}</h3>
    <ul>{children}</ul>
  </div>
);

const Entry = ({ sign, word }: { readonly sign: ReactNode; readonly word: string }) => (
  <li className={styles.entry}>
    <span className={styles.sign}>{sign}</span>
    {word}
  </li>
);

/** Everybody in the picture, and who that is. */
function Actors({ addressOf }: { readonly addressOf: (id: string) => string }) {
  const index = useIndex();
  const { actors } = useVisible();
  const words = useWords();
  return (
    <section>
      <h2 className={styles.part}>{t('evidence.everyActor')}</h2>
      <dl className={styles.columns}>
        {index.dataset.actors
          .filter(({ id }) => actors.has(id))
          .map(({ id, name, type, description }) => (
            <div key={id} className={styles.actor}>
              <dt>
                <a href={addressOf(id)}>
                  <Words>{name}</Words>
                </a>
                <span className={styles.note}>{typeLabel(index, type)}</span>
              </dt>
              {description !== undefined && <dd {...words}>{description}</dd>}
            </div>
          ))}
      </dl>
    </section>
  );
}

/** Every relationship with every claim of it, in the words that exports and paper have. */
const Claims = ({ report: { relationships } }: { readonly report: Report }) => (
  <section>
    <h2 className={styles.part}>{t('evidence.everyRelationship')}</h2>
    <div className={styles.columns}>
      {relationships.map((told) => (
        <RelationshipText key={told.relationship.id} told={told} styles={styles} address="linked" />
      ))}
    </div>
  </section>
);

const Sources = ({ report: { dataset, sources } }: { readonly report: Report }) => (
  <section>
    <h2 className={styles.part}>{t('evidence.source')}</h2>
    <ul className={styles.sources}>
      {sources.map(({ credit, url, language }) => (
        <li key={url}>
          <a href={url} lang={language}>
            {credit}
          </a>
        </li>
      ))}
      <li>
        <a href={`./data/${dataset.id}.json`}>{t('still.dataset')}</a>
      </li>
    </ul>
  </section>
);
