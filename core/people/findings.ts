import { type Finding, type FileFacts, type Weight, isPutAside } from './file.ts';
import { checkFindings } from './findings/checks.ts';
import { expiryFindings } from './findings/expiries.ts';
import { jobFindings } from './findings/jobs.ts';
import { roleFindings } from './findings/roles.ts';
import { fileKinds } from './kinds.ts';

const order: readonly Weight[] = ['stop', 'attention', 'look'];

/**
 * What is missing in a PA's file, has run out or soon will, each thing once and the weightiest first. Nothing is said of what a person
 * put aside with a reason.
 */
export function fileFindings(facts: FileFacts): readonly Finding[] {
  const found = [...checkFindings(facts), ...jobFindings(facts), ...roleFindings(facts), ...expiryFindings(facts)];
  return found
    .filter(({ kind, employmentId }) => !isPutAside(facts.items, kind, employmentId))
    .toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight) || fileKinds.indexOf(a.kind) - fileKinds.indexOf(b.kind));
}
