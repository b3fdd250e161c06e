import { type InputOf } from '#core/contract/routes';
import { type RotaShift } from '#core/contract/shapes/rota';
import { type Day } from '#core/time/day';
import { forOne, splitOn } from '#renderer/gateway/charges';
import { type Setup } from '#renderer/gateway/setup';
import { type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { readTypedTime } from '#renderer/kit/form/readTypedTime';
import { choice, free, line, optional, texts, timeRule } from '#renderer/kit/form/rules';
import { rotaWords } from '#renderer/words/rota';

const words = rotaWords.form;

export type Duty = InputOf<'rota.plan'>['duty'];

/** What one planned shift is. Fields that hang on others are read by readDuty. */
export const dutyRules = {
  start: timeRule(words.startNeeded),
  end: timeRule(words.endNeeded),
  /** Asked only where it would end before it starts. */
  overnight: free(),
  kind: choice(['work', 'sleep_in'], words.kindNeeded, 'work'),
  breakFrom: free(),
  breakTo: free(),
  sharing: free(forOne),
  planLineId: free(),
  lines: texts(),
  note: optional(line('')),
};

export type DutyRaws = Raws<typeof dutyRules>;

/** Which field a problem's path belongs to, in each of the forms that have a duty. */
export const dutyFields = {
  'duty.starts': 'start',
  'duty.ends': 'end',
  'duty.breaks': 'breakFrom',
  'duty.charge': 'planLineId',
  duty: 'start',
} as const;

type Times = { readonly starts: string; readonly ends: string };

/** Both times, as soon as they can be read. */
export function timesOf({ start, end }: Pick<DutyRaws, 'start' | 'end'>): Times | undefined {
  const [starts, ends] = [readTypedTime(start), readTypedTime(end)];
  return starts === undefined || ends === undefined ? undefined : { starts, ends };
}

function chargeOf(setup: Setup, raws: DutyRaws, on: Day | undefined): Duty['charge'] | FieldProblem {
  const split = splitOn(setup, raws.sharing, on);
  if (split === undefined)
    return raws.planLineId === '' ? { field: 'planLineId', sentence: words.planLineNeeded } : { planLineId: raws.planLineId };
  const planLineIds = split.shares.map(({ beneficiaryId }) => raws.lines[beneficiaryId] ?? '');
  return planLineIds.includes('') ? { field: 'lines', sentence: words.eachLineNeeded } : { splitId: split.id, planLineIds };
}

function breaksOf({ kind, breakFrom, breakTo }: DutyRaws): Duty['breaks'] | FieldProblem {
  if (kind === 'sleep_in' || (breakFrom.trim() === '' && breakTo.trim() === '')) return [];
  const [from, to] = [readTypedTime(breakFrom), readTypedTime(breakTo)];
  return from === undefined || to === undefined ? { field: 'breakFrom', sentence: words.breakNeeded } : [{ from, to }];
}

function isProblem(found: object): found is FieldProblem {
  return 'sentence' in found;
}

export type ReadDuty = { readonly duty?: Duty; readonly problems: readonly FieldProblem[] };

/** The duty as the book takes it; or what is missing. That it goes on past midnight is asked and never guessed. */
export function readDuty(setup: Setup, raws: DutyRaws, on: Day | undefined): ReadDuty {
  const times = timesOf(raws);
  const [charge, breaks] = [chargeOf(setup, raws, on), breaksOf(raws)];
  const isUnsaid = times !== undefined && times.ends <= times.starts && raws.overnight === '';
  const problems = [...(isUnsaid ? [{ field: 'overnight', sentence: words.overnightNeeded }] : []), ...[breaks, charge].filter(isProblem)];
  if (times === undefined || problems.length > 0 || isProblem(charge) || isProblem(breaks)) return { problems };
  const note = raws.note.trim();
  const endsNextDay = times.ends <= times.starts && raws.overnight === 'yes';
  const kind = raws.kind === 'sleep_in' ? 'sleep_in' : 'work';
  return { duty: { kind, ...times, endsNextDay, breaks: [...breaks], charge, ...(note === '' ? {} : { note }) }, problems };
}

function chargeTyped({ planLines }: Setup, charge: Duty['charge']): Pick<DutyRaws, 'sharing' | 'planLineId' | 'lines'> {
  if ('planLineId' in charge) return { sharing: forOne, planLineId: charge.planLineId, lines: {} };
  const chosen = planLines.filter(({ id }) => charge.planLineIds.includes(id));
  return { sharing: charge.splitId, planLineId: '', lines: Object.fromEntries(chosen.map(({ id, beneficiaryId }) => [beneficiaryId, id])) };
}

/** A duty as it would have been typed. */
export function dutyTyped(setup: Setup, { kind, starts, ends, endsNextDay, breaks: [first], charge, note = '' }: Duty): Partial<DutyRaws> {
  return {
    start: starts,
    end: ends,
    overnight: endsNextDay ? 'yes' : '',
    kind,
    breakFrom: first?.from ?? '',
    breakTo: first?.to ?? '',
    ...chargeTyped(setup, charge),
    note,
  };
}

/** Plan lines that may pay wages: the others are not offered. */
export function wagesOnly(setup: Setup): Setup {
  return { ...setup, planLines: setup.planLines.filter(({ category }) => category === 'wages' || category === 'payroll') };
}

type PlannedWeek = { readonly shifts: readonly Pick<RotaShift, 'employmentId' | 'lines' | 'isShared'>[] };

/** The plan line of the last shift that one of these has in the week, where it is one that is not shared: what would be typed again. */
export function usualLine(setup: Setup, { shifts }: PlannedWeek, who: readonly string[]): string | undefined {
  const last = shifts.findLast(({ employmentId, isShared }) => employmentId !== undefined && who.includes(employmentId) && !isShared);
  const [name] = last?.lines ?? [];
  return wagesOnly(setup).planLines.find((line) => line.name === name)?.id;
}

/** Who pays, where only one plan line can. */
export function onlyCharge(setup: Setup): Partial<DutyRaws> {
  const [only, ...others] = setup.planLines.filter(({ category }) => category === 'wages');
  return only === undefined || others.length > 0 ? {} : { planLineId: only.id };
}
