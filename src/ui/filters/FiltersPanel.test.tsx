import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { voiceId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { FiltersPanel } from './FiltersPanel.tsx';

beforeEach(() => stubMedia());

const show = (view: Partial<View> = {}) => {
  const user = userEvent.setup();
  const { store, container } = renderWithStore(<FiltersPanel />, { view });
  return { user, container, store, view: () => store.getState().view };
};
const facet = (name: string) => within(screen.getByRole('group', { name }));
/** Values of a filter as listed: name, count, and whether it is on. */
const values = (name: string) =>
  facet(name)
    .getAllByRole('checkbox')
    .map((box) => {
      const row = box.closest('li');
      return [
        row?.querySelector('label')?.textContent,
        Number(row?.lastChild?.textContent),
        box.getAttribute('checked') !== null || (box instanceof HTMLInputElement && box.checked),
      ];
    });

describe('FiltersPanel', () => {
  it('lists every type, category and standing of the dataset with its count', async () => {
    const { container } = show();
    expect(values('Actor types')).toEqual([
      // As in the keys of exports and paper; a dataset's own last.
      ['States', 1, true],
      ['Persons', 1, true],
      ['Government bodies', 1, true],
      ['Armed forces', 1, true],
      ['Political groups', 1, true],
      ['Club', 1, true],
    ]);
    expect(screen.getByText('Larger: more claims')).toBeVisible();
    expect(values('Categories')).toContainEqual(['Hostility', 2, true]);
    expect(values('How well supported')[0]?.[0]).toContain('The publication says so');
    await expectNoAxeViolations(container);
  });

  it('says that a standing is that of the whole relationship', () => {
    show();
    expect(screen.getByRole('group', { name: 'How well supported' })).toHaveAccessibleDescription(
      'Of the relationship as a whole.',
    );
    expect(screen.getByRole('group', { name: 'Categories' })).not.toHaveAccessibleDescription();
  });

  it('draws no line of a relationship under the key to lines of voices', () => {
    const lines = (view: Partial<View>): number => {
      const { container } = show(view);
      const group = within(container).getByRole('group', { name: 'How well supported' });
      return group.querySelectorAll('svg').length;
    };
    expect(lines({})).toBeGreaterThan(5);
    expect(lines({ mode: 'sourcing' })).toBe(0);
  });

  it('says each count with its value', () => {
    show();
    expect(screen.getByRole('checkbox', { name: 'Hostility' })).toHaveAccessibleDescription('2');
  });

  it('turns one value off and on again', async () => {
    const { user, view } = show();
    const states = screen.getByRole('checkbox', { name: 'States' });
    await user.click(states);
    expect(states).not.toBeChecked();
    expect(view().types).toEqual(['government-body', 'political-group', 'armed-force', 'person', 'club']);
    await user.click(states);
    expect(states).toBeChecked();
    expect(view().types).toBeNull();
  });

  it('can turn every value off', async () => {
    const { user, view } = show({ types: ['club'] });
    await user.click(screen.getByRole('checkbox', { name: 'Club' }));
    expect(view().types).toEqual([]);
    expect(facet('Actor types').getByRole('button', { name: /^Take filter away: Actor types$/ })).toBeVisible();
  });

  it('shows only one value, and all again', async () => {
    const { user, view, container } = show();
    const only = () => facet('Categories').getByRole('button', { name: /Ties/ });
    await user.click(only());
    expect(view().categories).toEqual(['ties']);
    expect(only()).toHaveAccessibleName('Show all again, not only Ties');
    expect(only()).toHaveAttribute('aria-pressed', 'true');
    await expectNoAxeViolations(container);
    await user.click(only());
    expect(view().categories).toBeNull();
    expect(only()).toHaveAccessibleName('Show only Ties');
  });

  it('takes one filter away, and offers that only while it is set', async () => {
    const { user, view } = show({ categories: ['ties'], types: ['person', 'armed-force'] });
    expect(facet('How well supported').queryByRole('button', { name: /^Take filter away:/ })).toBeNull();
    await user.click(facet('Categories').getByRole('button', { name: /^Take filter away:/ }));
    expect(view()).toMatchObject({ categories: null, types: ['person', 'armed-force'] });
  });

  it('counts under the other filters', () => {
    show({ categories: ['ties'] });
    expect(values('How well supported').filter(([, count]) => count === 1)).toEqual([
      ['Stated in the negative', 1, true],
    ]);
    expect(values('Categories')).toContainEqual(['Hostility', 2, false]);
  });

  it('lists what is unsupported only where there is such', () => {
    show();
    expect(screen.queryByRole('checkbox', { name: /Fallen/ })).toBeNull();
    show({ distrust: [voiceId('v-vale')] });
    expect(screen.getByRole('checkbox', { name: /Fallen/ })).toBeVisible();
  });

  it('hides actors left without a line, and shows them again', async () => {
    const { user, view } = show();
    const box = screen.getByRole('checkbox', { name: 'Hide actors left without a line' });
    await user.click(box);
    expect(view().unconnected).toBe('hide');
    await user.click(box);
    expect(view().unconnected).toBe('keep');
  });

  it('takes every filter away, with a way back', async () => {
    const { user, view, store } = show({ categories: ['ties'], search: 'union', select: 'c-fees' });
    const before = view();
    await user.click(screen.getByRole('button', { name: 'Take all filters away' }));
    expect(view()).toMatchObject({ categories: null, search: '', select: 'c-fees' });
    expect(store.getState().notices).toMatchObject([{ kind: 'undoable', what: 'filters', before }]);
    // With nothing left to do it says so, and the keyboard stays where it is.
    const reset = screen.getByRole('button', { name: 'Take all filters away' });
    expect(reset).toHaveAttribute('aria-disabled', 'true');
    expect(reset).toHaveFocus();
  });

  it('works from the keyboard alone', async () => {
    const { user, view } = show();
    screen.getByRole('checkbox', { name: 'Government bodies' }).focus();
    await user.keyboard(' ');
    expect(view().types).not.toContain('government-body');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(view().types).toEqual(['government-body']);
  });

  it('tells the span of time that is shown, and takes it off with a way back', async () => {
    const { user, view, store, container } = show({ time: { from: '2031-05-05', to: null, undated: false } });
    const when = facet('When');
    expect(when.getByText(/from 5 May 2031/)).toHaveTextContent('Claims without a date are hidden.');
    // Under the span only one relationship is left to count.
    expect(values('Categories')).toContainEqual(['Hostility', 1, true]);
    expect(values('Categories')).toContainEqual(['Ties', 0, true]);
    await expectNoAxeViolations(container);
    await user.click(when.getByRole('button', { name: 'Any time' }));
    expect(view().time).toBeNull();
    expect(store.getState().notices.at(-1)).toMatchObject({ kind: 'undoable', what: 'filters' });
    await user.click(when.getByRole('button', { name: 'Choose on the timeline' }));
    expect(view().panel).toEqual(['filters', 'evidence', 'timeline']);
    expect(when.queryByRole('button')).toBeNull();
  });

  it('opens the timeline in the place of the filters where there is room for one', async () => {
    stubMedia(() => true);
    const { user, view } = show();
    await user.click(facet('When').getByRole('button', { name: 'Choose on the timeline' }));
    expect(view().panel).toEqual(['timeline']);
  });
});
