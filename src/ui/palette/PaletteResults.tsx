import { MoreHorizontal, Waypoints } from 'lucide-react';
import { useDeferredValue, useEffect, useState } from 'react';
import { findThing } from '../../domain/datasetIndex.ts';
import { actorId, type ActorId } from '../../domain/ids.ts';
import { useIndex, useVisible } from '../../store/hooks.ts';
import { pathQuestion } from '../shared/pathWords.ts';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import { actionKey, type GroupName, type Option } from './groups.ts';
import { HiddenNote } from './HiddenNote.tsx';
import { isHidden } from './hidden.ts';
import { keepChoice } from './keptChoices.ts';
import { Marked } from './Marked.tsx';
import type { PaletteAction } from './paletteAction.ts';
import type { PaletteField } from './PaletteDialog.tsx';
import styles from './PaletteResults.module.css';
import { Spoken } from './Spoken.tsx';
import { Row, ThingRow } from './ThingRow.tsx';
import { useFound } from './useFound.ts';
import { useInSight, useOptions } from './useOptions.ts';

interface Props extends PaletteField {
  readonly actions: readonly PaletteAction[];
  /** Goes to a thing of the dataset. */
  readonly onOpen: (id: string) => void;
  /** Asks how two actors are connected. */
  readonly onPath: (from: ActorId, to: ActorId) => void;
  readonly onFocus: (actor: ActorId) => void;
}

/** What the palette finds, in groups, and what choosing does. */
export function PaletteResults({
  field,
  listId,
  query,
  step,
  onStep,
  onActive,
  onDone,
  actions,
  onOpen,
  onPath,
  onFocus,
}: Props) {
  const index = useIndex();
  const visible = useVisible();
  const ask = useFound(actions);
  // Typing goes on while a big dataset is searched.
  const asked = useDeferredValue(query);
  const [expanded, setExpanded] = useState<{ readonly query: string; readonly group: GroupName } | null>(null);
  const wholeFor = (words: string): GroupName | null => (expanded?.query === words ? expanded.group : null);
  const answer = ask(step, asked, wholeFor(asked));
  const groups = answer?.groups ?? [];
  const options = groups.flatMap((group) => group.options);

  const open = (id: string): void => {
    keepChoice(index.dataset.id, id);
    onDone(() => onOpen(id));
  };
  const chooseThing = (id: string): void => {
    switch (step.kind) {
      case 'from':
        onStep({ kind: 'to', from: actorId(id) });
        break;
      case 'to':
        onDone(() => onPath(step.from, actorId(id)));
        break;
      case 'focus':
        onDone(() => onFocus(actorId(id)));
        break;
      case 'claims':
        open(id);
        break;
      case 'all': {
        const thing = findThing(index, id);
        const claims = thing?.kind === 'quote' ? (index.claimsOfQuote.get(thing.quote.id) ?? []) : [];
        // What rests on a quote is what a reader comes for; where several claims do, the reader says which.
        if (thing?.kind === 'quote' && claims.length > 1) onStep({ kind: 'claims', quote: thing.quote.id });
        else open(claims[0]?.id ?? id);
        break;
      }
    }
  };
  const choose = ({ choice }: Option): void => {
    switch (choice.kind) {
      case 'thing':
        chooseThing(choice.id);
        break;
      case 'ways':
        onDone(() => onPath(choice.from, choice.to));
        break;
      case 'all':
        setExpanded({ query: asked, group: choice.group });
        break;
      case 'action': {
        const { does } = choice.action;
        keepChoice(index.dataset.id, actionKey(choice.action));
        if ('run' in does) onDone(does.run);
        else onStep({ kind: does.asks === 'path' ? 'from' : 'focus' });
        break;
      }
    }
  };

  // What is listed may be a letter behind what is typed; keys are meant for the latter.
  const optionsNow = (): readonly Option[] =>
    asked === query ? options : (ask(step, query, wholeFor(query))?.groups.flatMap((group) => group.options) ?? []);
  const { at, setAt } = useOptions(field, `${step.kind} ${query}`, options.length, {
    count: () => optionsNow().length,
    onEnter: (active) => {
      const now = optionsNow();
      const option = now[Math.min(active, now.length - 1)];
      if (option) choose(option);
    },
  });
  const optionId = (number: number): string => `${listId}-${number}`;
  const activeId = options.length > 0 ? optionId(at) : null;
  useEffect(() => onActive(activeId), [onActive, activeId]);
  useInSight(activeId);

  const hidden = options.filter(({ choice }) => choice.kind === 'thing' && isHidden(index, visible, choice.id)).length;
  const firstOf = groups.map((_, number) =>
    groups.slice(0, number).reduce((sum, group) => sum + group.options.length, 0),
  );
  const isNothing = answer !== null && options.length === 0;
  return (
    <>
      {isNothing && <p className={styles.note}>{t('palette.none', { query: asked.trim() })}</p>}
      {answer?.isLoose === true && <p className={styles.note}>{t('palette.loose')}</p>}
      <div className={styles.list} role="listbox" id={listId} aria-label={t('palette.list')}>
        {groups.map((group, number) => (
          <div key={group.name} role="group" aria-labelledby={`${listId}-${group.name}`} className={styles.group}>
            <p className={styles.heading} id={`${listId}-${group.name}`} role="presentation">
              {t(`palette.group.${group.name}`)} <span className={styles.count}>{formatNumber(group.count)}</span>
            </p>
            {group.options.map((option, within) => {
              const place = (firstOf[number] ?? 0) + within;
              return (
                <div
                  key={option.key}
                  id={optionId(place)}
                  role="option"
                  aria-selected={place === at}
                  className={styles.option}
                  onPointerMove={() => {
                    if (place !== at) setAt(place);
                  }}
                  // The field keeps the focus, and a phone its keyboard.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(option)}
                >
                  <OptionRow option={option} withWords={step.kind !== 'claims'} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {hidden > 0 && <HiddenNote count={hidden} field={field} />}
      <Spoken
        text={
          answer === null
            ? t('app.waiting')
            : isNothing
              ? t('palette.none', { query: asked.trim() })
              : [
                  t('palette.found', { count: groups.reduce((sum, { count }) => sum + count, 0) }),
                  groups.map(({ name, count }) => `${t(`palette.group.${name}`)}: ${formatNumber(count)}`).join(', '),
                ].join(' ')
        }
      />
    </>
  );
}

function OptionRow({ option: { choice, found }, withWords }: { readonly option: Option; readonly withWords: boolean }) {
  const index = useIndex();
  switch (choice.kind) {
    case 'thing':
      return <ThingRow id={choice.id} found={found} withWords={withWords} />;
    case 'ways':
      return (
        <Row sign={<Waypoints size={18} aria-hidden="true" />}>
          {pathQuestion(index, { ...choice, directed: false, firm: false })}
        </Row>
      );
    case 'all':
      return (
        <Row sign={<MoreHorizontal size={18} aria-hidden="true" />}>{t('palette.all', { count: choice.count })}</Row>
      );
    case 'action': {
      const { icon: Icon, label } = choice.action;
      return (
        <Row sign={<Icon size={18} aria-hidden="true" />}>
          <Marked text={label} found={found} />
        </Row>
      );
    }
  }
}
