import { agreedFor } from '#core/book/agreed';
import { erased, textIn } from '#core/book/dueWords';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { sumsOfAccounts, yearTogether } from '#core/funders/yearOfCare';
import { type Pence, nothing, total } from '#core/money/pence';
import { type Day, type Span, addDays, addMonths, day as asDay, earlier } from '#core/time/day';
import { awardsOf } from '#db/actions/awards';
import { bearersOn, fundingsOf } from '#db/actions/funding/bearers';
import { contributionsOf } from '#db/actions/funding/contributions';
import { elsewhereIn } from '#db/actions/funding/elsewhere';
import { oneOffsIn } from '#db/actions/funding/oneOffs';
import { profileOfStream } from '#db/actions/funders/profile';
import { given } from '#db/actions/given';
import { allPlanLines } from '#db/actions/planLines';
import { type Reading } from '#db/kernel/handlers';
import { money, text } from '#db/rows';

type CareYear = OutputOf<'careYear.read'>;

/** From the day asked for, or from the 1 April before today. */
function yearOf({ today }: Reading, from: Day | undefined): Span {
  const april = `${today.slice(0, 4)}-04-01`;
  const first = from ?? (today >= april ? asDay(april) : addMonths(asDay(april), -12));
  return { from: first, to: addDays(addMonths(first, 12), -1) };
}

const accountRow = { account: text, amount: money };

const byStream = `
  SELECT account_id AS account, sum(amount_pence) AS amount FROM posting WHERE stream_id = ? AND day BETWEEN ? AND ? GROUP BY account_id`;

// By entries, whatever stream a posting names: the other way to the same pounds.
const ofBook = `
  SELECT posting.account_id AS account, sum(posting.amount_pence) AS amount
  FROM entry CROSS JOIN posting ON posting.entry_id = entry.id WHERE entry.day BETWEEN ? AND ? GROUP BY posting.account_id`;

const atBankOf = 'SELECT coalesce(sum(amount_pence), 0) AS held FROM posting WHERE account_id = ? AND stream_id = ? AND day <= ?';
const atBank = 'SELECT coalesce(sum(amount_pence), 0) AS held FROM posting WHERE account_id = ? AND day <= ?';

const accounts = 'SELECT id, account_id, name FROM bank_account ORDER BY rowid';
const streams = 'SELECT id, name FROM stream ORDER BY rowid';

function heldIn({ sql }: Reading, account: string, on: Day, streamId?: string): Pence {
  const row =
    streamId === undefined ? sql.one(atBank, [account, on], { held: money }) : sql.one(atBankOf, [account, streamId, on], { held: money });
  return row?.held ?? nothing;
}

function accountsOn(reading: Reading, streamIds: readonly string[], on: Day): CareYear['accounts'] {
  const shape = { id: text, account_id: text, name: text };
  return reading.sql.all(accounts, [], shape).map(({ id, account_id: account, name }) => ({
    id,
    name,
    whole: heldIn(reading, account, on),
    parts: streamIds.flatMap((streamId) => {
      const amount = heldIn(reading, account, on, streamId);
      return amount === nothing ? [] : [{ streamId, amount }];
    }),
  }));
}

/** What the awards of a money come to for days within the year; what comes once, where it is due in it. */
function agreedOf(reading: Reading, streamId: string, year: Span): Pence {
  const sums = awardsOf(reading, streamId).map((award) => {
    if (award.every === 'once') return award.firstDue >= year.from && award.firstDue <= year.to ? award.amount : nothing;
    return agreedFor({ ...award, agreed: award.amount }, year);
  });
  return total(sums);
}

type StreamRow = CareYear['streams'][number];

