import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { QuoteView } from './QuoteView.tsx';

beforeEach(() => stubMedia());

const index = makeIndex();
const show = (id: string) => renderWithStore(<QuoteView quote={given(index.quotes, id)} />, { view: { select: id } });

describe('QuoteView', () => {
  it('shows the words, everyone they are credited to, and every claim that rests on them', async () => {
    const { container } = show('q-closed');
    const [head] = container.getElementsByTagName('header');
    if (!head) throw new Error('the view has a header');
    expect(within(head).getByRole('blockquote')).toHaveTextContent('sent guards');
    expect(
      within(head)
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toEqual([
      'two dock workers, in The Harbour Post',
      'and, for what it states with them by the way, The Harbour Post',
    ]);
    expect(screen.getByRole('heading', { name: '2 claims rest on these words' })).toBeVisible();
    expect(screen.getAllByRole('article').map((card) => card.id)).toEqual(['c-closed', 'c-orders']);
    await expectNoAxeViolations(container);
  });

  it('credits a chain once, however many claims rest on it', () => {
    const { container } = show('q-denial');
    const [head] = container.getElementsByTagName('header');
    if (!head) throw new Error('the view has a header');
    expect(within(head).getAllByRole('listitem')).toHaveLength(1);
  });

  it.each([
    ['q-vale', 'Jon Vale'],
    ['q-board', 'Harbour Board of Selmouth'],
  ])('says whom %s introduces', async (id, name) => {
    const { container } = show(id);
    expect(container.querySelector('dl')).toHaveTextContent(`Introduces${name}`);
    expect(screen.getByText('No claim rests on these words; they introduce someone.')).toBeVisible();
    expect(screen.queryByRole('article')).toBeNull();
    await expectNoAxeViolations(container);
  });
});
