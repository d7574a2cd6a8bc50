import { expect, it } from 'vitest';
import { categoryPlace, typePlace } from './keyOrder.ts';

it('puts types and categories of a dataset’s own after all others', () => {
  expect(['ship', 'media', 'state'].toSorted((a, b) => typePlace(a) - typePlace(b))).toEqual([
    'state',
    'media',
    'ship',
  ]);
  expect(['towing', 'ties', 'hostility'].toSorted((a, b) => categoryPlace(a) - categoryPlace(b))).toEqual([
    'hostility',
    'ties',
    'towing',
  ]);
});
