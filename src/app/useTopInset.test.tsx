import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useTopInset } from './useTopInset.ts';

/** Where the bar ends, in CSS pixels from the window's top; the stage begins at 100. */
let bottom = 140;
let resized: () => void = () => {};

beforeEach(() => {
  bottom = 140;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        resized = told;
      }
      observe = () => {};
      disconnect = () => (resized = () => {});
    },
  );
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: HTMLElement) {
    return this.dataset['testid'] === 'stage' ? new DOMRect(0, 100, 800, 600) : new DOMRect(0, bottom - 40, 800, 40);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function Page({ isUnder }: { readonly isUnder: boolean }) {
  const stage = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLDivElement>(null);
  useTopInset(stage, over, isUnder);
  return (
    <>
      <div ref={over}>{isUnder && <section data-over-top="" />}</div>
      <div ref={stage} data-testid="stage" />
    </>
  );
}

const inset = () => screen.getByTestId('stage').style.getPropertyValue('--top-inset');

it('is as high as the bar over the stage, also when its words take another row, and nothing without one', () => {
  const { rerender } = render(<Page isUnder />);
  expect(inset()).toBe('40px');
  bottom = 164;
  act(() => resized());
  expect(inset()).toBe('64px');
  rerender(<Page isUnder={false} />);
  expect(inset()).toBe('');
});

it('is nothing under a bar that stands above the stage', () => {
  bottom = 100;
  render(<Page isUnder />);
  expect(inset()).toBe('0px');
});
