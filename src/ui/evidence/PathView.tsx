import { X } from 'lucide-react';
import { creditedInOrder } from '../../domain/claimQuotes.ts';
import { connectionOf, weakestSteps, type Route, type RouteStep } from '../../view/connection.ts';
import type { PathQuery } from '../../view/view.ts';
import type { VisibleRelationship } from '../../view/visibleGraph.ts';
import { useChange, useIndex, useLens, useVisible } from '../../store/hooks.ts';
import { setPath } from '../../view/transitions.ts';
import { Button } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { Credit } from '../shared/Credit.tsx';
import { shortName } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { pathAnswer, pathCaution, pathQuestion, weakestMark, weakestWords } from '../shared/pathWords.ts';
import { Qualities } from '../shared/Qualities.tsx';
import { RelationshipRow } from '../shared/RelationshipRow.tsx';
import { Sentence } from '../shared/Sentence.tsx';
import { ThingLink } from '../shared/ThingLink.tsx';
import { ClaimQuotes } from './ClaimQuotes.tsx';
import { PathForm } from './PathForm.tsx';
import { Words } from '../shared/Words.tsx';
import styles from './PathView.module.css';
import views from './views.module.css';

/** How two actors are connected: every shortest way as a chain of sentences, each with its words, voice and standing. */
export function PathView({ path }: { readonly path: PathQuery }) {
  const index = useIndex();
  const visible = useVisible();
  const change = useChange();
  const connection = connectionOf(visible, path);
  const caution = pathCaution(connection);
  return (
    <>
      <header className={views.head}>
        <h2 className={views.title}>{pathQuestion(index, path)}</h2>
        <div role="status">
          <p className={styles.answer}>{pathAnswer(index, visible, path, connection)}</p>
          {caution !== null && <p className={views.note}>{caution}</p>}
        </div>
        {connection.kind === 'found' && connection.doesLongerHold && (
          <Button onClick={() => change((view) => setPath(view, { ...path, firm: true }))}>{t('path.showFirm')}</Button>
        )}
        <details className={views.fold} open={connection.kind !== 'found'}>
          <summary>{t('path.change')}</summary>
          <PathForm path={path} />
        </details>
        <Button onClick={() => change((view) => setPath(view, null))}>
          <X size={16} aria-hidden="true" />
          {t('path.clear')}
        </Button>
      </header>
      {connection.kind === 'found' &&
        connection.routes.map((route, at) => (
          <Way
            key={route.steps.map(({ to }) => to).join('~')}
            route={route}
            number={connection.routes.length > 1 ? at + 1 : null}
          />
        ))}
    </>
  );
}

function Way({ route, number }: { readonly route: Route; readonly number: number | null }) {
  const index = useIndex();
  const { distrusted } = useLens();
  const { steps } = route;
  const weakest = weakestSteps(index, route, distrusted);
  const weak = weakestWords(index, route, distrusted);
  return (
    <section className={views.section}>
      {number !== null && <h3 className={views.heading}>{t('path.way', { number })}</h3>}
      <p className={styles.chain}>
        {[...steps.map(({ from }) => from), ...steps.slice(-1).map(({ to }) => to)].map((id, at) => (
          <span key={id}>
            {at > 0 && (
              <span className={views.arrow} aria-hidden="true">
                {' — '}
              </span>
            )}
            <ThingLink id={id}>
              <Words>{shortName(index, id)}</Words>
            </ThingLink>
          </span>
        ))}
      </p>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <Step key={step.to} step={step} number={at + 1} mark={weakestMark(weakest, step)} />
        ))}
      </ol>
      {weak !== null && <p className={styles.weakest}>{weak}</p>}
    </section>
  );
}

interface StepProps {
  readonly step: RouteStep;
  readonly number: number;
  /** What marks it as one of the weakest. */
  readonly mark: string | null;
}

function Step({ step, number, mark }: StepProps) {
  const index = useIndex();
  const ends = { from: shortName(index, step.from), to: shortName(index, step.to) };
  return (
    <li className={styles.step}>
      <p className={styles.ends}>{t('path.step', { number, ...ends })}</p>
      {mark !== null && <Chip tone="caution">{mark}</Chip>}
      {step.relationships.map((relationship) => (
        <Rests key={relationship.id} relationship={relationship} />
      ))}
    </li>
  );
}

/** A relationship of a step with the words of its first visible claim. */
function Rests({
  relationship: { id, relationship, standing, claims },
}: {
  readonly relationship: VisibleRelationship;
}) {
  const index = useIndex();
  const [claim] = claims;
  const [quote] = claim ? creditedInOrder(index, claim) : [];
  return (
    <div className={styles.rests}>
      <RelationshipRow relationship={relationship} standing={standing} />
      {claim && quote && (
        <figure className={styles.words}>
          {claims.length > 1 && (
            <p className={styles.sentence}>
              <Sentence claim={claim} />
            </p>
          )}
          <Qualities claim={claim} />
          <ClaimQuotes claim={claim} className={styles.quote} />
          <figcaption>
            <Credit attribution={claim.attribution} source={index.sources.get(quote.source)} />
            {claims.length > 1 && <ThingLink id={id}>{t('path.more', { count: claims.length - 1 })}</ThingLink>}
          </figcaption>
        </figure>
      )}
    </div>
  );
}
