import { canonicalJson } from '#core/contract/canonical-json';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { londonClock } from '#core/time/london';
import { dayInWords } from '#core/time/words';
import { firstProblem, notYet } from '#db/actions/named';
import { employmentById } from '#db/actions/people/employments';
import { periodOf } from '#db/actions/shifts/periods';
import { keepAsPlanned } from '#db/actions/shifts/recordMany';
import { keepBesideRota } from '#db/actions/shifts/rotaBeside';
import { type StoredShift, shiftsOfTimesheet, unsignedShifts } from '#db/actions/shifts/shifts';
import { type Side, signaturesOf, standingTimesheet } from '#db/actions/shifts/timesheets';
import { sha256 } from '#db/digest';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { whole } from '#db/rows';

type Input = InputOf<'timesheet.sign'>;
type Signed = Result<OutputOf<'timesheet.sign'>>;
type Sheet = { readonly id: string; readonly number: number };

const sides: Readonly<Record<Side, string>> = { assistant: 'The PA', employer: 'The employer' };

/** What was signed: the times, parts and weights of each shift, and nothing that can be erased. */
function digestOfShifts(shifts: readonly StoredShift[]): string {
  const span = ({ from, to }: { readonly from: number; readonly to: number }): readonly [number, number] => [from, to];
  const signed = shifts.map(({ id, kind, day, from, to, breaks, woken, charges }) => ({
    id,
    kind,
    day,
    from,
    to,
    breaks: breaks.map(span),
    woken: woken.map(span),
    charges,
  }));
  return sha256(canonicalJson(signed));
}

function signedEarly(shifts: readonly StoredShift[], { signatures }: Input): Problem | undefined {
  const last = londonClock(Math.max(...shifts.map(({ to }) => to))).day;
  const at = signatures.findIndex(({ signedOn }) => signedOn < last);
  return at < 0 ? undefined : problem('timesheet.signedEarly', { last: dayInWords(last) }, `signatures.${String(at)}.signedOn`);
}

function wrongIn(reading: Reading, { from, signatures }: Input): Problem | undefined {
  const [first, second] = signatures;
  if (first?.side === second?.side) return problem('timesheet.sideTwice', {}, 'signatures.1.side');
  const early = notYet(reading, from, 'from');
  if (early !== undefined) return early;
  const at = signatures.findIndex(({ signedOn }) => signedOn > reading.today);
  const next = signatures[at];
  return next && notYet(reading, next.signedOn, `signatures.${String(at)}.signedOn`);
}

function signedAlready(reading: Reading, { id, number }: Sheet, { signatures }: Input): Problem | undefined {
  const before = signaturesOf(reading, id);
  const at = signatures.findIndex(({ side }) => before.some((one) => one.side === side));
  const again = signatures[at];
  return again && problem('timesheet.signedAlready', { side: sides[again.side], number: String(number) }, `signatures.${String(at)}.side`);
}

function addSignatures(writing: Writing, timesheetId: string, { signatures, file }: Input): void {
  const evidence = file === undefined ? null : writing.keepFile(file).id;
  for (const { side, name, signedOn } of signatures)
    writing.append('timesheet_signature', {
      timesheet_id: timesheetId,
      side,
      signed_on: signedOn,
      words_digest: writing.keep({ name }),
      evidence_id: evidence,
    });
}

/** The first signature freezes the shifts. Numbers are counted over the whole book and never used again. */
function freeze(writing: Writing, { employmentId, from, to }: Input, shifts: readonly StoredShift[]): Sheet {
  const id = writing.newId('timesheet');
  const number = (writing.sql.one('SELECT coalesce(max(number), 0) AS last FROM timesheet', [], { last: whole })?.last ?? 0) + 1;
  const row = { id, number, employment_id: employmentId, from_day: from, to_day: to, shifts_digest: digestOfShifts(shifts) };
  writing.append('timesheet', row);
  for (const { id: shiftId } of shifts) writing.append('timesheet_shift', { timesheet_id: id, shift_id: shiftId });
  const employment = employmentById(writing, employmentId);
  if (employment !== undefined) keepBesideRota(writing, id, employment, { from, to }, shifts);
  return { id, number };
}

/** Planned shifts that went as planned are recorded first, where the person said so; not beside a timesheet that is signed already. */
function plannedToo(writing: Writing, { employmentId, from, to, asPlanned = [] }: Input, standing: Sheet | undefined): Result<unknown> {
  if (asPlanned.length === 0) return done([]);
  if (standing !== undefined) return refused(problem('timesheet.periodSigned', { number: String(standing.number) }, 'asPlanned'));
  return keepAsPlanned(writing, employmentId, { from, to }, asPlanned, 'asPlanned');
}

/**
 * One side or both sign for a PA's pay period. The first freezes every shift up to its end that is in no other timesheet, late ones
 * of earlier periods too; a shift recorded after that joins the next one.
 */
export function signTimesheet(writing: Writing, input: Input): Signed {
  const employment = employmentById(writing, input.employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const period = periodOf(writing, employment.payGroupId, input.from, input.to);
  if (!period.ok) return period;
  const wrong = wrongIn(writing, input);
  if (wrong !== undefined) return refused(wrong);
  const standing = standingTimesheet(writing, employment.id, input.from);
  const planned = plannedToo(writing, input, standing);
  if (!planned.ok) return planned;
  const shifts = standing === undefined ? unsignedShifts(writing, employment.id, input.to) : shiftsOfTimesheet(writing, standing.id);
  if (shifts.length === 0) return refused(problem('timesheet.nothingToSign', {}, 'from'));
  const unfit = firstProblem(
    () => standing && signedAlready(writing, standing, input),
    () => signedEarly(shifts, input),
  );
  if (unfit !== undefined) return refused(unfit);
  const sheet = standing ?? freeze(writing, input, shifts);
  addSignatures(writing, sheet.id, input);
  return done({ id: sheet.id, number: sheet.number });
}
