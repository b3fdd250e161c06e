import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { accrue, nothingAccrued, rolledUpPay } from '#core/holiday/accrual';
import { type Mileage, mileageOf, mileageTable } from '#core/mileage/mileage';
import { fineFrom } from '#core/money/fine';
import { add, negate, nothing, subtract, total } from '#core/money/pence';
import { decimal, pounds } from '#core/money/words';
import { type Besides } from '#core/pay/paidInWords';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type PayInput } from '#core/payroll/calculate-pay';
import { type Source } from '#core/payroll/figure';
import { ownLaw } from '#core/payroll/law';
import { holidayLaw } from '#core/payroll/years/holiday';
import { contributionsOf, percent } from '#core/pension/contributions';
import { type SickWeek, sickPay, weekStep } from '#core/statutory/sickPay';
import { linkSpells } from '#core/statutory/spells';
import { type ToldStep } from '#core/statutory/told';
import { type Extras, type HolidayAsked, type MileageAsked, type SickAsked } from './read-extras.ts';

type Inputs = Readonly<Record<string, string>>;

/** A step of an extra field, like those of core/payroll. `figure` is empty where it only says something. */
type Step = {
  readonly rule: string;
  readonly says: string;
  readonly inputs: Inputs;
  readonly figure: string;
  readonly sources: readonly Source[];
};

/** What the extra fields of a line come to: its figures, and what they change of the payment. */
export type ExtraAnswer = {
  readonly figures: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
  /** What counts for tax and National Insurance where it is not all of the gross pay. */
  readonly counts: Pick<PayInput, 'taxable' | 'niable'>;
  /** What comes between net pay and what is paid: below nothing where it is taken. */
  readonly besides: Besides;
};

const none: ExtraAnswer = { figures: {}, steps: [], counts: {}, besides: [] };

function noFigures(year: string, tables: readonly { readonly taxYear: string }[]): Problem {
  return problem('pay.noFiguresForYear', { year, known: tables.map(({ taxYear }) => taxYear).join(', ') });
}

function pensionAnswer(terms: NonNullable<Extras['pension']>, { taxYear, frequency, gross }: PayInput): Result<ExtraAnswer> {
  const thresholds = ownLaw.years.find((year) => year.taxYear === taxYear)?.employers.pensions[frequency];
  if (thresholds === undefined) return refused(noFigures(taxYear, ownLaw.years));
  const { pensionable, employee, employer, words, sources } = contributionsOf(terms, { earnings: gross, pensionable: gross }, thresholds);
  const { method, basis, employeeHundredths, employerHundredths } = terms;
  const inputs = {
    method,
    basis,
    employeePercent: percent(employeeHundredths),
    employerPercent: percent(employerHundredths),
    pensionable: decimal(pensionable),
    employer: decimal(employer),
  };
  return done({
    figures: { pension: { pensionable: decimal(pensionable), employee: decimal(employee), employer: decimal(employer) } },
    steps: [{ rule: 'pension.contributions', says: words, inputs, figure: decimal(employee), sources }],
    counts: terms.method === 'net_pay' ? { taxable: subtract(gross, employee) } : {},
    besides: [['pension', negate(employee)]],
  });
}

function holidayAnswer({ minutesWorked, method, payForWork }: HolidayAsked): ExtraAnswer {
  const weeks = holidayLaw.weeks.value;
  const worked = { worked: minutesWorked, daysWorked: 0 };
  const accrued = accrue({ method: method === 'unrounded' ? 'unrounded' : 'legal', weeks }, nothingAccrued, worked);
  const rolled = method === 'rolled_up' ? rolledUpPay(payForWork, weeks) : undefined;
  const earned = { inputs: { minutesWorked: String(minutesWorked), method }, figure: String(accrued.credited) };
  const paid = { inputs: { payForWork: decimal(payForWork) }, figure: decimal(rolled?.amount ?? nothing) };
  return {
    ...none,
    figures: { holiday: { accruedMinutes: accrued.credited, ...(rolled === undefined ? {} : { rolledUp: decimal(rolled.amount) }) } },
    steps: [
      ...accrued.working.map(({ words, sources }) => ({ rule: 'holiday.accrual', says: words, ...earned, sources })),
      ...(rolled?.working ?? []).map(({ words, sources }) => ({ rule: 'holiday.rolledUp', says: words, ...paid, sources })),
    ],
  };
}

