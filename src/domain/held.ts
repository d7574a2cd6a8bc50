import type { Claim } from './types.ts';

/** Whether a claim says that something is or is not so, rather than would be if, or is to be. */
export const isHeld = ({ modality }: Pick<Claim, 'modality'>): boolean =>
  modality !== 'conditional' && modality !== 'planned';
