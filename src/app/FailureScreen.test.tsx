import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import type { LoadFailure, LoadFinding } from '../store/appState.ts';
import { DEFAULT_DATASET } from '../view/view.ts';
import { FailureScreen } from './FailureScreen.tsx';

const finding = (change: Partial<LoadFinding> = {}): LoadFinding => ({
  rule: 'some-rule',
  severity: 'error',
  path: 'claims[0].subject',
  message: 'There is no actor “nobody”.',
  mend: 'Add it.',
  ...change,
});

function show(failure: LoadFailure, dataset = 'harbour') {
  const onRetry = vi.fn();
  return { onRetry, ...render(<FailureScreen dataset={dataset} failure={failure} onRetry={onRetry} />) };
}

describe('FailureScreen', () => {
  it.each<[LoadFailure, string]>([
    [{ kind: 'offline' }, 'This device is offline.'],
    [{ kind: 'unreachable' }, 'The server did not answer.'],
    [{ kind: 'missing' }, 'There is no dataset “harbour” here.'],
    [{ kind: 'misnamed', id: 'quay' }, 'The file for “harbour” holds another dataset, “quay”.'],
    [{ kind: 'refused', status: 503 }, 'The server answered with an error (503).'],
    [{ kind: 'too-large', limit: 20_000_000 }, 'The file is larger than 20 MB'],
    [{ kind: 'invalid', findings: [finding()] }, 'the checker found 1 error.'],
    [{ kind: 'not-json', findings: [finding()] }, 'The file is not JSON'],
    [{ kind: 'no-checker' }, 'the part of the page that checks it could not be loaded'],
    [{ kind: 'fault', reason: 'x is undefined' }, 'The page itself failed while opening it.'],
  ])('says why, and offers to try again: %j', async (failure, words) => {
    const user = userEvent.setup();
    const { container, onRetry } = show(failure);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('This dataset could not be opened');
    expect(alert).toHaveTextContent(words);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    await expectNoAxeViolations(container);
  });

  it('lists the errors the checker found, where they are and how to mend them; warnings stop nothing', async () => {
    const findings = [
      finding(),
      finding({ severity: 'warning', message: 'Unused.' }),
      finding({ path: '', message: 'Cut off.' }),
    ];
    const { container } = show({ kind: 'invalid', findings });
    expect(screen.getByRole('alert')).toHaveTextContent('found 2 errors');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'claims[0].subject There is no actor “nobody”. To mend it: Add it. some-rule',
      expect.stringMatching(/^\s*Cut off\./),
    ]);
    // What the checker says is English, whatever language the page is in.
    for (const words of ['There is no actor “nobody”.', 'Cut off.', 'Add it.']) {
      expect(screen.getAllByText(words)[0]).toHaveAttribute('lang', 'en');
    }
    await expectNoAxeViolations(container);
  });

  it('shows the first fifty of many and says how many more there are', () => {
    show({ kind: 'invalid', findings: Array.from({ length: 73 }, () => finding()) });
    expect(screen.getAllByRole('listitem')).toHaveLength(50);
    expect(screen.getByText('and 23 more')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('73 errors');
  });

  it('owns up to a fault of the page, with what was thrown and every way back', () => {
    show({ kind: 'fault', reason: 'x is undefined' }, DEFAULT_DATASET);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('For whoever mends it: x is undefined');
    expect(alert).not.toHaveTextContent(/offline|did not answer|Check the connection/);
    expect(screen.getByRole('button', { name: 'Load the page anew' })).toBeVisible();
    // The view in the address may be what it fails at.
    expect(screen.getByRole('link', { name: 'Open the dataset that comes with this page' })).toHaveAttribute(
      'href',
      '?',
    );
  });

  it('leads to the bundled dataset, unless that is the one that failed', () => {
    const { unmount } = show({ kind: 'missing' });
    expect(screen.getByRole('link', { name: 'Open the dataset that comes with this page' })).toHaveAttribute(
      'href',
      '?',
    );
    unmount();
    // The address named nothing, so that the view has the usual name, and asking again would only open that.
    const unnamed = show({ kind: 'unnamed', value: '/data/nothere.json' }, DEFAULT_DATASET);
    expect(screen.getByRole('alert')).toHaveTextContent('“/data/nothere.json” is no name of a dataset.');
    expect(screen.getByRole('link')).toHaveAttribute('href', '?');
    expect(screen.queryByRole('button')).toBeNull();
    unnamed.unmount();
    show({ kind: 'missing' }, DEFAULT_DATASET);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
