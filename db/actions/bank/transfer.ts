import { coming, owedToOwn } from '#core/book/accounts';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pence, absolute, negate } from '#core/money/pence';
import { bankAccount } from '#db/actions/bank/accounts';
import { isCash } from '#db/actions/bank/cash/cashAccount';
import { type Line, lineById } from '#db/actions/bank/lines';
import { reconciledProblem } from '#db/actions/bank/places';
import { appendTypedLine } from '#db/actions/bank/typeLine';
import { addDue } from '#db/actions/dues';
import { nameFor } from '#db/actions/named';
import { aboutStream, postEntry } from '#db/actions/postings';
import { settleDue } from '#db/actions/settling';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

type Input = InputOf<'bank.transfer'>;
type LineHere = Line & { readonly bankAccountId: string };

function holds({ sql }: Reading, bankAccountId: string, streamId: string): boolean {
  const kept = 'SELECT stream_id FROM bank_account_stream WHERE bank_account_id = ? AND stream_id = ?';
  return sql.one(kept, [bankAccountId, streamId], { stream_id: text }) !== undefined;
}

function accountsProblem(reading: Reading, { bankAccountId }: LineHere, { otherAccountId, streamId }: Input): Problem | undefined {
  const other = bankAccount(reading, otherAccountId);
  if (other === undefined) return problem('input.notFound', { what: 'bank account' }, 'otherAccountId');
  if (otherAccountId === bankAccountId) return problem('bank.sameAccount', {}, 'otherAccountId');
  const stream = nameFor(reading, 'stream', streamId);
  if (stream === undefined) return problem('input.notFound', { what: 'money' }, 'streamId');
  const without = [bankAccountId, otherAccountId].find((id) => !holds(reading, id, streamId));
  return without === undefined
    ? undefined
    : problem('bank.notInBoth', { stream, account: nameFor(reading, 'bank_account', without) ?? '' }, 'streamId');
}

/** The other account's line: of the same sum the other way, and without a match. */
function otherLineOf(reading: Reading, line: LineHere, { otherAccountId, otherLineId }: Input): Result<Line | undefined> {
  if (otherLineId === undefined) return done(undefined);
  const other = lineById(reading, otherLineId);
  const isIt =
    other !== undefined && other.bankAccountId === otherAccountId && other.amount > 0 !== line.amount > 0 && other.open === line.open;
  return isIt ? done(other) : refused(problem('bank.otherLine', {}, 'otherLineId'));
}

function reconciled(
  reading: Reading,
  line: LineHere,
  { otherAccountId }: Input,
  other: Line | undefined,
  cash: boolean,
): Problem | undefined {
  const here = reconciledProblem(reading, line.bankAccountId, line.day);
  if (here !== undefined) return here;
  const otherDay = other?.day ?? (cash ? line.day : undefined);
  return otherDay === undefined ? undefined : reconciledProblem(reading, otherAccountId, otherDay);
}

type Dues = { readonly out: string; readonly in: string };

function postTransfer(writing: Writing, line: LineHere, { otherAccountId, streamId }: Input): Result<Dues> {
  const [from, to] = line.amount < 0 ? [line.bankAccountId, otherAccountId] : [otherAccountId, line.bankAccountId];
  const [fromName, toName] = [from, to].map((id) => nameFor(writing, 'bank_account', id) ?? '');
  const words = { payee: toName ?? '', what: `moved from ${fromName ?? ''}` };
  const digest = writing.keep(words);
  const about = aboutStream(streamId);
  const posted = postEntry(writing, {
    day: line.day,
    kind: 'transfer',
    words: digest,
    postings: [
      { ...about, account: coming, amount: line.open },
      { ...about, account: owedToOwn, amount: negate(line.open) },
    ],
  });
  if (!posted.ok) return posted;
  const common = { entryId: posted.value, day: line.day, amount: line.open };
  const out = addDue(writing, { ...common, kind: 'moved_out', direction: 'out', account: owedToOwn, words: { digest } });
  const into = addDue(writing, {
    ...common,
    kind: 'moved_in',
    direction: 'in',
    account: coming,
    words: { payee: fromName ?? '', what: `moved to ${toName ?? ''}` },
  });
  writing.append('transfer', {
    id: writing.newId('transfer'),
    stream_id: streamId,
    from_account_id: from ?? '',
    to_account_id: to ?? '',
    out_due_id: out,
    in_due_id: into,
  });
  return done({ out, in: into });
}

/** In a tin of cash nobody else writes the line. */
function cashLine(writing: Writing, line: LineHere, otherAccountId: string): string {
  const amount: Pence = line.amount < 0 ? line.open : negate(line.open);
  return appendTypedLine(writing, { bankAccountId: otherAccountId, day: line.day, amount, words: line.words });
}

/**
 * Money moved between two accounts of the book: neither spent nor received. This line is matched at once; the other account's is the one named,
 * a new one in a tin of cash, or waits for that bank's file. Problems besides: bank.reconciled, money.periodIssued.
 */
export function transfer(writing: Writing, input: Input): Result<OutputOf<'bank.transfer'>> {
  const line = lineById(writing, input.lineId);
  if (line === undefined) return refused(problem('input.notFound', { what: 'bank line' }, 'lineId'));
  if (line.open === 0) return refused(problem('bank.otherLine', {}, 'lineId'));
  const wrong = accountsProblem(writing, line, input);
  if (wrong !== undefined) return refused(wrong);
  const other = otherLineOf(writing, line, input);
  if (!other.ok) return other;
  const cash = isCash(writing, input.otherAccountId);
  const closed = reconciled(writing, line, input, other.value, cash);
  if (closed !== undefined) return refused(closed);
  const dues = postTransfer(writing, line, input);
  if (!dues.ok) return dues;
  const [here, there] = line.amount < 0 ? [dues.value.out, dues.value.in] : [dues.value.in, dues.value.out];
  const settled = settleDue(writing, { lineId: line.id, dueId: here, amount: absolute(line.open) });
  if (!settled.ok) return settled;
  const otherLineId = other.value?.id ?? (cash ? cashLine(writing, line, input.otherAccountId) : undefined);
  const joined = otherLineId === undefined ? settled : settleDue(writing, { lineId: otherLineId, dueId: there, amount: line.open });
  return joined.ok ? done({ id: settled.value.matchId }) : joined;
}
