import { t } from './messages/i18n.ts';

/** So many claims, and how many of them are left where that is not all: “3 claims”, “2 of 3 claims left”. */
export const claimsLeftText = (count: number, left: number): string =>
  left < count ? t('lens.claimsLeft', { count, left }) : t('evidence.claims', { count });
