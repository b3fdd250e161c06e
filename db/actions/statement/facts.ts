import { yearOfAwards } from '#core/book/weeks';
import { type StatementData } from '#core/contract/shapes/statement';
import { type StatementFacts } from '#core/statement/facts';
import { type Pence, nothing, total } from '#core/money/pence';
import { type Span, addDays } from '#core/time/day';
import { awardsOf } from '#db/actions/awards';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { openingOf } from '#db/actions/bank/accounts';
import { accountForStatement, accountsOf } from '#db/actions/statement/accounts';
import { awardForStatement } from '#db/actions/statement/award';
import { evidenceOf } from '#db/actions/statement/evidence';
import { findingsForStatement } from '#db/actions/statement/findings';
import { standingTo } from '#db/actions/statement/issued';
import { linesOfAccount, type UnnumberedLine } from '#db/actions/statement/lines';
import { otherMoneyFacts } from '#db/actions/statement/otherMoney';
import { owedAtEndOf, owedAtStartOf, paidAheadAt, refundsComingAt } from '#db/actions/statement/owed';
import { beneficiariesOf, holderForStatement, streamForStatement } from '#db/actions/statement/people';
import { agreedLines } from '#db/actions/statement/plan';
import { recordersOf } from '#db/actions/statement/recorders';
import { vehicleFacts } from '#db/actions/statement/vehicles';
import { wagesFacts } from '#db/actions/statement/wages';
import { evidenceForPeople } from '#db/actions/evidenceForPeople';
import { type Reading } from '#db/kernel/handlers';
import { money } from '#db/rows';

/** Which of the stream's statements it is, or would be. */
export type Numbering = Pick<StatementFacts, 'number' | 'version' | 'supersedes'>;

const spentInJournal = `
  SELECT coalesce(sum(amount_pence), 0) AS cost FROM posting
  WHERE stream_id = ? AND day BETWEEN ? AND ? AND account_id >= 'spent:' AND account_id < 'spent;'`;

function journalCost({ sql }: Reading, streamId: string, { from, to }: Span): Pence {
  return sql.one(spentInJournal, [streamId, from, to], { cost: money })?.cost ?? nothing;
}

/** The statement that ends the day before, or the evidence of the opening balances. */
function beforeOf(reading: Reading, streamId: string, { from }: Span): StatementFacts['before'] {
  const [last] = standingTo(reading, streamId, addDays(from, -1));
  if (last !== undefined) return { number: last.number, closing: last.closing, to: last.period.to };
  const openings = accountsOf(reading, streamId).flatMap(({ id }) => openingOf(reading, id) ?? []);
  const isFirst = openings.length > 0 && openings.every(({ day }) => day === from);
  return { openingEvidence: isFirst ? openings.map(({ evidenceId }) => evidenceForPeople(reading, evidenceId).number) : [] };
}

type Gathered = {
  readonly lines: readonly UnnumberedLine[];
  /** Which due each line paid, place by place. */
  readonly dueIds: readonly string[];
  /** Which settlement each line is of. */
  readonly entryIds: readonly string[];
  readonly accounts: StatementData['accounts'];
};

function gather(reading: Reading, streamId: string, span: Span): Gathered {
  const found = accountsOf(reading, streamId);
  const parts = found.map((account) => ({ account, ...linesOfAccount(reading, account, streamId, span, found.length === 1) }));
  const sorted = parts.flatMap((part) => part.lines).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const lines = sorted.map(({ place: _, dueId: __, entryId: ___, ...line }) => line);
  return {
    lines,
    dueIds: sorted.map(({ dueId }) => dueId),
    entryIds: sorted.map(({ entryId }) => entryId),
    accounts: parts.map(({ account, bankLines }) => accountForStatement(reading, account, streamId, span, bankLines)),
  };
}

/** Everything the book knows for a stream's statement of a span; undefined where there is no such stream. */
export function statementFacts(reading: Reading, streamId: string, span: Span, numbering: Numbering): StatementFacts | undefined {
  const stream = streamForStatement(reading, streamId, span);
  if (stream === undefined) return undefined;
  const { lines, dueIds, entryIds, accounts } = gather(reading, streamId, span);
  const start = addDays(span.from, -1);
  return {
    book: { kind: bookFacts(reading).kind },
    ...numbering,
    period: span,
    stream,
    holder: holderForStatement(reading),
    beneficiaries: beneficiariesOf(reading, streamId),
    opening: total(accounts.map(({ streamOpening }) => streamOpening)),
    lines,
    award: [...awardForStatement(reading, streamId, span)],
    awardYear: yearOfAwards(awardsOf(reading, streamId), span.to),
    agreed: agreedLines(reading, streamId, span),
    owedAtStart: owedAtStartOf(reading, streamId, span.from),
    owedAtEnd: owedAtEndOf(reading, streamId, span.to),
    paidAheadAtStart: paidAheadAt(reading, streamId, start),
    paidAheadAtEnd: paidAheadAt(reading, streamId, span.to),
    refundsComingAtStart: refundsComingAt(reading, streamId, start),
    refundsComingAtEnd: refundsComingAt(reading, streamId, span.to),
    journalCost: journalCost(reading, streamId, span),
    accounts,
    before: beforeOf(reading, streamId, span),
    evidence: evidenceOf(reading, streamId, lines, accounts),
    wages: wagesFacts(reading, streamId, span),
    vehicles: vehicleFacts(reading, streamId, span, dueIds),
    otherMoney: otherMoneyFacts(reading, streamId, span, { lines, entryIds }),
    ...given({ recorders: recordersOf(reading, streamId, span), findings: findingsForStatement(reading, streamId, span) }),
  };
}
