import { describe, expect, it, vi } from 'vitest';
import { noticePlace, type Kept, type PageBox } from './noticePlace.ts';

const ROOM: PageBox = { left: 250, top: 100, width: 800, height: 700 };
const NOTICE = { width: 300, height: 50 };
const LOW = 742;
const none = (): readonly Kept[] => [];
const at = (left: number, top: number, weight = 5): Kept => ({ box: { left, top, width: 40, height: 40 }, weight });

describe('noticePlace', () => {
  it('is at the start of the lower edge while nothing is there', () => {
    expect(noticePlace(NOTICE, ROOM, [], none)).toEqual({ x: 258, y: LOW });
    expect(noticePlace(NOTICE, ROOM, [], none, true)).toEqual({ x: 742, y: LOW });
  });

  it('stays there over what is merely drawn', () => {
    const drawn = vi.fn(() => [at(300, 750)]);
    expect(noticePlace(NOTICE, ROOM, [], drawn)).toEqual({ x: 258, y: LOW });
    expect(drawn).not.toHaveBeenCalled();
  });

  it('covers the least of what is drawn once it has to go elsewhere', () => {
    const drawn = (): readonly Kept[] => [at(600, 750, 1), at(900, 750, 1)];
    expect(noticePlace(NOTICE, ROOM, [at(300, 750)], drawn)).toEqual({ x: 258, y: 108 });
  });

  it('goes along the lower edge past what it would cover, and then to the upper one', () => {
    expect(noticePlace(NOTICE, ROOM, [at(300, 750)], none)).toEqual({ x: 500, y: LOW });
    expect(noticePlace(NOTICE, ROOM, [at(300, 750), at(600, 750), at(900, 750)], none)).toEqual({ x: 258, y: 108 });
  });

  it('covers what weighs least where it must cover something', () => {
    const everywhere = [300, 600, 900].flatMap((left) => [at(left, 750, 9), at(left, 110, left === 600 ? 1 : 9)]);
    expect(noticePlace(NOTICE, ROOM, everywhere, none)).toEqual({ x: 500, y: 108 });
  });

  it('has no place in a room too small for it', () => {
    expect(noticePlace(NOTICE, { ...ROOM, height: 60 }, [], none)).toBeNull();
    expect(noticePlace(NOTICE, { ...ROOM, width: 310 }, [], none)).toBeNull();
  });
});
