import { type Problem, problem } from '#core/contract/problem';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { total } from '#core/money/pence';
import { type StatutoryTable } from '#core/payroll/years/statutory';
import { type FamilyDates, familyDates } from '#core/statutory/familyDates';
import { isFromFirstDay } from '#core/statutory/familyCounts';
import { type FamilyPayFacts, familyPay, familyRateSteps } from '#core/statutory/familyRate';
import { lastDayWithin, pastWindowLooks } from '#core/statutory/leaveWindow';
import { type FamilyTest, isFamilyTest, testFamilyClaim } from '#core/statutory/familyTest';
import { type AverageEarnings } from '#core/statutory/earnings';
import { type Day, type Span, addDays, earlier } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { earningsFor } from '#db/actions/absence/earnings';
import { type FamilyLeave, familyLeavesOf, lastPaidDay } from '#db/actions/absence/familyLeaves';
import { paidStretches } from '#db/actions/absence/paidDays';
import { smallEmployerOf, yearForRelief } from '#db/actions/absence/smallEmployer';
import { statutoryTablesOf } from '#db/actions/absence/tables';
import { asWorking } from '#db/actions/absence/workSickness';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { type Employment, nationOf } from '#db/actions/people/employments';
import { familyServiceSince } from '#db/actions/people/service';
import { type Reading } from '#db/kernel/handlers';

type Input = InputOf<'family.preview'>;
type Preview = OutputOf<'family.preview'>;

/** A claim put to its tests with what the book knows. */
export type WorkedFamily = {
  readonly tested: FamilyTest;
  readonly earnings?: AverageEarnings;
  readonly smallYear: string;
  readonly tables: readonly StatutoryTable[];
  readonly isSmall?: boolean;
};

const wholeLeave = { smp: 52, sap: 52 } as const;

/** The last day of leave: as told, or 52 weeks of maternity and adoption leave, or the weeks of pay. */
export function leaveToOf({ kind, payFrom, weeks, leaveTo }: Pick<Input, 'kind' | 'payFrom' | 'weeks' | 'leaveTo'>): Day {
  const all = kind === 'smp' || kind === 'sap' ? wholeLeave[kind] : weeks;
  return leaveTo ?? addDays(payFrom, all * 7 - 1);
}

function sameEvent(one: FamilyLeave, { kind, due, matched, happened, born }: Input): boolean {
  if (one.takenBackDigest !== undefined || one.kind !== kind) return false;
  if (kind === 'sncp' && born !== undefined) return one.born === born;
  return one.due === due && one.matched === matched && (kind !== 'spbp' || one.happened === happened);
}

/** Weeks of the same event that are recorded besides, and their days. */
function weeksBefore(reading: Reading, input: Input, leaveId: string | undefined) {
  const others = familyLeavesOf(reading, input.employmentId).filter((one) => one.id !== leaveId && sameEvent(one, input));
  return {
    weeksBefore: others.reduce((so, { weeks }) => so + weeks, 0),
    before: others.map((one) => ({ from: one.payFrom, to: lastPaidDay(one) })),
  };
}

/** Weeks of the same stay in neonatal care: others are of the same child, but of another stay. */
function careWeeksBefore(reading: Reading, input: Input, leaveId: string | undefined): number {
  const others = familyLeavesOf(reading, input.employmentId).filter((one) => one.id !== leaveId && sameEvent(one, input));
  return others.filter(({ happened }) => happened === input.happened).reduce((so, { weeks }) => so + weeks, 0);
}

/** What shared parental pay and neonatal care pay are counted by. A claim recorded before that was asked for tells nothing of it. */
function countsOf(reading: Reading, input: Input, leaveId: string | undefined) {
  const { kind, paidWeeks, sharedWeeks, born, careTo, payFrom } = input;
  const counted = given({ paidWeeks, sharedWeeks, born, careTo });
  if (kind !== 'sncp' || born === undefined) return counted;
  // Care that goes on is known up to the day before its pay begins: what is taken later is counted then.
  const careKnownTo = earlier(reading.today, addDays(payFrom, -1));
  return { ...counted, careKnownTo, careWeeksBefore: careWeeksBefore(reading, input, leaveId) };
}

