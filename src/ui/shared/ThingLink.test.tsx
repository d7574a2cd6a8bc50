import { createEvent, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { decodeView } from '../../view/urlCodec.ts';
import { defaultView } from '../../view/view.ts';
import { ThingLink } from './ThingLink.tsx';

const show = () =>
  renderWithStore(<ThingLink id="board~ties~union">{'Board and union'}</ThingLink>, {
    view: { types: ['club'], panel: [] },
  });

describe('ThingLink', () => {
  it('keeps the rest of the view on a plain click, and opens the panel', async () => {
    const user = userEvent.setup();
    const { store, container } = renderWithStore(<ThingLink id="c-fees">{'The fees'}</ThingLink>, {
      view: { types: ['club'], panel: [] },
    });
    await user.click(screen.getByRole('link', { name: 'The fees' }));
    expect(store.getState().view).toMatchObject({ select: 'c-fees', types: ['club'], panel: ['evidence'] });
    await expectNoAxeViolations(container);
  });

  it('is a true link, which opens the thing in a tab of its own', () => {
    show();
    const query = screen.getByRole('link').getAttribute('href') ?? '';
    expect(decodeView(query)).toEqual({
      view: { ...defaultView('harbour'), select: 'board~ties~union' },
      problems: [],
    });
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'leaves a click with %j to the browser',
    (keys) => {
      const { store } = show();
      const link = screen.getByRole('link');
      // jsdom cannot go anywhere; what the link itself prevents is what counts.
      let prevented = true;
      const note = (event: Event): void => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('click', note, { once: true });
      fireEvent(link, createEvent.click(link, keys));
      document.removeEventListener('click', note);
      expect(prevented).toBe(false);
      expect(store.getState().view.select).toBeNull();
    },
  );

  it('can be the current one', () => {
    renderWithStore(
      <ThingLink id="c-fees" current label="The claim about fees">
        {'Fees'}
      </ThingLink>,
    );
    expect(screen.getByRole('link', { name: 'The claim about fees' })).toHaveAttribute('aria-current', 'true');
  });
});
