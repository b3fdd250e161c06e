import { isSamePayer, mayPay } from '#core/bank/payers';
import { erased, textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { streamsOfAccount } from '#db/actions/bank/accounts';
import { profileOfStream } from '#db/actions/funders/profile';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { missing } from '#db/actions/named';
import { holderName } from '#db/actions/purchase/holderName';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, orNull, text, whole } from '#db/rows';

type Payers = OutputOf<'bank.payers'>;

/** Somebody who can or could pay from an account; `to` is the last day. */
export type Payer = {
  readonly id: string;
  readonly name: string;
  readonly from: Day;
  readonly to?: Day;
  readonly endedBecause?: string;
  readonly evidenceNumber?: number;
};

const columns = `
  SELECT bank_payer.id, from_day, words_digest, ended.day AS ended_on, ended.reason_digest, evidence.number
  FROM bank_payer LEFT JOIN bank_payer_ended AS ended ON ended.bank_payer_id = bank_payer.id
    LEFT JOIN evidence ON evidence.id = bank_payer.evidence_id`;

const shape = {
  id: text,
  from_day: day,
  words_digest: text,
  ended_on: orNull(day),
  reason_digest: orNull(text),
  number: orNull(whole),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function payerOf({ contentOf }: Reading, row: Row): Payer {
  return {
    id: row.id,
    name: textIn(contentOf(row.words_digest), 'name') ?? erased,
    from: row.from_day,
    ...given({
      to: row.ended_on,
      endedBecause: row.reason_digest === null ? undefined : (textIn(contentOf(row.reason_digest), 'reason') ?? erased),
      evidenceNumber: row.number,
    }),
  };
}

/** Everybody who can or could pay from an account, in the order they came to it. */
export function payersOf(reading: Reading, bankAccountId: string): readonly Payer[] {
  const rows = reading.sql.all(`${columns} WHERE bank_account_id = ? ORDER BY from_day, bank_payer.log_seq`, [bankAccountId], shape);
  return rows.map((row) => payerOf(reading, row));
}

/** Whom the funders of an account's money named. */
function namedFor(reading: Reading, bankAccountId: string): readonly string[] {
  const named = streamsOfAccount(reading, bankAccountId).flatMap((id) => profileOfStream(reading, id)?.signatories ?? []);
  return [...new Set(named)];
}

export function readPayers(reading: Reading, { bankAccountId }: InputOf<'bank.payers'>): Result<Payers> {
  const unknown = missing(reading, 'bank_account', bankAccountId, 'bankAccountId');
  if (unknown !== undefined) return refused(unknown);
  const named = namedFor(reading, bankAccountId);
  return done({
    today: reading.today,
    payers: payersOf(reading, bankAccountId).map((payer) => ({
      ...payer,
      ...given({ isNamed: mayPay(payer.name, named, holderName(reading)) }),
    })),
    named: [...named],
  });
}

/** Somebody can pay from an account, from a day on. */
export function addPayer(writing: Writing, { bankAccountId, name, from, file }: InputOf<'bank.addPayer'>): Made {
  const unknown = missing(writing, 'bank_account', bankAccountId, 'bankAccountId');
  if (unknown !== undefined) return refused(unknown);
  if (from > writing.today) return refused(problem('bank.payerToCome', {}, 'from'));
  const twice = payersOf(writing, bankAccountId).find((one) => isSamePayer(one.name, name) && (one.to === undefined || one.to >= from));
  if (twice !== undefined) return refused(problem('bank.payerTwice', { name: twice.name }, 'name'));
  const id = writing.newId('bank_payer');
  writing.append('bank_payer', {
    id,
    bank_account_id: bankAccountId,
    from_day: from,
    words_digest: writing.keep({ name }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}

/** The last day on which somebody could pay. What they paid before stands. */
export function endPayer(writing: Writing, { payerId, day: last, reason }: InputOf<'bank.endPayer'>): Made {
  const row = writing.sql.one(`${columns} WHERE bank_payer.id = ?`, [payerId], shape);
  if (row === undefined) return refused(problem('input.notFound', { what: 'person' }, 'payerId'));
  const { name, from, to } = payerOf(writing, row);
  if (to !== undefined) return refused(problem('bank.payerEnded', { name }, 'payerId'));
  if (last < from) return refused(problem('bank.payerBefore', { day: dayInWords(from) }, 'day'));
  if (last > writing.today) return refused(problem('bank.payerToCome', {}, 'day'));
  writing.append('bank_payer_ended', { bank_payer_id: payerId, day: last, reason_digest: writing.keep({ reason }) });
  return done({ id: payerId });
}
