import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LineSample } from './LineSample.tsx';

const partsOf = (standing: Parameters<typeof LineSample>[0]['standing']) => {
  const { container } = render(<LineSample standing={standing} />);
  return { paths: container.querySelectorAll('path').length, sign: container.querySelector('text')?.textContent };
};

it('shows of a line that fell its open head, which no other has, and no sign', () => {
  expect(partsOf('unsupported')).toEqual({ paths: 2, sign: undefined });
  expect(partsOf('contested')).toEqual({ paths: 1, sign: '≠' });
  expect(partsOf('named')).toEqual({ paths: 1, sign: undefined });
});
