import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { dayNumber } from '../../domain/extent.ts';
import { setTime } from '../../view/transitions.ts';
import { RangeFields } from './RangeFields.tsx';

beforeEach(() => stubMedia());

function show() {
  const days = { first: dayNumber('2031-05-01'), last: dayNumber('2031-05-31') };
  const { store } = renderWithStore(<RangeFields days={days} />, { index: makeIndex({}) });
  return {
    store,
    from: screen.getByLabelText('From'),
    to: screen.getByLabelText('To'),
    time: () => store.getState().view.time,
  };
}

describe('RangeFields', () => {
  it('forgets a refusal for good with the span it was made in', () => {
    const { store, from, to } = show();
    fireEvent.keyDown(to, { key: '3' });
    fireEvent.change(to, { target: { value: '0203-05-04' } });
    fireEvent.blur(to);
    expect(to).toHaveAttribute('aria-invalid', 'true');
    fireEvent.change(from, { target: { value: '2031-05-04' } });
    expect(to).not.toHaveAttribute('aria-invalid');
    act(() => store.getState().change((view) => setTime(view, null)));
    expect(to).not.toHaveAttribute('aria-invalid');
  });

  it.each(['4', '٤', 'Process', 'Unidentified', 'Backspace'])('waits while %s is pressed in it', (key) => {
    const { from, time } = show();
    fireEvent.keyDown(from, { key });
    fireEvent.change(from, { target: { value: '2031-05-04' } });
    expect(time()).toBeNull();
    fireEvent.blur(from);
    expect(time()?.from).toBe('2031-05-04');
  });

  it('takes a step at once, and a day from the calendar after one that was typed', () => {
    const { from, time } = show();
    fireEvent.keyDown(from, { key: 'ArrowUp' });
    fireEvent.change(from, { target: { value: '2031-05-04' } });
    expect(time()?.from).toBe('2031-05-04');
    fireEvent.keyDown(from, { key: '5' });
    fireEvent.pointerDown(from);
    fireEvent.change(from, { target: { value: '2031-05-06' } });
    expect(time()?.from).toBe('2031-05-06');
  });
});
