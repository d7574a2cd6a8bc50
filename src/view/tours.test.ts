import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { goToStop, hasStrayed, leaveTour, stopOf, tourProblems, viewOfStep } from './tours.ts';
import { defaultView } from './view.ts';

const STEPS = [
  { title: 'The quarrel', text: 'Who closed the quay.', view: 'select=harbour-board&types=state,government-body' },
  { title: 'All of it', text: 'At rest.', view: '' },
];
const INDEX = makeIndex({ tours: [{ id: 'first-minute', title: 'The first minute', steps: STEPS }] });
const base = defaultView(INDEX.dataset.id);

describe('a tour', () => {
  it('goes to a stop as its saved view has it, whatever was set before', () => {
    const view = goToStop({ ...base, search: 'quay', camera: null }, INDEX, { id: 'first-minute', step: 1 });
    expect(view).toEqual({
      ...base,
      select: 'harbour-board',
      types: ['state', 'government-body'],
      tour: { id: 'first-minute', step: 1 },
    });
    expect(stopOf(INDEX, view.tour)?.step.title).toBe('The quarrel');
  });

  it.each([
    { id: 'first-minute', step: 3 },
    { id: 'no-such-tour', step: 1 },
  ])('has no stop %o', (stop) => {
    expect(goToStop(base, INDEX, stop)).toBe(base);
    expect(stopOf(INDEX, stop)).toBeNull();
  });

  it('knows when a person went elsewhere, and does not mind looking around', () => {
    const view = goToStop(base, INDEX, { id: 'first-minute', step: 1 });
    expect(hasStrayed(view, INDEX)).toBe(false);
    expect(hasStrayed({ ...view, panel: [], moved: { selmouth: { x: 1, y: 1 } } }, INDEX)).toBe(false);
    expect(hasStrayed({ ...view, fitted: true }, INDEX)).toBe(false);
    expect(hasStrayed({ ...view, select: 'selmouth' }, INDEX)).toBe(true);
  });

  it('leaves for where a person was before it, at rest where it began by a link, and leaves who strayed where they are', () => {
    const view = goToStop(base, INDEX, { id: 'first-minute', step: 1 });
    const before = { ...base, search: 'quay', camera: { x: 1, y: 2, zoom: 1, width: 800, height: 600 } };
    expect(leaveTour(view, INDEX, before)).toEqual(before);
    expect(leaveTour(view, INDEX, null)).toEqual(base);
    const strayed = { ...view, select: 'selmouth' };
    expect(leaveTour(strayed, INDEX, before)).toEqual({ ...strayed, tour: null });
  });

  it('stays in its dataset, whatever its view names', () => {
    const step = { title: 'x', text: 'x', view: 'dataset=elsewhere&tour=first-minute,2' };
    expect(viewOfStep(INDEX, step).view).toEqual(base);
  });

  it('says what of its views cannot be restored', () => {
    const [first] = STEPS;
    if (!first) throw new Error('The tour has a first stop.');
    const broken = makeIndex({
      tours: [{ id: 'a', title: 'A', steps: [first, { ...first, view: 'select=nobody&mode=cinema' }] }],
    });
    expect(tourProblems(INDEX)).toEqual([]);
    expect(tourProblems(broken)).toEqual([
      { tour: 0, step: 1, problem: { key: 'mode', reason: 'malformed', value: 'cinema' } },
      { tour: 0, step: 1, problem: { key: 'select', reason: 'unknown', value: 'nobody' } },
    ]);
  });
});
