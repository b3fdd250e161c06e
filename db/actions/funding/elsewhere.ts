import { erased, textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { paidWithin } from '#core/funders/contributions';
import { type Span, earlier } from '#core/time/day';
import { everyColumn } from '#db/actions/awards';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { endsBeforeStart, firstProblem, missing } from '#db/actions/named';
import { funderNameOn } from '#db/actions/setup/readPeople';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, money, oneOf, orNull, text } from '#db/rows';

/** A part of the budget that somebody else holds. It is told beside the book's money and never counted with it. */
export function recordElsewhere(writing: Writing, input: InputOf<'elsewhere.record'>): Made {
  const wrong = firstProblem(
    () => missing(writing, 'funder', input.funderId, 'funderId'),
    () => missing(writing, 'beneficiary', input.beneficiaryId, 'beneficiaryId'),
    () => endsBeforeStart('This part', input.from, input.to),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('held_elsewhere');
  const { funderId, beneficiaryId, kind, amount, every, from, to = null, holder, what } = input;
  writing.append('held_elsewhere', {
    id,
    funder_id: funderId,
    beneficiary_id: beneficiaryId,
    kind,
    amount_pence: amount,
    every,
    from_day: from,
    to_day: to,
    words_digest: writing.keep({ holder, what }),
  });
  return done({ id });
}

export function endElsewhere(writing: Writing, { id, to, reason }: InputOf<'elsewhere.end'>): Made {
  const { sql } = writing;
  if (sql.one('SELECT id FROM held_elsewhere WHERE id = ?', [id], { id: text }) === undefined)
    return refused(problem('input.notFound', { what: 'part of the budget' }, 'id'));
  const ended = sql.one('SELECT to_day FROM held_elsewhere_ended WHERE held_elsewhere_id = ?', [id], { to_day: day });
  if (ended !== undefined) return refused(problem('funding.alreadyEnded', {}, 'id'));
  writing.append('held_elsewhere_ended', { held_elsewhere_id: id, to_day: to, reason_digest: writing.keep({ reason }) });
  return done({ id });
}

const all = `
  SELECT held_elsewhere.id, held_elsewhere.funder_id, held_elsewhere.beneficiary_id, held_elsewhere.kind, held_elsewhere.amount_pence,
    held_elsewhere.every, held_elsewhere.from_day, held_elsewhere.to_day, held_elsewhere.words_digest, ended.to_day AS ended_on,
    ended.reason_digest, beneficiary.name AS beneficiary
  FROM held_elsewhere CROSS JOIN beneficiary ON beneficiary.id = held_elsewhere.beneficiary_id
    LEFT JOIN held_elsewhere_ended AS ended ON ended.held_elsewhere_id = held_elsewhere.id
  ORDER BY held_elsewhere.from_day, held_elsewhere.log_seq`;

const shape = {
  id: text,
  funder_id: text,
  beneficiary_id: text,
  kind: oneOf('notional', 'third_party'),
  amount_pence: money,
  every: everyColumn,
  from_day: day,
  to_day: orNull(day),
  words_digest: text,
  ended_on: orNull(day),
  reason_digest: orNull(text),
  beneficiary: text,
};

/** Every part that was ever held elsewhere, with what it comes to within a year. */
export function elsewhereIn(reading: Reading, year: Span): OutputOf<'careYear.read'>['elsewhere'] {
  const { sql, contentOf, today } = reading;
  return sql.all(all, [], shape).map((row) => {
    const words = contentOf(row.words_digest);
    const to = row.ended_on === null ? row.to_day : row.to_day === null ? row.ended_on : earlier(row.ended_on, row.to_day);
    const paced = { amount: row.amount_pence, every: row.every, from: row.from_day, ...given({ to }) };
    const ended =
      row.ended_on === null || row.reason_digest === null
        ? undefined
        : { to: row.ended_on, reason: textIn(contentOf(row.reason_digest), 'reason') ?? erased };
    return {
      id: row.id,
      funderId: row.funder_id,
      funder: funderNameOn(reading, row.funder_id, today),
      beneficiaryId: row.beneficiary_id,
      beneficiary: row.beneficiary,
      kind: row.kind,
      holder: textIn(words, 'holder') ?? erased,
      what: textIn(words, 'what') ?? erased,
      amount: row.amount_pence,
      every: row.every,
      from: row.from_day,
      inYear: paidWithin(paced, year),
      ...given({ to: row.to_day, ended }),
    };
  });
}
