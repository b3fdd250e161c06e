import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { mayWorkFrom, tooYoungOn } from '#core/people/youngest';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { endsBeforeStart, firstProblem, missing, nameFor } from '#db/actions/named';
import { type Employment, employmentById, payGroupById } from '#db/actions/people/employments';
import { p45Of } from '#db/actions/year/p45Of';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, text, whole } from '#db/rows';
import { employment } from '#db/schema/people';

type Kept = Pick<Employment, 'id' | 'assistantId' | 'employerId' | 'payGroupId'>;
type Said = Omit<InputOf<'employment.change'>, 'id'>;

function payrollIdTaken({ sql }: Reading, { id, employerId }: Kept, { payrollId }: Said): Problem | undefined {
  const other = sql.one(
    `SELECT assistant.name FROM employment JOIN assistant ON assistant.id = employment.assistant_id
     WHERE employment.employer_id = ? AND employment.payroll_id = ? AND employment.id <> ?`,
    [employerId, payrollId, id],
    { name: text },
  );
  return other && problem('people.payrollIdTaken', { payrollId, name: other.name }, 'payrollId');
}

/** Born after the first day, or not yet 13 on it. */
function tooYoungToStart({ sql }: Reading, { assistantId }: Kept, { startsOn }: Said): Problem | undefined {
  const found = sql.one('SELECT born FROM assistant WHERE id = ?', [assistantId], { born: day });
  if (found === undefined) return undefined;
  if (found.born >= startsOn) return problem('people.bornAfterStart', {}, 'startsOn');
  const age = tooYoungOn(found.born, startsOn);
  if (age === undefined) return undefined;
  const said = { age: String(age), starts: dayInWords(startsOn), from: dayInWords(mayWorkFrom(found.born)) };
  return problem('people.startsTooYoung', said, 'startsOn');
}

const standing = 'NOT EXISTS (SELECT 1 FROM shift_taken_back WHERE shift_taken_back.shift_id = shift.id)';

/** A standing shift would be left outside the employment. */
function shiftsOutside({ sql }: Reading, id: string, startsOn: Day, endsOn: Day | undefined): Problem | undefined {
  const before = sql.one(`SELECT day FROM shift WHERE employment_id = ? AND day < ? AND ${standing} ORDER BY day LIMIT 1`, [id, startsOn], {
    day,
  });
  if (before !== undefined) return problem('people.shiftsOutside', { day: dayInWords(before.day) }, 'startsOn');
  if (endsOn === undefined) return undefined;
  const after = sql.one(`SELECT day FROM shift WHERE employment_id = ? AND day > ? AND ${standing} ORDER BY day LIMIT 1`, [id, endsOn], {
    day,
  });
  return after && problem('people.shiftsOutside', { day: dayInWords(after.day) }, 'endsOn');
}

const paidBefore = `
  SELECT payslip.number, pay_run.to_day FROM payslip CROSS JOIN pay_run ON pay_run.id = payslip.pay_run_id
  WHERE payslip.employment_id = ? AND pay_run.to_day < ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id) ORDER BY payslip.payday LIMIT 1`;

/** A first day after days that a standing payslip has paid, and that HMRC was told of. */
function startsAfterPay({ sql }: Reading, { id }: Kept, { startsOn }: Said): Problem | undefined {
  const paid = sql.one(paidBefore, [id, startsOn], { number: whole, to_day: day });
  return paid && problem('people.startsAfterPay', { number: String(paid.number), to: dayInWords(paid.to_day) }, 'startsOn');
}

function save(writing: Writing, kept: Kept, said: Said): Made {
  const wrong = firstProblem(
    () => payrollIdTaken(writing, kept, said),
    () => tooYoungToStart(writing, kept, said),
    () => endsBeforeStart('The employment', said.startsOn, said.endsOn, 'endsOn'),
    () => shiftsOutside(writing, kept.id, said.startsOn, said.endsOn),
    () => startsAfterPay(writing, kept, said),
  );
  if (wrong !== undefined) return refused(wrong);
  const { payrollId, job, startsOn, endsOn = null } = said;
  const row = { ...kept, payrollId, job, startsOn, endsOn };
  writing.orm.insert(employment).values(row).onConflictDoUpdate({ target: employment.id, set: row }).run();
  return done({ id: kept.id });
}

/** A PA's work for one employer. The pay group says which employer: they belong together. */
export function addEmployment(writing: Writing, { assistantId, payGroupId, ...said }: InputOf<'employment.add'>): Made {
  const unknown = missing(writing, 'assistant', assistantId, 'assistantId');
  if (unknown !== undefined) return refused(unknown);
  const group = payGroupById(writing, payGroupId);
  if (group === undefined) return refused(problem('input.notFound', { what: 'pay group' }, 'payGroupId'));
  return save(writing, { id: writing.newId('employment'), assistantId, employerId: group.employerId, payGroupId }, said);
}

/** A P45 has told the last day to the PA and their next employer. */
function afterP45(writing: Writing, { id, endsOn }: Employment, said: Said): Problem | undefined {
  const p45 = said.endsOn === endsOn ? undefined : p45Of(writing, id);
  const name = nameFor(writing, 'employment', id) ?? '';
  return p45 && problem('year.leavingFrozen', { name, number: String(p45.number) }, 'endsOn');
}

export function changeEmployment(writing: Writing, { id, ...said }: InputOf<'employment.change'>): Made {
  const known = employmentById(writing, id);
  if (known === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'id'));
  const frozen = afterP45(writing, known, said);
  if (frozen !== undefined) return refused(frozen);
  const { assistantId, employerId, payGroupId } = known;
  return save(writing, { id, assistantId, employerId, payGroupId }, said);
}

/** The last day of the employment: the PA leaves on it. Said once; moving it is a change. */
export function endEmployment(writing: Writing, { id, endsOn }: InputOf<'employment.end'>): Made {
  const known = employmentById(writing, id);
  if (known === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'id'));
  if (known.endsOn !== undefined) return refused(problem('people.alreadyEnded', { day: dayInWords(known.endsOn) }, 'endsOn'));
  const { payrollId, job, startsOn, ...kept } = known;
  return save(writing, kept, { payrollId, job, startsOn, endsOn });
}
