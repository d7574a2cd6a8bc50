import type { Finding, Problem, Severity } from './finding.ts';
import { MAX_FINDINGS_PER_RULE } from './limits.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Gives problems their rule and severity. Past `MAX_FINDINGS_PER_RULE` they are only counted, in one last finding. */
export function toFindings(rule: string, severity: Severity, problems: Iterable<Problem>): Finding[] {
  const findings: Finding[] = [];
  let more = 0;
  for (const problem of problems) {
    if (findings.length < MAX_FINDINGS_PER_RULE) findings.push({ rule, severity, ...problem });
    else more += 1;
  }
  if (more > 0) {
    const message = `There are ${more} more findings of this kind.`;
    findings.push({ rule, severity, path: '', message, mend: 'Mend those above first, then check again.' });
  }
  return findings;
}

/** Holds a dataset to a list of rules; every rule runs, whatever the others find. */
export const runRules = (rules: readonly Rule[], context: RuleContext): Finding[] =>
  rules.flatMap((rule) => toFindings(rule.id, rule.severity, rule.check(context)));
