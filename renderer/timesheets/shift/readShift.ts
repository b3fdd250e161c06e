import { type InputOf } from '#core/contract/routes';
import { type ClockTime } from '#core/contract/shapes/work';
import { splitOn } from '#renderer/gateway/charges';
import { type Setup } from '#renderer/gateway/setup';
import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { readTypedTime } from '#renderer/kit/form/readTypedTime';
import { timesheetWords } from '#renderer/words/timesheets';
import { clockAfter, clockAt, clockWithin, type Question, questionsOf } from './clocks.ts';
import { readParts } from './parts.ts';
import { type ShiftRaws } from './shiftForm.ts';

const words = timesheetWords.shift;
type ShiftInput = InputOf<'shift.record'>;
type Part = { readonly from: ClockTime; readonly to: ClockTime; readonly why: string };
type Ends = { readonly starts: ClockTime; readonly ends: ClockTime };

export type ReadShift = {
  /** Whole, or undefined while something is missing. */
  readonly shift: ShiftInput | undefined;
  readonly problems: readonly FieldProblem[];
  readonly questions: readonly Question[];
  /** When it starts and ends, as soon as that can be said. */
  readonly times: Ends | undefined;
};

/** The parts with both times; how many were typed is for the caller to compare. */
function partsOf(list: 'breaks' | 'woken', raws: ShiftRaws, times: Ends): readonly Part[] {
  return readParts(raws[list]).flatMap(({ from: fromText, to: toText, why }, place) => {
    const from = readTypedTime(fromText);
    const to = readTypedTime(toText);
    if (from === undefined || to === undefined) return [];
    const key = `${list}.${String(place)}`;
    const begins = clockWithin(times, from, raws.twice, `${key}.from`);
    return [{ from: begins, to: clockAfter(begins, to, raws.twice[`${key}.to`]), why: why.trim() }];
  });
}

function partProblems(list: 'breaks' | 'woken', raws: ShiftRaws, parts: readonly Part[]): readonly FieldProblem[] {
  if (parts.length < readParts(raws[list]).length) return [{ field: list, sentence: words.partNeeded }];
  return list === 'woken' && parts.some(({ why }) => why === '') ? [{ field: list, sentence: words.whyNeeded }] : [];
}

/** Who pays, as typed. */
export function chargeTyped(
  setup: Setup,
  raws: Pick<ShiftRaws, 'sharing' | 'planLineId' | 'lines' | 'day'>,
): { readonly charge?: ShiftInput['charge']; readonly problems: readonly FieldProblem[] } {
  const split = splitOn(setup, raws.sharing, readTypedDay(raws.day));
  if (split === undefined)
    return raws.planLineId === ''
      ? { problems: [{ field: 'planLineId', sentence: words.planLineNeeded }] }
      : { charge: { planLineId: raws.planLineId }, problems: [] };
  const planLineIds = split.shares.map(({ beneficiaryId }) => raws.lines[beneficiaryId] ?? '');
  return planLineIds.includes('')
    ? { problems: [{ field: 'lines', sentence: words.eachLineNeeded }] }
    : { charge: { splitId: split.id, planLineIds }, problems: [] };
}

function timesOf({ day, start, end, twice }: ShiftRaws): Ends | undefined {
  const on = readTypedDay(day);
  const from = readTypedTime(start);
  const to = readTypedTime(end);
  if (on === undefined || from === undefined || to === undefined) return undefined;
  const starts = clockAt(on, from, twice['start']);
  return { starts, ends: clockAfter(starts, to, twice['end']) };
}

/** The clocks with where their answers are kept, each part's own after the shift's. */
function clocksOf(
  { starts, ends }: Ends,
  lists: Readonly<Record<'breaks' | 'woken', readonly Part[]>>,
): readonly (readonly [string, ClockTime])[] {
  const ofParts = (['breaks', 'woken'] as const).flatMap((list) =>
    lists[list].flatMap(({ from, to }, place) => [
      [`${list}.${String(place)}.from`, from] as const,
      [`${list}.${String(place)}.to`, to] as const,
    ]),
  );
  return [['start', starts], ['end', ends], ...ofParts];
}

/** What was typed as the book takes it: the day of each end worked out, and what still has to be asked or put right. */
export function readShift(setup: Setup, raws: ShiftRaws, employmentId: string): ReadShift {
  const { charge, problems: chargeProblems } = chargeTyped(setup, raws);
  const times = timesOf(raws);
  if (times === undefined) return { shift: undefined, problems: chargeProblems, questions: [], times };
  const breaks = raws.kind === 'work' ? partsOf('breaks', raws, times) : [];
  const woken = raws.kind === 'sleep_in' ? partsOf('woken', raws, times) : [];
  const questions = questionsOf(clocksOf(times, { breaks, woken }));
  const problems = [
    ...(raws.kind === 'work' ? partProblems('breaks', raws, breaks) : partProblems('woken', raws, woken)),
    ...(questions.every(({ key }) => (raws.twice[key] ?? '') !== '') ? [] : [{ field: 'twice', sentence: words.twiceNeeded }]),
    ...chargeProblems,
  ];
  if (problems.length > 0 || charge === undefined) return { shift: undefined, problems, questions, times };
  const note = raws.note.trim();
  return {
    shift: {
      employmentId,
      kind: raws.kind === 'sleep_in' ? 'sleep_in' : 'work',
      ...times,
      breaks: breaks.map(({ from, to }) => ({ from, to })),
      woken: [...woken],
      charge,
      ...(note === '' ? {} : { note }),
    },
    problems,
    questions,
    times,
  };
}
