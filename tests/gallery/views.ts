import { voiceId } from '../../src/domain/ids.ts';

/** Voices of what is dated. */
export const DATED_ASIDE = [voiceId('v-haidar'), voiceId('v-irgc-familiar'), voiceId('v-ap')];

/** Voices whose setting aside makes claims fall and lines weaker. */
export const ASIDE = [voiceId('v-irgc-current-members'), voiceId('v-irgc-former-members')];
