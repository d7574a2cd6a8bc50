import { categoryPlace, typePlace } from '../../encoding/keyOrder.ts';
import { useAppState, useChange, useChangeUndoably, useIndex, useViewKey } from '../../store/hooks.ts';
import { selectFacets } from '../../store/selectors.ts';
import { resetFilters, setUnconnected } from '../../view/transitions.ts';
import { isFiltered } from '../../view/visibleGraph.ts';
import { ActorMark } from '../shared/ActorMark.tsx';
import { Button } from '../shared/Button.tsx';
import { LineSample } from '../shared/LineSample.tsx';
import { categoryLabel, typePluralLabel } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { FacetList } from './FacetList.tsx';
import { Term } from '../shared/Words.tsx';
import styles from './FiltersPanel.module.css';
import { SearchBox } from './SearchBox.tsx';
import { SourcingKey } from './SourcingKey.tsx';
import { TimeFilter } from './TimeFilter.tsx';
import { VoiceFilter } from './VoiceFilter.tsx';

/** The three sizes of a shape, as the key of an exported picture has them. */
const SizesSample = () => (
  <svg
    width="44"
    height="18"
    viewBox="0 0 44 18"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    <circle cx="6" cy="9" r="4.5" />
    <circle cx="19" cy="9" r="6" />
    <circle cx="35" cy="9" r="8" />
  </svg>
);

/** The key to the picture, which is also what filters it. */
export function FiltersPanel() {
  const index = useIndex();
  const mode = useViewKey('mode');
  const standings = useViewKey('standing');
  const unconnected = useViewKey('unconnected');
  const isIdle = useAppState((state) => !isFiltered(state.view));
  const change = useChange();
  const changeUndoably = useChangeUndoably();
  const facets = useAppState((state) => selectFacets(index, state.view));
  const reset = (): void => changeUndoably('filters', resetFilters);
  return (
    <div className={styles.panel}>
      <SearchBox />
      {mode === 'sourcing' && <SourcingKey />}
      <FacetList
        facet="types"
        title={t('filters.types')}
        values={facets.types.toSorted((a, b) => typePlace(a.value) - typePlace(b.value))}
        also={[<SizesSample key="sizes" />, t('still.sizes')]}
        nameOf={(type) => typePluralLabel(index, type)}
        wordsOf={(type) => <Term kind="types" id={type} />}
        signOf={(type) => <ActorMark type={type} size={22} />}
      />
      <FacetList
        facet="categories"
        title={t('filters.categories')}
        values={facets.categories.toSorted((a, b) => categoryPlace(a.value) - categoryPlace(b.value))}
        nameOf={(category) => categoryLabel(index, category)}
        wordsOf={(category) => <Term kind="category" id={category} />}
        signOf={(category) => <LineSample standing="own-voice" category={category} />}
      />
      <FacetList
        facet="standing"
        title={t('filters.standing')}
        note={t('filters.standingNote')}
        values={facets.standing.filter(
          ({ value, count }) => count > 0 || standings?.includes(value) === true || value !== 'unsupported',
        )}
        nameOf={(standing) => t(`standing.${standing}`)}
        // Where lines are of voices, the key above has them; how those of relationships are drawn would contradict it.
        signOf={(standing) => (mode === 'sourcing' ? null : <LineSample standing={standing} />)}
        hintOf={(standing) => t(`standingWhy.${standing}`)}
      />
      <TimeFilter />
      <VoiceFilter values={facets.voices} />
      <div className={styles.foot}>
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={unconnected === 'hide'}
            onChange={(event) => {
              const hide = event.currentTarget.checked;
              change((now) => setUnconnected(now, hide ? 'hide' : 'keep'));
            }}
          />
          {t('filters.unconnected')}
        </label>
        <Button onClick={reset} idle={isIdle}>
          {t('filters.reset')}
        </Button>
      </div>
    </div>
  );
}
