import { canonicalJson } from '#core/contract/canonical-json';
import { type StatementData } from '#core/contract/shapes/statement';
import { buildStatement } from '#core/statement/build';
import { type Span } from '#core/time/day';
import { sha256 } from '#db/digest';
import { type Numbering, statementFacts } from '#db/actions/statement/facts';
import { newestStanding, standingTo } from '#db/actions/statement/issued';
import { type Reading } from '#db/kernel/handlers';

export type BuiltStatement = { readonly data: StatementData; readonly digest: string };

/** The number and version that a statement of the span has, or would have. */
export function numberingOf(reading: Reading, streamId: string, { from, to }: Span): Numbering {
  const same = standingTo(reading, streamId, to).find(({ period }) => period.from === from);
  if (same?.correction === undefined)
    return { number: same?.number ?? (newestStanding(reading, streamId)?.number ?? 0) + 1, version: same?.version ?? 1 };
  return { number: same.number, version: same.version + 1, supersedes: { version: same.version, reason: same.correction.reason } };
}

/** Builds the statement from the book as it is now; undefined where there is no such stream. */
export function statementOf(reading: Reading, streamId: string, span: Span): BuiltStatement | undefined {
  const facts = statementFacts(reading, streamId, span, numberingOf(reading, streamId, span));
  if (facts === undefined) return undefined;
  const data = buildStatement(facts);
  return { data, digest: sha256(canonicalJson(data)) };
}