function streamRow(reading: Reading, id: string, name: string, year: Span, balance: Pence): StreamRow | undefined {
  const rows = reading.sql.all(byStream, [id, year.from, year.to], accountRow);
  const { spent, received, income } = sumsOfAccounts(rows);
  const rules = profileOfStream(reading, id);
  const hasNothing = spent === nothing && received === nothing && balance === nothing;
  // What nobody has said yet is money too; 'none' never is.
  if (rules === undefined)
    return hasNothing
      ? undefined
      : { id, name, funderId: 'unknown', funder: '', basis: 'other', from: year.from, ...noSums(spent, received, balance) };
  const { funderId, name: funder, basis, from, to, retainedWeeks, statementEvery } = rules;
  const isThere = from <= year.to && (to === undefined || to >= year.from);
  if (!isThere && hasNothing) return undefined;
  return {
    id,
    name,
    funderId,
    funder,
    basis,
    from,
    agreed: agreedOf(reading, id, year),
    received,
    spent,
    balance,
    oneOff: income.get('one_off') ?? nothing,
    contribution: income.get('contribution') ?? nothing,
    ...given({ to, retainedWeeks, statementEvery }),
  };
}

function noSums(spent: Pence, received: Pence, balance: Pence) {
  return { agreed: nothing, received, spent, balance, oneOff: nothing, contribution: nothing };
}

const agreedWords = 'SELECT words_digest FROM funding WHERE id = ?';

/** Each plan line of the year with who pays for it on its last day there. */
function linesIn(reading: Reading, year: Span): CareYear['lines'] {
  const { sql, contentOf } = reading;
  const lines = allPlanLines(reading);
  const names = new Map(sql.all(streams, [], { id: text, name: text }).map(({ id, name }) => [id, name]));
  const people = new Map(sql.all('SELECT id, name FROM beneficiary', [], { id: text, name: text }).map(({ id, name }) => [id, name]));
  return lines
    .filter(({ from, to }) => from <= year.to && (to === undefined || to >= year.from))
    .map((line) => {
      const last = line.to === undefined ? year.to : earlier(line.to, year.to);
      const agreement = fundingsOf(reading, line.id)
        .filter(({ from }) => from <= last)
        .at(-1);
      const words = agreement && sql.one(agreedWords, [agreement.id], { words_digest: text });
      const shares = bearersOn(reading, line.id, last).map(({ planLineId, hundredths }) => {
        const other = lines.find(({ id }) => id === planLineId);
        return { planLineId, hundredths, stream: names.get(other?.streamId ?? '') ?? '', line: other?.name ?? '' };
      });
      return {
        id: line.id,
        name: line.name,
        stream: names.get(line.streamId) ?? '',
        beneficiary: people.get(line.beneficiaryId) ?? '',
        agreed: agreedFor(line, year),
        shares,
        ...given({ since: agreement?.from, agreedBy: words && (textIn(contentOf(words.words_digest), 'agreedBy') ?? erased) }),
      };
    });
}

/** A year of everybody's money: each by itself, all together, and the proof that no pound is in it twice. */
export function readCareYear(reading: Reading, { from }: InputOf<'careYear.read'>): Result<CareYear> {
  const year = yearOf(reading, from);
  const on = earlier(year.to, reading.today);
  const all = reading.sql.all(streams, [], { id: text, name: text });
  const held = accountsOn(
    reading,
    all.map(({ id }) => id),
    on,
  );
  const rows = all.flatMap(({ id, name }) => {
    const balance = total(held.flatMap(({ parts }) => parts.filter(({ streamId }) => streamId === id).map(({ amount }) => amount)));
    return streamRow(reading, id, name, year, balance) ?? [];
  });
  const book = sumsOfAccounts(reading.sql.all(ofBook, [year.from, year.to], accountRow));
  const balance = total(held.map(({ whole }) => whole));
  const { whole, proofs } = yearTogether(
    rows.map((row) => ({ streamId: row.id, ...row })),
    { received: book.received, spent: book.spent, balance },
  );
  const { contributions, states } = contributionsOf(reading);
  return done({
    today: reading.today,
    year,
    streams: rows,
    whole,
    proofs: [...proofs],
    accounts: held,
    lines: linesIn(reading, year),
    contributions: [...contributions],
    states: [...states],
    elsewhere: elsewhereIn(reading, year),
    oneOffs: oneOffsIn(reading, year),
  });
}
