import { type RetainerTerms } from '#core/away/retainer';
import { erased, textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { employmentById } from '#db/actions/pay/employments';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, orNull, text, whole } from '#db/rows';

type Read = OutputOf<'retainer.read'>;

const shape = {
  id: text,
  from_day: day,
  hundredths: whole,
  days: whole,
  week_minutes: whole,
  beneficiary_id: orNull(text),
  words_digest: text,
  evidence_number: orNull(whole),
};

const of = `
  SELECT id, from_day, hundredths, days, week_minutes, beneficiary_id, words_digest,
    (SELECT number FROM evidence WHERE evidence.id = evidence_id) AS evidence_number
  FROM retainer WHERE employment_id = ? ORDER BY from_day, log_seq, rowid`;

/** What was agreed to stay paid, by its day; of two from one day the later recorded stands last. */
export function retainersOf({ sql }: Reading, employmentId: string): readonly RetainerTerms[] {
  return sql.all(of, [employmentId], shape).map((row) => ({
    id: row.id,
    from: row.from_day,
    hundredths: row.hundredths,
    days: row.days,
    weekMinutes: row.week_minutes,
    ...given({ beneficiaryId: row.beneficiary_id }),
  }));
}

function usualWeek({ sql }: Reading, employmentId: string): number | undefined {
  const row = sql.one(
    'SELECT week_minutes FROM agreement WHERE employment_id = ? ORDER BY from_day DESC, log_seq DESC LIMIT 1',
    [employmentId],
    { week_minutes: orNull(whole) },
  );
  return row?.week_minutes ?? undefined;
}

export function readRetainers(reading: Reading, { employmentId }: InputOf<'retainer.read'>): Result<Read> {
  const employment = employmentById(reading, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const { sql, contentOf, today } = reading;
  const { assistantId: id, name, reference } = employment;
  return done({
    today,
    employmentId,
    assistant: { id, name, reference },
    ...given({ weekMinutes: usualWeek(reading, employmentId) }),
    retainers: sql
      .all(of, [employmentId], shape)
      .map((row) => ({
        id: row.id,
        from: row.from_day,
        hundredths: row.hundredths,
        days: row.days,
        weekMinutes: row.week_minutes,
        agreed: textIn(contentOf(row.words_digest), 'agreed') ?? erased,
        ...given({ beneficiaryId: row.beneficiary_id, evidenceNumber: row.evidence_number }),
      }))
      .toReversed(),
  });
}

/** What a contract keeps paid while somebody is in hospital, from a day on: agreed anew, never edited. */
export function agreeRetainer(writing: Writing, input: InputOf<'retainer.agree'>): Made {
  const { employmentId, from, beneficiaryId, agreed, file } = input;
  const employment = employmentById(writing, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const { name, startsOn } = employment;
  const wrong = firstProblem(
    () => (from < startsOn ? problem('away.retainerBefore', { name, starts: dayInWords(startsOn) }, 'from') : undefined),
    () => (beneficiaryId === undefined ? undefined : missing(writing, 'beneficiary', beneficiaryId, 'beneficiaryId')),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('retainer');
  writing.append('retainer', {
    id,
    employment_id: employmentId,
    from_day: from,
    hundredths: input.hundredths,
    days: input.days,
    week_minutes: input.weekMinutes,
    beneficiary_id: beneficiaryId ?? null,
    words_digest: writing.keep({ agreed }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}
