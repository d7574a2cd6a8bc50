import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { actorId, voiceId } from '../../domain/ids.ts';
import { LIGHT } from '../../encoding/palette.ts';
import type { View } from '../../view/view.ts';
import { ExportMenu } from './ExportMenu.tsx';
import * as fonts from './fontFaces.ts';

vi.mock(import('./fontFaces.ts'), { spy: true });

beforeEach(() => stubMedia());
afterEach(() => vi.unstubAllGlobals());

function open(view: Partial<View> = {}) {
  const save = vi.fn<(content: Blob, name: string) => void>();
  const onClose = vi.fn();
  const onPrint = vi.fn();
  const user = userEvent.setup();
  return {
    save,
    onPrint,
    onClose,
    user,
    ...renderWithStore(<ExportMenu onPrint={onPrint} onClose={onClose} save={save} />, { view }),
  };
}

describe('ExportMenu', () => {
  it('closes at its own button', async () => {
    const { onClose, user } = open();
    await user.click(screen.getByRole('button', { name: 'Close the export' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('saves the claims in view under the name of the dataset, and says so', async () => {
    const { save, user, container } = open();
    expect(screen.getByText('6 of 6 actors, 7 of 7 relationships, 9 of 9 claims')).toBeVisible();
    expect(screen.getByText('The whole dataset.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^CSV/ }));
    expect(await screen.findByText('Saved as harbour.csv')).toBeVisible();
    const [content, name] = save.mock.lastCall ?? [];
    expect(name).toBe('harbour.csv');
    expect(content?.type).toBe('text/csv;charset=utf-8');
    await expectNoAxeViolations(container);
  });

  it('says what the view leaves out before anything is saved, and names the file a part', async () => {
    const { save, user } = open({ categories: ['hostility'] });
    expect(screen.getByText('Filtered: Categories: only Hostility.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^JSON/ }));
    expect(save.mock.lastCall?.[1]).toBe('harbour-view.json');
    expect(screen.queryByText(/^The dataset as JSON sets nobody aside/)).toBeNull();
  });

  it('says how many claims a dataset has besides those in view, and why, as the file itself does', async () => {
    const { save, user } = open({ select: 'c-talks' });
    expect(screen.getByText('2 of 6 actors, 1 of 7 relationships, 1 of 9 claims')).toBeVisible();
    expect(screen.getByText(/^The dataset as JSON has 3 claims besides: those that stand against these/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^JSON/ }));
    const file = JSON.parse((await save.mock.lastCall?.[0].text()) ?? '') as { claims: unknown[]; summary: string };
    expect(file.claims).toHaveLength(1 + 3);
    expect(file.summary).toContain('Besides, this file has 3 claims that were not in view');
  });

  it('says how many actors of those in view a dataset leaves out, as the file itself does', async () => {
    const { save, user } = open({ categories: ['money-and-arms'] });
    const actors = makeIndex().dataset.actors.length;
    await user.click(screen.getByRole('button', { name: /^JSON/ }));
    const file = JSON.parse((await save.mock.lastCall?.[0].text()) ?? '') as { actors: unknown[]; summary: string };
    const left = actors - file.actors.length;
    expect(left).toBeGreaterThan(1);
    expect(
      screen.getByText(`The dataset as JSON leaves out ${left} actors, of which nothing is said in view.`),
    ).toBeVisible();
    expect(file.summary).toContain(`Left out are ${left} actors that were in view`);
  });

  it('says that a dataset keeps what voices set aside say', () => {
    open({ distrust: [voiceId('v-brandt')] });
    expect(screen.getByText('6 of 6 actors, 7 of 7 relationships, 9 of 9 claims')).toBeVisible();
    expect(screen.getByText(/^The dataset as JSON sets nobody aside/)).toBeVisible();
  });

  it('offers the part in sight only where a camera shows a part', async () => {
    open();
    expect(screen.queryByRole('radio', { name: 'Only the part in sight' })).toBeNull();
    const { user } = open({ camera: { x: 0, y: 0, zoom: 2, width: 400, height: 300 } });
    expect(screen.getByRole('radio', { name: 'The whole picture' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Only the part in sight' }));
    expect(screen.getByRole('radio', { name: 'Only the part in sight' })).toBeChecked();
  });

  it('makes a picture of what is in focus alone, under a title that can be changed, and says so in it', async () => {
    const { save, user, container } = open({ focus: { actor: actorId('ada-brandt'), steps: 1 }, select: 'ada-brandt' });
    expect(screen.getByRole('radio', { name: 'Only what is in focus' })).toBeChecked();
    const title = screen.getByRole('textbox', { name: 'Title of the picture' });
    expect(title).toHaveValue('Around Ada Brandt');
    const saved = async (): Promise<string> => {
      await user.click(screen.getByRole('button', { name: /^SVG/ }));
      return (await save.mock.lastCall?.[0].text()) ?? '';
    };
    const cut = await saved();
    expect(cut).toContain('<title>Around Ada Brandt</title>');
    expect(cut).toContain('In focus: Ada Brandt and what is 1 step away.');
    expect(cut).not.toContain(LIGHT.accent);
    await user.clear(title);
    await user.type(title, 'Who <b>she</b> knows');
    await user.click(screen.getByRole('radio', { name: 'The whole picture' }));
    const whole = await saved();
    expect(whole).toContain('<title>Who &lt;b&gt;she&lt;/b&gt; knows</title>');
    expect(whole.length).toBeGreaterThan(cut.length);
    await expectNoAxeViolations(container);
  });

  it('says in a picture of what one voice says that its lines are drawn for whole relationships', async () => {
    const { save, user } = open({ voices: [voiceId('v-workers')] });
    await user.click(screen.getByRole('button', { name: /^SVG/ }));
    const svg = (await save.mock.lastCall?.[0].text())?.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(svg).toContain('Only what is said or carried by two dock workers.');
    expect(svg).toContain('supported as a whole');
  });

  it('leaves out of a picture what fell with the voices set aside, unless it is wanted', async () => {
    const { save, user } = open({ distrust: [voiceId('v-workers')] });
    expect(screen.getByRole('checkbox', { name: 'Leave out lines that fell' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: /^SVG/ }));
    expect(await save.mock.lastCall?.[0].text()).toContain(
      'Set aside: two dock workers; lines that fell are left out.',
    );
    // What the person did not filter is no filter, and the rest of the menu still counts it.
    expect(await save.mock.lastCall?.[0].text()).not.toContain('Filtered:');
    expect(screen.getByText(/7 of 7 relationships/)).toBeVisible();
    expect(screen.getByText('The picture holds 6 of 7 relationships.')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Leave out lines that fell' }));
    expect(screen.queryByText(/^The picture holds/)).toBeNull();
    await user.click(screen.getByRole('button', { name: /^SVG/ }));
    expect(await save.mock.lastCall?.[0].text()).toContain(
      'Set aside: two dock workers; what fell is dotted, with an open arrowhead.',
    );
  });

  it('says how a picture can be had where all of it fell', async () => {
    const { user } = open({ select: 'c-talks', distrust: makeIndex().dataset.voices.map(({ id }) => id) });
    await user.click(screen.getByRole('radio', { name: 'This relationship only' }));
    const why = /nothing is left for a picture. Take the tick off “Leave out lines that fell”/;
    expect(screen.getByText(why)).toBeVisible();
    expect(screen.getByRole('button', { name: /^SVG/ })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'Leave out lines that fell' }));
    expect(screen.queryByText(why)).toBeNull();
    expect(screen.getByRole('button', { name: /^SVG/ })).toBeEnabled();
  });

  it('has no tick to leave out what fell of a question, whose answer that would change', () => {
    const path = { from: actorId('harbour-board'), to: actorId('ferry-union'), directed: false, firm: false };
    open({ path, distrust: [voiceId('v-workers')] });
    expect(screen.queryByRole('checkbox', { name: 'Leave out lines that fell' })).toBeNull();
  });

  it('saves a picture that holds its title, its date, its limits and the words', async () => {
    const { save, user } = open({ categories: ['hostility'] });
    await user.click(screen.getByRole('button', { name: /^SVG/ }));
    const svg = (await save.mock.lastCall?.[0].text()) ?? '';
    for (const text of [
      'The quarrel over the north quay',
      'As of 5 May 2031 (inferred)',
      'Filtered: Categories: only Hostility.',
      'Harbour Post',
      'No guard of ours was on the north quay',
      'Stated in the negative',
      'Contested',
      'Jon Vale (Named person; stake: His union is suing the board; speaks of its own side: Ferry Union)',
    ]) {
      expect(svg).toContain(text);
    }
  });

  it('says when a picture cannot be made here, and goes on', async () => {
    const { user } = open();
    // jsdom decodes no images.
    await user.click(screen.getByRole('button', { name: /^PNG/ }));
    expect(await screen.findByText('This could not be saved. Try another format.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Markdown/ }));
    expect(await screen.findByText('Saved as harbour.md')).toBeVisible();
  });

  it('keeps the keyboard’s place while it saves, and saves once', async () => {
    const { save, user } = open();
    let arrive = (_: string): void => undefined;
    const faces = vi.spyOn(fonts, 'fontFaces').mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    const svg = screen.getByRole('button', { name: /^SVG/ });
    await user.click(svg);
    expect(svg).toHaveAttribute('aria-disabled', 'true');
    expect(svg).toHaveFocus();
    await user.click(svg);
    arrive('');
    expect(await screen.findByText('Saved as harbour.svg')).toBeVisible();
    expect(svg).toHaveFocus();
    expect(save).toHaveBeenCalledOnce();
    faces.mockRestore();
  });

  it('saves no picture without its letters, says why, and tries again', async () => {
    const { save, user } = open();
    const faces = vi.spyOn(fonts, 'fontFaces').mockRejectedValue(new fonts.FontMissing('offline'));
    await user.click(screen.getByRole('button', { name: /^SVG/ }));
    expect(await screen.findByText(/^Nothing was saved: the letters/)).toBeVisible();
    expect(save).not.toHaveBeenCalled();
    const retry = () => user.click(screen.getByRole('button', { name: 'Try again' }));
    await retry();
    // The button was gone while it was tried, and with it the focus would be.
    expect(await screen.findByText(/^Nothing was saved: the letters/)).toHaveFocus();
    faces.mockResolvedValue('');
    await retry();
    expect(await screen.findByText('Saved as harbour.svg')).toHaveFocus();
    expect(save).toHaveBeenCalledOnce();
    faces.mockRestore();
  });

  it('prints when asked', async () => {
    const { user, onPrint } = open();
    await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
    expect(onPrint).toHaveBeenCalledExactlyOnceWith('view');
  });

  it('takes along everything in view, or only what is selected', async () => {
    const { user, onPrint, save, container } = open({ select: 'c-talks' });
    const how = screen.getByRole('group', { name: 'How much' });
    expect(within(how).getByRole('radio', { name: 'This relationship only' })).toBeChecked();
    expect(within(how).getAllByRole('radio')).toHaveLength(2);
    await user.click(within(how).getByRole('radio', { name: 'Everything in view' }));
    expect(screen.getByText('The whole dataset.')).toBeVisible();
    await user.click(within(how).getByRole('radio', { name: 'This relationship only' }));
    expect(screen.getByText('2 of 6 actors, 1 of 7 relationships, 1 of 9 claims')).toBeVisible();
    expect(screen.getByText('Only this relationship: Ferry Union → Selmouth, Diplomacy.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^SVG/ }));
    const svg = (await save.mock.lastCall?.[0].text()) ?? '';
    // Told in the picture itself, not only behind its line.
    expect(svg.replace(/<desc>.*?<\/desc>/gs, '')).toContain('Ferry Union');
    expect(svg.replace(/<desc>.*?<\/desc>/gs, '')).toMatch(/>“[^”]+”<\/text>.*>— [^<]+</s);
    await user.click(screen.getByRole('button', { name: /^Markdown/ }));
    expect(save.mock.lastCall?.[1]).toBe('harbour-ferry-union-diplomacy-selmouth.md');
    await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
    expect(onPrint).toHaveBeenCalledExactlyOnceWith('relationship');
    await expectNoAxeViolations(container);
  });

  it('draws everything in view as it is, and lights what is selected only where that is asked for', async () => {
    const { user, save } = open({ select: 'harbour-board~hostility~ferry-union' });
    await user.click(screen.getByRole('radio', { name: 'Everything in view' }));
    const saved = async (): Promise<string> => {
      await user.click(screen.getByRole('button', { name: /^SVG/ }));
      return (await save.mock.lastCall?.[0].text()) ?? '';
    };
    const plain = await saved();
    expect(plain).not.toContain(LIGHT.accent);
    expect(plain).toContain('<title>The quarrel over the north quay</title>');
    await user.click(screen.getByRole('checkbox', { name: 'Light what is selected or asked' }));
    expect(await saved()).toContain(LIGHT.accent);
  });

  it('offers the ways of a question once', () => {
    open({ path: { from: actorId('ada-brandt'), to: actorId('ferry-union'), directed: false, firm: false } });
    expect(screen.getByRole('radio', { name: 'These ways only' })).toBeChecked();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });

  it('offers no part where nothing is selected or asked', () => {
    open();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('exports nothing from an empty view, and says why', async () => {
    const { container } = open({ types: [] });
    expect(screen.getByText('Nothing is in view, so there is nothing to export.')).toBeVisible();
    const [close, ...others] = screen.getAllByRole('button');
    expect(close).toHaveAccessibleName('Close the export');
    for (const button of others) expect(button).toBeDisabled();
    await expectNoAxeViolations(container);
  });
});
