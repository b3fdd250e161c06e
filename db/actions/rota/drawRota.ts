import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pattern } from '#core/rota/pattern';
import { daysOf } from '#core/rota/planShifts';
import { inWeek } from '#core/rota/warning';
import { warningsOf } from '#core/rota/warningsOf';
import { listInWords, patternInWords, whenInWords } from '#core/rota/words';
import { hoursInWords } from '#core/shifts/words';
import { type Day, type Span, addDays } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { checkChange } from './changeDay.ts';
import { checkChangeFrom } from './changeFrom.ts';
import { checkPlan } from './planShift.ts';
import { warningForPeople } from './readWeek.ts';
import { type Rota, rotaWithin, shiftsOf } from './rota.ts';
import { paidMinutesOf } from './shiftForPeople.ts';
import { costForPeople, weekCost } from './weekCost.ts';
import { lookedAt, weekFacts, weekOf } from './weekFacts.ts';

type Input = InputOf<'rota.draw'>;
type Drawn = OutputOf<'rota.draw'>;

/** The first day that it is about, what the rota would then be, and what has to be said besides. */
type Drawing = {
  readonly on: Day;
  readonly ids: readonly string[];
  readonly words: readonly string[];
  readonly apply: (rota: Rota) => Rota;
};

function planDrawing(reading: Reading, input: Extract<Input, { readonly act: 'plan' }>): Result<Drawing> {
  const { act: _, ...asked } = input;
  const checked = checkPlan(reading, asked);
  if (!checked.ok) return checked;
  const { duties, ...days } = checked.value;
  const together = duties.length > 1 ? { together: 'drawn' } : {};
  const drawn = duties.map((duty, at): Pattern => ({ id: `drawn-${String(at)}`, duty, ...days, ...together }));
  const [on = days.from] = daysOf(days, { from: days.from, to: addDays(days.from, 14 * (days.recurs?.everyWeeks ?? 1)) });
  return done({
    on,
    ids: drawn.map(({ id }) => id),
    words: [`${patternInWords(days)}.`],
    apply: ({ patterns, changes }) => ({ patterns: [...patterns, ...drawn], changes }),
  });
}

function changeDrawing(reading: Reading, input: Extract<Input, { readonly act: 'change' }>): Result<Drawing> {
  const { patternId, day, change } = input;
  const checked = checkChange(reading, { patternId, day, change });
  if (!checked.ok) return checked;
  const duty = checked.value;
  const others = (rota: Rota) => rota.changes.filter((one) => one.patternId !== patternId || one.day !== day);
  const apply = (rota: Rota): Rota => {
    if (change.kind === 'as_planned') return { ...rota, changes: others(rota) };
    if (change.kind !== 'instead') return { ...rota, changes: [...others(rota), { patternId, day, kind: change.kind }] };
    return duty === undefined ? rota : { ...rota, changes: [...others(rota), { patternId, day, kind: 'instead', duty, on: change.on }] };
  };
  return done({ on: change.kind === 'instead' ? change.on : day, ids: [patternId], words: [], apply });
}

/** Single days that were changed before go with the pattern that they were changes of. */
function lostWith(rota: Rota, patternId: string, from: Day): readonly string[] {
  const days = rota.changes.filter((one) => one.patternId === patternId && one.day >= from).map(({ day }) => shortDay(day));
  if (days.length === 0) return [];
  return [`What was changed for single days goes with the old pattern: ${listInWords(days)}. Look at those days afterwards.`];
}

function changeFromDrawing(reading: Reading, input: Extract<Input, { readonly act: 'changeFrom' }>): Result<Drawing> {
  const { act: _, ...asked } = input;
  const checked = checkChangeFrom(reading, asked);
  if (!checked.ok) return checked;
  const { before, ...days } = checked.value;
  const following: Pattern = { id: 'drawn-0', ...days, ...given({ together: before.together }) };
  const ahead = rotaWithin(reading.sql, { from: days.from, to: addDays(days.from, 366) });
  return done({
    on: days.from,
    ids: [following.id],
    words: [`${patternInWords(following)}.`, ...lostWith(ahead, before.id, days.from)],
    apply: ({ patterns, changes }) => ({
      patterns: [...patterns.map((one) => (one.id === before.id ? { ...one, to: addDays(days.from, -1) } : one)), following],
      changes,
    }),
  });
}

function drawingOf(reading: Reading, input: Input): Result<Drawing> {
  switch (input.act) {
    case 'plan':
      return planDrawing(reading, input);
    case 'change':
      return changeDrawing(reading, input);
    case 'changeFrom':
      return changeFromDrawing(reading, input);
  }
}

function lookAt(reading: Reading, week: Span, rota: Rota) {
  const shifts = shiftsOf(rota, lookedAt(week));
  return { shifts: shifts.filter((shift) => inWeek(shift, week)), warnings: warningsOf(weekFacts(reading, week, shifts)) };
}

/** What a shift that is being typed would come to in its first week. Refuses as planning it would; writes nothing. */
export function drawRota(reading: Reading, input: Input): Result<Drawn> {
  const drawing = drawingOf(reading, input);
  if (!drawing.ok) return drawing;
  const { on, ids, words, apply } = drawing.value;
  const week = weekOf(on);
  const rota = rotaWithin(reading.sql, lookedAt(week));
  const [before, after] = [lookAt(reading, week, rota), lookAt(reading, week, apply(rota))];
  const known = new Set(before.warnings.map((warning) => warning.words));
  const own = after.shifts.find(({ patternId, on: day }) => ids.includes(patternId) && day === on);
  const times = own === undefined ? [] : [`${whenInWords(own)}: ${hoursInWords(paidMinutesOf(own))}.`];
  return done({
    ...week,
    words: [...times, ...words],
    warnings: after.warnings.filter((warning) => !known.has(warning.words)).map(warningForPeople),
    before: costForPeople(weekCost(reading, week, before.shifts).cost),
    after: costForPeople(weekCost(reading, week, after.shifts).cost),
  });
}
