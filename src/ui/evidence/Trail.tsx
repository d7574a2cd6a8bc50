import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DatasetIndex, Thing } from '../../domain/datasetIndex.ts';
import { useAppState, useChange, useIndex, useViewKey } from '../../store/hooks.ts';
import { select, setPath } from '../../view/transitions.ts';
import type { PathQuery } from '../../view/view.ts';
import { Button } from '../shared/Button.tsx';
import { categoryLabel, shortName, voiceLabel } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { useNarrow } from '../shared/useMediaQuery.ts';
import { Words } from '../shared/Words.tsx';
import styles from './Trail.module.css';

interface Step {
  readonly id: string;
  readonly name: ReactNode;
  /** Whether the heading below links to it as well; a small screen leaves it out. */
  readonly isInHeading?: true;
}

/** Where the panel stands, from the overview down, and the way back to where the person came from. */
export function Trail({ thing }: { readonly thing: Thing | undefined }) {
  const index = useIndex();
  const change = useChange();
  const depth = useAppState((state) => state.depth);
  const path = useViewKey('path');
  const narrow = useNarrow();
  const steps = (thing ? stepsTo(index, thing) : []).filter(({ isInHeading }) => !(narrow && isInHeading));
  return (
    <nav className={styles.trail} aria-label={t('evidence.trail')}>
      {depth > 0 && (
        <Button
          variant="quiet"
          onClick={() => window.history.back()}
          {...(narrow ? { label: t('evidence.back') } : {})}
        >
          <ArrowLeft size={16} aria-hidden="true" className="flip-in-rtl" />
          {!narrow && t('evidence.back')}
        </Button>
      )}
      <ol className={styles.steps}>
        <li>
          {thing || path ? (
            <button
              type="button"
              className={styles.up}
              onClick={() => change((view) => setPath(select(view, null), null))}
            >
              {t('evidence.overview')}
            </button>
          ) : (
            <span aria-current="page">{t('evidence.overview')}</span>
          )}
        </li>
        {path && (
          <li>
            {thing ? (
              <button type="button" className={styles.up} onClick={() => change((view) => select(view, null))}>
                <PathName path={path} />
              </button>
            ) : (
              <span aria-current="page">
                <PathName path={path} />
              </span>
            )}
          </li>
        )}
        {steps.map(({ id, name }, at) => (
          <li key={id}>
            {at === steps.length - 1 ? <span aria-current="page">{name}</span> : <ThingLink id={id}>{name}</ThingLink>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function PathName({ path }: { readonly path: PathQuery }) {
  const index = useIndex();
  return t('path.name', {
    from: shortName(index, path.from),
    to: path.from === path.to ? '…' : shortName(index, path.to),
  });
}

function stepsTo(index: DatasetIndex, thing: Thing): readonly Step[] {
  switch (thing.kind) {
    case 'actor':
      return [{ id: thing.actor.id, name: <Words>{shortName(index, thing.actor.id)}</Words> }];
    case 'relationship':
    case 'claim': {
      const { subject, object, category, id } = thing.relationship;
      const steps: readonly Step[] = [
        { id: subject, name: <Words>{shortName(index, subject)}</Words>, isInHeading: true },
        {
          id,
          name: t('evidence.trailRelationship', {
            category: categoryLabel(index, category),
            actor: shortName(index, object),
          }),
        },
      ];
      return thing.kind === 'claim' ? [...steps, { id: thing.claim.id, name: t('evidence.linkClaim') }] : steps;
    }
    case 'quote':
      return [{ id: thing.quote.id, name: t('evidence.linkQuote') }];
    case 'voice':
      return [{ id: thing.voice.id, name: <Words>{thing.voice.label}</Words> }];
    case 'speech': {
      const { id, voice, actor } = thing.speech;
      return [
        { id: voice, name: <Words>{voiceLabel(index, voice)}</Words> },
        { id, name: t('sourcing.about', { actor: shortName(index, actor) }) },
      ];
    }
    case 'carriage': {
      const { id, from, carrier } = thing.carriage;
      return [
        { id: from, name: <Words>{voiceLabel(index, from)}</Words> },
        { id, name: t('sourcing.through', { voice: voiceLabel(index, carrier) }) },
      ];
    }
  }
}
