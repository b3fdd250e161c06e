import { type Problem, problem } from '#core/contract/problem';
import { statutoryNames } from '#core/pay/words';
import { type Fine, fineFrom, finePounds } from '#core/money/fine';
import { pounds } from '#core/money/words';
import { type StatutoryTable } from '#core/payroll/years/statutory';
import { type Day, type Span, addDays, daysIn } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { afterLeavingLooks, afterLeavingProblems, afterLeavingSteps } from './afterLeaving.ts';
import { careProblems, careSteps, isFromFirstDay, northernBereavement, sharedProblems, sharedSteps } from './familyCounts.ts';
import { type FamilyDates, type FamilyEvent, type FamilyKind, familyDates } from './familyDates.ts';
import { statutoryOn } from './tables.ts';
import { type ToldStep, counted, told } from './told.ts';
import { refusalForms } from './words.ts';

export type FamilyClaim = FamilyEvent & {
  readonly payFrom: Day;
  readonly weeks: number;
  /** When pay was asked for. */
  readonly askedOn: Day;
  readonly name: string;
  readonly employed: { readonly from: Day; readonly to?: Day };
  /** In the relevant period; absent while nobody has said it. */
  readonly weekly?: Fine;
  readonly isNorthernIreland: boolean;
  /** Weeks of the same birth, adoption or death that are recorded already. */
  readonly weeksBefore: number;
  /** The days of those weeks. */
  readonly before?: readonly Span[];
  /** Shared parental pay: weeks of maternity or adoption pay or Maternity Allowance taken, and of the other parent's shared pay. */
  readonly paidWeeks?: number;
  readonly sharedWeeks?: number;
  /** Neonatal care: its last day, absent while it goes on, and the last day known of it then. */
  readonly careTo?: Day;
  readonly careKnownTo?: Day;
  /** Weeks of the same stay in care that are recorded already; the others are of the same child. */
  readonly careWeeksBefore?: number;
};

export type FamilyTest = {
  readonly dates: FamilyDates;
  /** Why it cannot be paid at all: what the form says. */
  readonly refusals: readonly Problem[];
  /** What is wrong with how it was asked for, and can be mended. */
  readonly wrong: readonly Problem[];
  /** What a person should look at. */
  readonly looks: readonly string[];
  readonly steps: readonly ToldStep[];
};

/** The most weeks of pay of one birth, adoption or death. Neonatal care: a week for each seven days of it, up to twelve. */
export const mostWeeks: Readonly<Record<FamilyKind, number>> = { smp: 39, sap: 39, spp: 2, shpp: 37, spbp: 2, sncp: 12 };

const missing: Readonly<Record<'smp' | 'sap' | 'spp' | 'shpp' | 'spbp' | 'sncp', string>> = {
  smp: 'the day the baby is due, from the MATB1 certificate',
  sap: 'the day on which the match was told of',
  spp: 'the day the baby is due, or for an adoption the day on which the match was told of',
  shpp: 'the day the baby is due, or for an adoption the day on which the match was told of',
  spbp: 'the day of the death',
  sncp: 'the day the baby is due, or the day on which neonatal care began',
};

function service(claim: FamilyClaim, { serviceBy, relevantWeek }: FamilyDates): readonly Problem[] {
  const { name, kind, employed } = claim;
  const [pay, form] = [statutoryNames[kind], refusalForms[kind]];
  if (employed.to !== undefined && employed.to < relevantWeek.from) {
    return [problem('absence.notEmployedThen', { name, pay, form, week: spanInWords(relevantWeek) }, 'payFrom')];
  }
  if (employed.from <= serviceBy || isFromFirstDay(claim)) return [];
  return [problem('absence.serviceShort', { name, pay, form, began: dayInWords(employed.from), by: dayInWords(serviceBy) }, 'payFrom')];
}

function earnings({ name, kind, weekly }: FamilyClaim, table: StatutoryTable): readonly Problem[] {
  const limit = table.family.lowestEarnings.value;
  if (weekly === undefined || weekly >= fineFrom(limit)) return [];
  const words = { name, pay: statutoryNames[kind], form: refusalForms[kind], earned: finePounds(weekly), limit: pounds(limit) };
  return [problem('absence.earningsShort', words, 'earnings')];
}

function startsLate(kind: FamilyKind, latest: Day): Problem {
  if (kind === 'sap') return problem('absence.adoptionLate', { placed: dayInWords(addDays(latest, -1)) }, 'payFrom');
  return problem('absence.startsLate', { pay: statutoryNames[kind], day: dayInWords(latest) }, 'payFrom');
}

/** Weeks that go on after the law's last day, though the first of them begins in time. */
function endsLate({ kind, payFrom, weeks }: FamilyClaim, { latest, payBy }: FamilyDates): readonly Problem[] {
  if (latest === undefined || payBy === undefined || payFrom > latest) return [];
  const fit = Math.floor(daysIn({ from: payFrom, to: payBy }) / 7);
  if (weeks <= fit) return [];
  const days = { day: dayInWords(payBy), from: dayInWords(payFrom) };
  return [problem('absence.endsLate', { pay: statutoryNames[kind], ...days, fit: counted(fit, 'week') }, 'weeks')];
}

