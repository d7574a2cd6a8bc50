import type { AuditSectionId } from '../../domain/audit/auditTypes.ts';

/** The parts of the audit, in order. */
export const AUDIT_GROUPS = ['source', 'relationships', 'voices', 'readings'] as const;
export type AuditGroup = (typeof AUDIT_GROUPS)[number];

/** Which part each section belongs to. */
export const GROUP_OF: Readonly<Record<AuditSectionId, AuditGroup>> = {
  paragraphs: 'source',
  passages: 'source',
  wording: 'source',
  'quoted-share': 'source',
  'long-quotes': 'source',
  'one-voice': 'relationships',
  'one-unnamed-person': 'relationships',
  'one-unnamed-person-claims': 'relationships',
  'unnamed-only': 'relationships',
  'one-quote': 'relationships',
  hedged: 'relationships',
  'hedged-statements': 'relationships',
  denied: 'relationships',
  contested: 'relationships',
  'in-tension': 'relationships',
  unjoined: 'relationships',
  stakes: 'voices',
  'own-side': 'voices',
  'unnamed-voices': 'voices',
  'voice-notes': 'voices',
  carriers: 'voices',
  dates: 'readings',
  'unquoted-dates': 'readings',
  readings: 'readings',
};

/** The id of a section's heading in the page. */
export const headingId = (section: AuditSectionId): string => `audit-${section}`;