/** A week's step has its sum; the others say why, and which rate. */
function figureOf({ words }: ToldStep, weeks: readonly SickWeek[]): string {
  const week = weeks.find((one) => weekStep(one).words === words);
  return week === undefined ? '' : decimal(week.amount);
}

function sickAnswer({ from, to, agreedDays, averageWeeklyEarnings }: SickAsked): Result<ExtraAnswer> {
  const [chain] = linkSpells([{ id: 'asked', from, to }]);
  if (chain === undefined) throw new RangeError('sickness without a day');
  const facts = { patterns: [{ from, weekdays: agreedDays }], weekly: fineFrom(averageWeeklyEarnings), tables: ownLaw.statutory };
  const { days, weeks, amount, steps } = sickPay(chain, facts);
  // A day without figures would count as nothing: never told as if nothing were due.
  const unknown = days.find(({ kind }) => kind === 'no_figures');
  if (unknown !== undefined) return refused(noFigures(taxYearOf(unknown.day), ownLaw.statutory));
  const inputs = { from, to, agreedDays: agreedDays.join(', '), averageWeeklyEarnings: decimal(averageWeeklyEarnings) };
  return done({
    ...none,
    figures: {
      ssp: {
        daysPaid: days.filter(({ kind }) => kind === 'paid').length,
        amount: decimal(amount),
        weeks: weeks.map((week) => ({ to: week.to, days: week.days.length, amount: decimal(week.amount) })),
      },
    },
    steps: [
      ...steps.map((step) => ({ rule: 'ssp', says: step.words, inputs, figure: figureOf(step, weeks), sources: step.sources })),
      { rule: 'ssp.together', says: `Together that is ${pounds(amount)}.`, inputs, figure: decimal(amount), sources: [] },
    ],
  });
}

/** `120.5`, from tenths of a mile. */
function milesOf(...claims: readonly Mileage[]): string {
  return String(claims.reduce((so, { tenths }) => so + tenths, 0) / 10);
}

function mileageAnswer({ now, before }: MileageAsked, { taxYear, gross }: PayInput, counts: ExtraAnswer['counts']): Result<ExtraAnswer> {
  const table = mileageTable(taxYear, ownLaw.mileage);
  if (!table.ok) return table;
  const { paid, approved, taxable, niable, unpaid } = mileageOf([now], before, table.value);
  const says = `${pounds(paid)} is paid for miles that ${pounds(approved)} is approved for: ${pounds(taxable)} counts for tax and ${pounds(niable)} for National Insurance.`;
  const inputs = {
    vehicle: now.vehicle,
    miles: milesOf(now),
    paid: decimal(paid),
    milesBefore: milesOf(...before),
    paidBefore: decimal(total(before.map((one) => one.paid))),
  };
  const figures = { approved: decimal(approved), taxable: decimal(taxable), niable: decimal(niable), unpaid: decimal(unpaid) };
  return done({
    figures: { mileage: figures },
    steps: [{ rule: 'mileage.approved', says, inputs, figure: decimal(approved), sources: [table.value[now.vehicle].source] }],
    counts: { taxable: add(counts.taxable ?? gross, taxable), niable: add(gross, niable) },
    besides: [['mileage', paid]],
  });
}

function together(one: ExtraAnswer, other: ExtraAnswer): ExtraAnswer {
  return {
    figures: { ...one.figures, ...other.figures },
    steps: [...one.steps, ...other.steps],
    counts: { ...one.counts, ...other.counts },
    besides: [...one.besides, ...other.besides],
  };
}

/** Answers the extra fields of a line, and says what they change of its payment. Sick pay and holiday pay are never added to `gross`. */
export function answerExtras({ pension, holiday, ssp, mileage }: Extras, pay: PayInput): Result<ExtraAnswer> {
  let so = none;
  if (pension !== undefined) {
    const answer = pensionAnswer(pension, pay);
    if (!answer.ok) return answer;
    so = together(so, answer.value);
  }
  if (holiday !== undefined) so = together(so, holidayAnswer(holiday));
  if (ssp !== undefined) {
    const answer = sickAnswer(ssp);
    if (!answer.ok) return answer;
    so = together(so, answer.value);
  }
  if (mileage === undefined) return done(so);
  const answer = mileageAnswer(mileage, pay, so.counts);
  return answer.ok ? done(together(so, answer.value)) : answer;
}