/** Puts a claim to its tests. `leaveId` is its own, where it is recorded already. */
export function workFamily(reading: Reading, employment: Employment, input: Input, leaveId?: string): WorkedFamily | Problem {
  const { kind, isAdoption, payFrom, weeks, askedOn, due, matched, happened } = input;
  const isNorthernIreland = nationOf(reading, employment.employerId) === 'northern_ireland';
  const dates = familyDates({ kind, isAdoption, ...given({ due, matched, happened }) });
  // Which eight of the sixteen weeks around a death count in Northern Ireland is for a person to choose.
  const isChosen = isFromFirstDay({ kind, isNorthernIreland, ...given({ happened }) });
  const isPaid = leaveId !== undefined && paidStretches(reading, leaveId).length > 0;
  const earnings = dates && earningsOf(reading, employment.id, dates, { ...given({ earnings: input.earnings }), isChosen, isPaid });
  const tested = testFamilyClaim(
    {
      kind,
      isAdoption,
      payFrom,
      weeks,
      askedOn,
      name: nameFor(reading, 'employment', employment.id) ?? '',
      employed: { from: familyServiceSince(reading, employment), ...given({ to: employment.endsOn }) },
      isNorthernIreland,
      ...weeksBefore(reading, input, leaveId),
      ...countsOf(reading, input, leaveId),
      ...given({ due, matched, happened, weekly: earnings?.weekly }),
    },
    statutoryTablesOf(reading),
  );
  if (!isFamilyTest(tested)) return tested;
  const smallYear = yearForRelief(tested.dates.relevantWeek.from);
  const isSmall = smallEmployerOf(reading, employment.employerId, smallYear)?.isSmall;
  return { tested, smallYear, tables: statutoryTablesOf(reading), ...given({ earnings, isSmall }) };
}

export function isWorked(worked: WorkedFamily | Problem): worked is WorkedFamily {
  return 'tested' in worked;
}

function earningsOf(
  reading: Reading,
  employmentId: string,
  { earningsTo: to }: FamilyDates,
  { earnings, ...known }: Pick<Input, 'earnings'> & { readonly isChosen: boolean; readonly isPaid: boolean },
): AverageEarnings | undefined {
  return earningsFor(reading, { employmentId, about: to, to, rule: 'earnings.family', ...known }, earnings);
}

/** absence.earningsNeeded where nobody knows them; the first refusal or mistake otherwise. */
export function familyProblem({ tested, earnings }: WorkedFamily): Problem | undefined {
  const found = tested.wrong[0] ?? tested.refusals[0];
  if (found !== undefined || earnings !== undefined) return found;
  return problem('absence.earningsNeeded', { to: dayInWords(tested.dates.earningsTo) }, 'earnings');
}

/** Facts of the pay itself; undefined while the earnings are not known. */
export function payFactsOf(
  { earnings, tables }: WorkedFamily,
  { kind, payFrom, weeks }: Pick<Input, 'kind' | 'payFrom' | 'weeks'>,
): FamilyPayFacts | undefined {
  return earnings && { kind, payFrom, weeks, weekly: earnings.weekly, tables };
}

function payWeeks(facts: FamilyPayFacts, last: Day): Preview['weeks'] {
  const weeks: Preview['weeks'] = [];
  for (let from = facts.payFrom; from <= last; from = addDays(from, 7)) {
    const span: Span = { from, to: earlier(addDays(from, 6), last) };
    const pay = familyPay(facts, span);
    if (pay === undefined) break;
    weeks.push({ to: span.to, days: pay.days, amount: pay.amount });
  }
  return weeks;
}

/** What a person should look at of a leave, paid or not. */
export function leaveLooksOf({ tested }: WorkedFamily, input: Input, ended?: Day): Preview['looks'] {
  const past = ended === undefined ? pastWindowLooks({ ...input, leaveTo: leaveToOf(input) }, tested.dates) : [];
  return [...tested.looks, ...past];
}

/** What a claim is paid week by week, for people. Weeks of a year without figures are left out, and said. */
export function familyPreviewOf(worked: WorkedFamily, input: Input, ended?: Day): Preview {
  const { tested, earnings, smallYear, isSmall } = worked;
  const facts = payFactsOf(worked, input);
  const { payFrom, weeks: many } = input;
  const told = lastPaidDay({ payFrom, weeks: many, ...(ended === undefined ? {} : { ended: { lastDay: ended, reasonDigest: '' } }) });
  const last = lastDayWithin(payFrom, told, tested.dates);
  const weeks = facts === undefined ? [] : payWeeks(facts, last);
  const known = weeks.at(-1)?.to;
  const unknown = facts !== undefined && known !== last;
  return {
    relevantWeek: tested.dates.relevantWeek,
    serviceBy: tested.dates.serviceBy,
    payTo: last,
    leaveTo: leaveToOf(input),
    weeks,
    amount: total(weeks.map(({ amount }) => amount)),
    steps: asWorking([...(earnings?.steps ?? []), ...tested.steps, ...(facts === undefined ? [] : familyRateSteps(facts))]),
    needs: [...(earnings === undefined ? ['earnings' as const] : []), ...(isSmall === undefined ? ['small_employer' as const] : [])],
    earningsTo: tested.dates.earningsTo,
    smallYear,
    looks: [
      ...leaveLooksOf(worked, input, ended),
      ...(unknown
        ? [`The rates after ${dayInWords(known ?? input.payFrom)} are not published yet: the weeks after it are not counted here.`]
        : []),
    ],
    ...given({ earliest: tested.dates.earliest, latest: tested.dates.latest }),
  };
}
