import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { enter, here } from '../../../tests/support/keyboard.tsx';
import { actorId, voiceId } from '../../domain/ids.ts';
import { select } from '../../view/transitions.ts';

describe('KeyboardCursor', () => {
  it('is one stop of Tab that says where it stands and what it offers', async () => {
    const { container, user } = await enter();
    const stop = screen.getByRole('application');
    expect(stop).toHaveFocus();
    expect(here()).toBe('Harbour Board of Selmouth, Government body, 4 relationships, 1 contested');
    expect(stop).toHaveAccessibleDescription(/Arrow keys go from actor to actor, L along/);
    await expectNoAxeViolations(container);
    await user.tab();
    expect(stop).not.toHaveFocus();
  });

  it('begins at the selected actor', async () => {
    await enter({ select: 'ferry-union' });
    expect(here()).toMatch(/^Ferry Union/);
  });

  it('goes where the arrow points, and stays at the rim', async () => {
    const { user } = await enter();
    await user.keyboard('{ArrowRight}');
    expect(here()).toMatch(/^Ferry Union/);
    await user.keyboard('{ArrowRight}');
    expect(here()).toMatch(/^Ada Brandt/);
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(here()).toMatch(/^Harbour Board/);
    await user.keyboard('{ArrowDown}');
    expect(here()).toMatch(/^Port Guards/);
    await user.keyboard('{ArrowUp}');
    expect(here()).toMatch(/^Harbour Board/);
  });

  it('brings an actor out of sight into it, and leaves the picture alone for others', async () => {
    const { user, graph } = await enter({ select: 'ferry-union' });
    await user.keyboard('{ArrowRight}');
    expect(graph.show).not.toHaveBeenCalled();
    await user.keyboard('{ArrowRight}');
    expect(here()).toMatch(/^City of Selmouth/);
    expect(graph.show).toHaveBeenCalledExactlyOnceWith(['selmouth']);
  });

  it('brings an actor out from under what lies over the top of the picture', async () => {
    const { user, graph } = await enter({ select: 'harbour-board' });
    const bar = document.createElement('section');
    bar.dataset['overTop'] = '';
    bar.getBoundingClientRect = () => new DOMRect(0, 0, 600, 100);
    document.body.append(bar);
    const stop = screen.getByRole('application');
    stop.getBoundingClientRect = () => new DOMRect(0, 0, 600, 400);
    Object.defineProperty(stop, 'clientWidth', { value: 600 });
    await user.keyboard('{ArrowRight}');
    expect(here()).toMatch(/^Ferry Union/);
    expect(graph.show).toHaveBeenCalledExactlyOnceWith(['ferry-union']);
    bar.remove();
  });

  it('says aloud where it goes', async () => {
    const { user, container } = await enter();
    await user.keyboard('{ArrowRight}');
    const live = container.querySelector('[aria-live]');
    expect(live).toHaveTextContent('Ferry Union, Political group, 4 relationships');
    await user.tab();
    expect(live).toHaveTextContent(/^$/);
  });

  it.each(['{Enter}', ' '])('opens an actor with %j', async (key) => {
    const { user, view } = await enter();
    await user.keyboard(`{ArrowRight}${key}`);
    expect(view().select).toBe('ferry-union');
  });

  it('focuses with F, and clears focus, then selection, with Escape', async () => {
    const { user, view } = await enter({ select: 'ferry-union' });
    await user.keyboard('f');
    expect(view().focus).toEqual({ actor: 'ferry-union', steps: 1 });
    await user.keyboard('{Escape}');
    expect(view()).toMatchObject({ focus: null, select: 'ferry-union' });
    await user.keyboard('{Escape}');
    expect(view().select).toBeNull();
  });

  it('steps back with Escape for who has the keyboard nowhere, as after a press of a mouse', async () => {
    const { user, view } = await enter({ select: 'ferry-union~hostility~harbour-board' });
    act(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await user.keyboard('{Escape}');
    expect(view().select).toBeNull();
  });

  it('leaves Escape to what lies open over the page, wherever the keyboard is', async () => {
    const { user, view } = await enter({ select: 'ferry-union' });
    const box = document.createElement('div');
    box.setAttribute('popover', 'auto');
    // jsdom knows no popover that is open: one that is there is.
    const finding = vi
      .spyOn(document, 'querySelector')
      .mockImplementation((selector) => document.querySelectorAll(selector.replace(':popover-open', ''))[0] ?? null);
    act(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    document.body.append(box);
    await user.keyboard('{Escape}');
    expect(view().select).toBe('ferry-union');
    box.remove();
    await user.keyboard('{Escape}');
    expect(view().select).toBeNull();
    finding.mockRestore();
  });

  it('moves an actor with Shift and an arrow, as one step until Shift is let go', async () => {
    const { user, view, store } = await enter({ select: 'ferry-union' });
    await user.keyboard('{Shift>}{ArrowRight}');
    expect(view().moved).toEqual({ 'ferry-union': { x: 310, y: 100 } });
    expect(store.getState().held).toBe(true);
    await user.keyboard('{/Shift}');
    expect(store.getState().held).toBe(false);
    expect(here()).toMatch(/^Ferry Union/);
    // A line has no place of its own.
    await user.keyboard('l{Shift>}{ArrowUp}{/Shift}');
    expect(view().moved).toEqual({ 'ferry-union': { x: 310, y: 100 } });
  });

  it('zooms and fits', async () => {
    const { user, graph, view } = await enter({ camera: { x: 1, y: 1, zoom: 1, width: 800, height: 600 } });
    await user.keyboard('+-');
    const factors = graph.zoomBy.mock.calls.map(([factor]) => factor);
    expect(factors[0]).toBeGreaterThan(1);
    expect(factors.reduce((product, factor) => product * factor)).toBeCloseTo(1);
    expect(factors).toHaveLength(2);
    await user.keyboard('0');
    expect(view().camera).toBeNull();
  });

  it('leaves keys that are for the browser', async () => {
    const { user, view, graph } = await enter();
    const before = view();
    await user.keyboard('{Control>}f{/Control}{Alt>}{ArrowLeft}{/Alt}{Meta>}0{/Meta}x');
    expect(view()).toBe(before);
    expect(graph.zoomBy).not.toHaveBeenCalled();
  });

  it('goes on from an actor that is left when the filters hide where it stood', async () => {
    const { user, store } = await enter();
    await user.keyboard('{ArrowRight}');
    act(() => void store.getState().patch({ types: ['armed-force', 'person'] }));
    expect(here()).toMatch(/^Port Guards, Armed force, 1 relationship$/);
  });

  it('says so when nothing is left, and takes no key', async () => {
    const { user, view } = await enter({ types: [] });
    expect(here()).toBe('The filters leave no actor');
    await user.keyboard('{Enter}{ArrowRight}');
    expect(view().select).toBeNull();
  });

  it('goes to voices too where they are drawn, says what they say, and opens them', async () => {
    const { user, view } = await enter({ mode: 'sourcing', select: 'ferry-union' });
    expect(here()).toBe('Ferry Union, Political group, 4 voices speak about it');
    expect(screen.getByRole('application')).toHaveAccessibleDescription(/and to the voices among them/);
    await user.keyboard('{ArrowDown}');
    expect(here()).toBe('Jon Vale, Named person, speaks about 2 actors');
    await user.keyboard('{Enter}');
    expect(view().select).toBe('v-vale');
    await user.keyboard('{ArrowRight}');
    expect(here()).toBe('Quay Gazette, Named organisation, speaks about 2 actors, carries 1 claim of others');
  });

  it('says of a voice that it is set aside, and focuses none', async () => {
    const { user, view } = await enter({ mode: 'sourcing', select: 'v-vale', distrust: [voiceId('v-vale')] });
    expect(here()).toBe('Jon Vale, Named person, set aside, speaks about 2 actors');
    await user.keyboard('f');
    expect(view().focus).toBeNull();
  });

  it('says nothing twice: the name is read as the focus arrives, what is new is said', async () => {
    const { container, user } = await enter();
    const live = container.querySelector('[aria-live]');
    expect(live).toHaveTextContent(/^$/);
    await user.keyboard('{ArrowUp}');
    expect(live).toHaveTextContent('Nothing further that way');
    await user.keyboard('{Enter}');
    expect(live).toHaveTextContent('Opened. E goes to the evidence.');
  });
});

describe('KeyboardCursor on lines', () => {
  it('walks the lines of an actor both ways, clockwise, and says each with its standing', async () => {
    const { user, graph, container } = await enter();
    const said = () => container.querySelector('[aria-live]')?.textContent ?? '';
    await user.keyboard('l');
    const first = here();
    expect(first).toMatch(/^.+; .+; .+; \d claims?$/);
    expect(said()).toBe(`${first}. Line 1 of 4`);
    const marked = graph.markLine.mock.lastCall?.[0];
    expect(marked).toMatch(/harbour-board/);
    await user.keyboard('l');
    expect(here()).not.toBe(first);
    expect(said()).toMatch(/Line 2 of 4$/);
    expect(graph.markLine.mock.lastCall?.[0]).not.toBe(marked);
    await user.keyboard('{Shift>}l{/Shift}');
    expect(here()).toBe(first);
    await user.keyboard('{Shift>}l{/Shift}');
    expect(said()).toMatch(/Line 4 of 4$/);
    await user.keyboard('l');
    expect(said()).toMatch(/Line 1 of 4$/);
  });

  it('names standing and tension in the words of the legend', async () => {
    const { user } = await enter();
    const lines = new Set<string | null>();
    for (let count = 0; count < 4; count += 1) {
      await user.keyboard('l');
      lines.add(here());
    }
    expect(lines.size).toBe(4);
    expect([...lines].filter((line) => line?.includes('; Contested; '))).toHaveLength(1);
  });

  it('opens a line with Enter, and from there Escape goes back a level at a time', async () => {
    const { user, view, graph } = await enter();
    await user.keyboard('l{Enter}');
    const { select } = view();
    expect(select).toMatch(/~/);
    expect(graph.markLine).toHaveBeenLastCalledWith(select);
    await user.keyboard('{Escape}');
    expect(here()).toMatch(/^Harbour Board/);
    expect(graph.markLine).toHaveBeenLastCalledWith(null);
    expect(view().select).toBe(select);
    await user.keyboard('{Escape}');
    expect(view().select).toBeNull();
    expect(here()).toMatch(/^Harbour Board/);
  });

  it('goes on with O to the other end, and says where there is no line to go along', async () => {
    const { user, container, graph } = await enter();
    await user.keyboard('o');
    expect(container.querySelector('[aria-live]')).toHaveTextContent('On no line');
    await user.keyboard('l');
    const line = graph.markLine.mock.lastCall?.[0];
    await user.keyboard('o');
    expect(here()).not.toMatch(/^Harbour Board/);
    expect(graph.markLine).toHaveBeenLastCalledWith(null);
    // And back along the same line.
    for (let tries = 0; tries < 5 && graph.markLine.mock.lastCall?.[0] !== line; tries += 1) await user.keyboard('l');
    await user.keyboard('o');
    expect(here()).toMatch(/^Harbour Board/);
  });

  it('begins on the line that is selected, also by one of its claims', async () => {
    const { store } = await enter({ select: 'c-pay' });
    expect(here()).toMatch(/^Selmouth .+ Ferry Union;/);
    act(() => store.getState().change((now) => select(now, 'ada-brandt')));
    expect(here()).toMatch(/^Ada Brandt/);
  });

  it('goes along with what is selected, again and again', async () => {
    const { store, user } = await enter({ select: 'ferry-union' });
    const choose = (id: string | null) => act(() => store.getState().change((now) => select(now, id)));
    await user.keyboard('{ArrowRight}');
    expect(here()).toMatch(/^Ada Brandt/);
    choose(null);
    expect(here()).toMatch(/^Ada Brandt/);
    choose('ferry-union');
    expect(here()).toMatch(/^Ferry Union/);
  });

  it('walks what voices say, carry and belong to, where they are drawn', async () => {
    const { user, view } = await enter({ mode: 'sourcing', select: 'v-vale' });
    const sentences = new Map<string | null, string | null>();
    for (let count = 0; count < 4; count += 1) {
      await user.keyboard('l');
      await user.keyboard('{Enter}');
      sentences.set(here(), view().select);
    }
    const told = [...sentences];
    expect(told.find(([line]) => line?.startsWith('Jon Vale on '))?.[1]).toMatch(/^v-vale~/);
    // A thread says nothing by itself: it leads to its voice.
    expect(told.find(([line]) => line?.includes('is, or speaks from,'))?.[1]).toBe('v-vale');
  });

  it('enters the evidence with Enter on what is open already', async () => {
    const { user, view } = await enter({ panel: [] });
    const evidence = document.createElement('section');
    evidence.id = 'evidence';
    evidence.tabIndex = -1;
    document.body.append(evidence);
    await user.keyboard('{Enter}');
    expect(evidence).not.toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(evidence).toHaveFocus());
    expect(view().panel).toEqual(['evidence']);
    evidence.remove();
  });

  it('steps back with Escape from the evidence, but not from a field in it', async () => {
    const { user, view } = await enter({
      select: 'ferry-union',
      focus: { actor: actorId('ferry-union'), steps: 1 },
    });
    const evidence = document.createElement('section');
    evidence.id = 'evidence';
    evidence.innerHTML = '<a href="#">words</a><select></select><input type="text">';
    document.body.append(evidence);
    for (const field of evidence.querySelectorAll<HTMLElement>('select, input')) {
      field.focus();
      await user.keyboard('{Escape}');
    }
    expect(view().focus).not.toBeNull();
    evidence.querySelector('a')?.focus();
    await user.keyboard('{Escape}');
    expect(view()).toMatchObject({ focus: null, select: 'ferry-union' });
    await user.keyboard('{Escape}');
    expect(view().select).toBeNull();
    evidence.remove();
  });

  it('leaves a question of ways with Escape', async () => {
    const path = { from: actorId('selmouth'), to: actorId('ada-brandt'), directed: false, firm: false };
    const { user, view } = await enter({ path });
    await user.keyboard('{Escape}');
    expect(view().path).toBeNull();
  });
});
