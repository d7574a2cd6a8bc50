import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { enter, here } from '../../../tests/support/keyboard.tsx';

describe('the menu of the graph', () => {
  const items = () => [...screen.getByRole('menu').querySelectorAll('button')].map(({ textContent }) => textContent);

  it.each(['{Shift>}{F10}{/Shift}', '{ContextMenu}'])(
    'opens with %s, takes the focus and gives it back',
    async (key) => {
      const { user, container } = await enter();
      await user.keyboard(key);
      expect(screen.getByRole('menu', { name: 'Harbour Board' })).toBeVisible();
      expect(items()).toEqual([
        'Open',
        'Focus: 1 step away',
        'Focus: up to 2 steps away',
        'Focus: up to 3 steps away',
        'Find ways from here to …',
        'Find ways to here from …',
        'Hide this type: Government bodies',
        'Copy link to it',
        'Copy it as a sentence',
      ]);
      expect(screen.getByRole('menuitem', { name: 'Open' })).toHaveFocus();
      await expectNoAxeViolations(container);
      await user.keyboard('{Escape}');
      expect(screen.queryByRole('menu')).toBeNull();
      expect(screen.getByRole('application')).toHaveFocus();
      expect(here()).toMatch(/^Harbour Board/);
    },
  );

  it('goes by arrows, ends and letters, and does what is chosen', async () => {
    const { user, view } = await enter();
    await user.keyboard('{ContextMenu}{ArrowUp}');
    expect(screen.getByRole('menuitem', { name: 'Copy it as a sentence' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('menuitem', { name: 'Open' })).toHaveFocus();
    await user.keyboard('{End}{Home}f');
    expect(screen.getByRole('menuitemradio', { name: 'Focus: 1 step away' })).toHaveFocus();
    await user.keyboard('f{Enter}');
    expect(view().focus).toEqual({ actor: 'harbour-board', steps: 2 });
    await user.keyboard('{ContextMenu}');
    expect(screen.getByRole('menuitemradio', { name: 'Focus: up to 2 steps away' })).toBeChecked();
    await user.keyboard('f{ArrowDown}{Enter}');
    expect(view().focus).toBeNull();
  });

  it('asks for ways from one actor and to another', async () => {
    const { user, view } = await enter({ select: 'ferry-union' });
    await user.keyboard('{ArrowRight}{ContextMenu}');
    await user.click(screen.getByRole('menuitem', { name: 'Find ways to here from Ferry Union' }));
    expect(view().path).toEqual({ from: 'ferry-union', to: 'ada-brandt', directed: false, firm: false });
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ContextMenu}');
    await user.click(screen.getByRole('menuitem', { name: 'Find ways from here to Ada Brandt' }));
    expect(view().path).toMatchObject({ from: 'harbour-board', to: 'ada-brandt' });
  });

  it('opens a line or one of its ends, and hides actors like one', async () => {
    const { user, view } = await enter({ select: 'c-pay' });
    await user.keyboard('{ContextMenu}');
    expect(items()).toEqual(['Open', 'Open Selmouth', 'Open Ferry Union', 'Copy link to it', 'Copy it as a sentence']);
    await user.click(screen.getByRole('menuitem', { name: 'Open Ferry Union' }));
    expect(view().select).toBe('ferry-union');
    await user.keyboard('{ContextMenu}');
    await user.click(screen.getByRole('menuitem', { name: /^Hide this type/ }));
    expect(view().types).not.toContain('political-group');
  });

  it('copies a link that opens the thing, and its sentence with its standing', async () => {
    const { user, store } = await enter({ select: 'c-pay' });
    await user.keyboard('{ContextMenu}');
    await user.click(screen.getByRole('menuitem', { name: 'Copy it as a sentence' }));
    await vi.waitFor(
      async () =>
        expect(await navigator.clipboard.readText()).toBe(
          'City of Selmouth (announced) deals with Ferry Union, according to Ada Brandt. ' +
            'Source: “Ferry crews say guards closed the north quay”, The Harbour Post, republished by Selmouth Digest. ' +
            'Published 6 May 2031 (inferred). https://harbour-post.example/quay ' +
            'In Sourceline: http://localhost:3000/?dataset=harbour&select=selmouth~money-and-arms~ferry-union',
        ),
      5000,
    );
    await user.keyboard('{ContextMenu}');
    await user.click(screen.getByRole('menuitem', { name: 'Copy link to it' }));
    await expect(navigator.clipboard.readText()).resolves.toMatch(/select=selmouth~money-and-arms~ferry-union/);
    expect(store.getState().notices).toMatchObject([{ kind: 'copied', what: 'link-to' }]);
  });

  it('shows only a voice, and sets it aside', async () => {
    const { user, view } = await enter({ mode: 'sourcing', select: 'v-vale' });
    await user.keyboard('{ContextMenu}');
    expect(items()).toEqual([
      'Open',
      expect.stringMatching(/^Show only what Jon Vale says/),
      expect.stringMatching(/Jon Vale/),
      'Copy link to it',
      'Copy it as a sentence',
    ]);
    await user.keyboard('s{Enter}');
    expect(view().voices).toEqual(['v-vale']);
    await user.keyboard('{ContextMenu}{ArrowDown}{ArrowDown}{Enter}');
    expect(view().distrust).toEqual(['v-vale']);
  });

  it('puts what is selected where the ground was pressed, for who does not drag', async () => {
    const { user, view, graph } = await enter({ select: 'selmouth' }, { id: null, at: { x: 120, y: 80 } });
    const { x, y, zoom, width, height } = graph.getCamera();
    await user.click(screen.getByRole('menuitem', { name: 'Put Selmouth here' }));
    expect(view().moved).toEqual({
      selmouth: { x: Math.round(x + (120 - width / 2) / zoom), y: Math.round(y + (80 - height / 2) / zoom) },
    });
  });

  it.each([null, 'selmouth~money-and-arms~ferry-union'])(
    'puts nothing anywhere while %s is selected',
    async (select) => {
      await enter({ select }, { id: null, at: { x: 120, y: 80 } });
      expect(screen.getByRole('menu', { name: 'Relationship graph' })).toBeVisible();
      expect(screen.queryByRole('menuitem', { name: /^Put/ })).toBeNull();
    },
  );

  it('of an empty picture leads back to a full one', async () => {
    const { user, view } = await enter({ types: [] });
    await user.keyboard('{ContextMenu}');
    expect(screen.getByRole('menu', { name: 'Relationship graph' })).toBeVisible();
    await user.click(screen.getByRole('menuitem', { name: 'Take all filters away' }));
    expect(view().types).toBeNull();
  });

  it('closes when something else is pressed, and leaves the focus there', async () => {
    const { user } = await enter();
    await user.keyboard('{ContextMenu}');
    await user.click(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('application')).not.toHaveFocus();
  });
});