/** Northern Ireland’s paternity pay is one block: weeks in a row (GOV.UK’s calculator, leave_must_be_taken_consecutively). */
function apart({ kind, isNorthernIreland, payFrom, weeks, before = [] }: FamilyClaim): readonly Problem[] {
  const joins = ({ from, to }: Span): boolean => addDays(to, 1) === payFrom || addDays(payFrom, weeks * 7) === from;
  const [other] = before;
  if (kind !== 'spp' || !isNorthernIreland || other === undefined || before.some(joins)) return [];
  return [problem('absence.oneBlock', { span: spanInWords(other) }, 'payFrom')];
}

function wrongDays(claim: FamilyClaim, dates: FamilyDates): readonly Problem[] {
  const { earliest, latest } = dates;
  const { kind, payFrom, weeks, weeksBefore } = claim;
  const pay = statutoryNames[kind];
  const most = mostWeeks[kind];
  return [
    ...(earliest !== undefined && payFrom < earliest
      ? [problem('absence.startsEarly', { pay, day: dayInWords(earliest) }, 'payFrom')]
      : []),
    ...(latest !== undefined && payFrom > latest ? [startsLate(kind, latest)] : []),
    ...afterLeavingProblems(claim, dates),
    ...endsLate(claim, dates),
    ...(weeks + weeksBefore > most ? [problem('absence.weeksTooMany', { pay, most: counted(most, 'week') }, 'weeks')] : []),
    ...apart(claim),
    ...sharedProblems(claim),
    ...careProblems(claim),
  ];
}

function looksOf(claim: FamilyClaim, dates: FamilyDates): readonly string[] {
  const { kind, payFrom, askedOn, name, isNorthernIreland } = claim;
  const { noticeDays, latest } = dates;
  const by = addDays(payFrom, -noticeDays);
  const looks: string[] = [...afterLeavingLooks(claim, dates)];
  if (askedOn > by && noticeDays > 0 && looks.length === 0) {
    looks.push(
      `${name} asked on ${dayInWords(askedOn)}, less than ${String(noticeDays)} days before the pay begins. You may pay all the same; you must where earlier notice was not reasonably possible.`,
    );
  }
  if (kind === 'shpp') {
    looks.push(
      'Shared parental pay also needs the other parent’s declaration, with the weeks that each of you takes, and the notice that curtails maternity or adoption pay. Keep both.',
    );
  }
  if (kind === 'sap' && payFrom === latest) {
    looks.push(
      `Adoption pay begins on the day of the placement at the latest. The day after it, ${dayInWords(payFrom)}, is right only where ${name} was at work on that day.`,
    );
  }
  if (kind === 'spbp' && isNorthernIreland) looks.push(northernBereavement);
  return looks;
}

function earlySteps({ kind, happened, payFrom }: FamilyClaim): readonly ToldStep[] {
  if (kind !== 'smp' || happened === undefined || payFrom !== addDays(happened, 1)) return [];
  const words = `The baby came on ${dayInWords(happened)}, and the pay begins on the day after the birth at the latest, whatever day was chosen.`;
  return [told('family.earlyBirth', words)];
}

function stepsOf(claim: FamilyClaim, dates: FamilyDates, table: StatutoryTable): readonly ToldStep[] {
  const { kind, employed, weekly } = claim;
  const { relevantWeek, relevantWords, serviceBy, expectedWeek } = dates;
  const by = kind === 'spbp' ? 'family.bereaved' : kind === 'sncp' ? 'family.neonatal' : 'family.weeks';
  const expected = expectedWeek === undefined ? '' : ` The baby is due in the week of ${spanInWords(expectedWeek)}.`;
  const limit = table.family.lowestEarnings;
  const began = isFromFirstDay(claim)
    ? `Employed since ${dayInWords(employed.from)}. In Northern Ireland no length of service is asked for since 6 April 2026.`
    : `Employed since ${dayInWords(employed.from)}; 26 weeks into the relevant week means since ${dayInWords(serviceBy)} or before.`;
  return [
    told(by, `The relevant week is ${spanInWords(relevantWeek)}, ${relevantWords}.${expected}`),
    told(isFromFirstDay(claim) ? 'family.bereavedNorthern' : 'family.service', began),
    ...earlySteps(claim),
    ...afterLeavingSteps(claim, dates),
    ...sharedSteps(claim),
    ...careSteps(claim),
    ...(weekly === undefined
      ? []
      : [
          told('earnings.family', `Average earnings of ${finePounds(weekly)} a week; the pay needs ${pounds(limit.value)} or more.`, limit),
        ]),
  ];
}

/** Puts a claim to the tests of its pay. A problem where the date they start from is missing, or the figures are not known. */
export function testFamilyClaim(claim: FamilyClaim, tables: readonly StatutoryTable[]): FamilyTest | Problem {
  const { kind, isNorthernIreland } = claim;
  if (kind === 'sncp' && isNorthernIreland) return problem('absence.notInNorthernIreland', {}, 'kind');
  const dates = familyDates(claim);
  if (dates === undefined) return problem('absence.dateMissing', { what: missing[kind] }, kind === 'spbp' ? 'happened' : 'due');
  const table = statutoryOn(tables, dates.relevantWeek.to);
  if (table === undefined) return problem('absence.figuresUnknown', { day: dayInWords(dates.relevantWeek.to) }, 'due');
  return {
    dates,
    refusals: [...service(claim, dates), ...earnings(claim, table)],
    wrong: wrongDays(claim, dates),
    looks: looksOf(claim, dates),
    steps: stepsOf(claim, dates, table),
  };
}

export function isFamilyTest(tested: FamilyTest | Problem): tested is FamilyTest {
  return 'dates' in tested;
}
