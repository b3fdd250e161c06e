import { add, nothing, total } from '#core/money/pence';
import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { share } from '#core/money/share';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { type Mileage, mileageOf, mileageTable, niableMileage } from '#core/mileage/mileage';
import { type MileageStep, mileageWorking } from '#core/mileage/working';
import { milesInWords } from '#core/mileage/words';
import { type ChargedLine } from '#core/pay/shareCost';
import { type ExpenseLine } from '#core/pay/slots';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type ClaimRow, claimWords, claimsOf, jobsOfSamePa, mileageIn, waitingClaims } from '#db/actions/deductions/claims';
import { type TravelRow, waitingTravel } from '#db/actions/deductions/travel';
import { type Part, type PartContext } from '#db/actions/pay/parts/part';
import { lawOf } from '#db/actions/year/lawOf';

type Weighed = { readonly claim: ClaimRow; readonly mileage: Mileage };

function mileageAmong(claims: readonly ClaimRow[]): readonly Weighed[] {
  return claims.flatMap((claim) => {
    const mileage = mileageIn(claim);
    return mileage === undefined ? [] : [{ claim, mileage }];
  });
}

const onlyMileage = (all: readonly Weighed[]): readonly Mileage[] => all.map(({ mileage }) => mileage);

/** Paid by standing payslips, of every job of the PA. */
function paidBefore({ reading, employment }: PartContext, taxYear: string): readonly Mileage[] {
  const all = jobsOfSamePa(reading, employment.id).flatMap((id) => claimsOf(reading, id));
  return onlyMileage(mileageAmong(all.filter((row) => row.payslip_number !== null && taxYearOf(row.day) === taxYear)));
}

type Counted = {
  readonly taxable: Pence;
  readonly niable: Pence;
  readonly unpaid: Pence;
  readonly steps: readonly MileageStep[];
  readonly because?: string;
};

const nothingCounted: Counted = { taxable: nothing, niable: nothing, unpaid: nothing, steps: [] };

/** By the tax years in which the miles were driven for tax; by the year of the payday for National Insurance. */
function countMileage(context: PartContext, now: readonly Weighed[]): Counted {
  const { mileage: tables } = lawOf(context.reading);
  const ni = mileageTable(taxYearOf(context.period.payday), tables);
  if (now.length === 0) return nothingCounted;
  if (!ni.ok) return { ...nothingCounted, because: ni.problem.sentence };
  const years = [...new Set(now.map(({ claim }) => taxYearOf(claim.day)))];
  let [taxable, unpaid] = [nothing, nothing];
  const steps: MileageStep[] = [];
  for (const year of years) {
    const table = mileageTable(year, tables);
    if (!table.ok) return { ...nothingCounted, because: table.problem.sentence };
    const ofYear = onlyMileage(now.filter(({ claim }) => taxYearOf(claim.day) === year));
    const found = mileageOf(ofYear, paidBefore(context, year), table.value);
    [taxable, unpaid] = [add(taxable, found.taxable), add(unpaid, found.unpaid)];
    const niable = niableMileage(ofYear, ni.value);
    steps.push(...mileageWorking(ofYear, { ...found, niable }, table.value));
  }
  return { taxable, unpaid, niable: niableMileage(onlyMileage(now), ni.value), steps };
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): readonly (readonly [Row, ...Row[]])[] {
  const found = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const so = found.get(key(row));
    if (so === undefined) found.set(key(row), [row]);
    else so.push(row);
  }
  return [...found.values()];
}

function chargesOf(claims: readonly ClaimRow[]): ExpenseLine['charges'] {
  return claims.map(({ plan_line_id: planLineId, amount_pence: weight }) => ({ planLineId, weight }));
}

function mileageName([first, ...rest]: readonly [Weighed, ...Weighed[]]): string {
  const { mileage, claim } = first;
  if (mileage.isTopUp === true) return 'Mileage brought up to the new approved rate';
  const tenths = [first, ...rest].reduce((so, one) => so + one.mileage.tenths, 0);
  return `Mileage, ${milesInWords(tenths)} by ${mileage.vehicle} at ${pounds(claim.per_mile_pence ?? nothing)}`;
}

/** One line for each kind of vehicle and rate; what counts as pay is shared by what each line pays. */
function mileageLines(now: readonly Weighed[], { taxable, niable }: Counted): readonly ExpenseLine[] {
  const groups = grouped(now, ({ mileage, claim }) => [claim.kind, mileage.vehicle, claim.per_mile_pence].join('|'));
  if (groups.length === 0) return [];
  const amounts = groups.map((group) => total(group.map(({ mileage }) => mileage.paid)));
  const [taxed, insured] = [share(taxable, amounts), share(niable, amounts)];
  return groups.map((group, place) => ({
    kind: 'mileage',
    name: mileageName(group),
    amount: amounts[place] ?? nothing,
    charges: chargesOf(group.map(({ claim }) => claim)),
    taxable: taxed[place] ?? nothing,
    niable: insured[place] ?? nothing,
  }));
}

function expenseLine(context: PartContext, claim: ClaimRow): ExpenseLine {
  const { amount_pence: amount, is_taxed: isTaxed } = claim;
  const counted = isTaxed ? amount : nothing;
  return {
    kind: 'expenses',
    name: claimWords(context.reading, claim),
    amount,
    charges: chargesOf([claim]),
    taxable: counted,
    niable: counted,
  };
}

/** Travel that is paid, a line for each rate. */
export function travelLines(travel: readonly TravelRow[]): readonly ChargedLine[] {
  const paid = travel.filter(({ per_hour_pence: perHour }) => perHour !== null);
  return grouped(paid, (row) => String(row.per_hour_pence)).map((group) => {
    const perHour = group[0].per_hour_pence ?? nothing;
    const minutes = group.reduce((so, row) => so + row.minutes, 0);
    const charges = group.map(({ plan_line_id: planLineId, minutes: weight }) => ({ planLineId, weight }));
    const amount = portion(perHour, rate(minutes, 60), nearestPenny);
    return { kind: 'hours', name: 'Travel between assignments', minutes, rate: perHour, amount, charges };
  });
}

/** Mileage, expenses and travel between assignments: paid once, on the first payday after they were claimed. */
export const expensesPart: Part = (context) => {
  const { reading, employment, period } = context;
  const claims = waitingClaims(reading, employment.id, period.payday);
  const travel = waitingTravel(reading, employment.id, period.to);
  if (claims.length === 0 && travel.length === 0) return {};
  const now = mileageAmong(claims);
  const counted = countMileage(context, now);
  const expenses = claims.filter(({ kind }) => kind === 'expense').map((claim) => expenseLine(context, claim));
  const relief = { name: 'Mileage you may claim tax relief on', value: pounds(counted.unpaid) };
  return {
    lines: travelLines(travel),
    expenses: [...mileageLines(now, counted), ...expenses],
    working: counted.steps.map(({ words, sources }) => ({ about: 'expenses', words, sources: [...sources] })),
    told: counted.unpaid > 0 ? [relief] : [],
    remarks:
      counted.because === undefined
        ? []
        : [{ kind: 'blocks', employmentId: employment.id, words: `${employment.name}: ${counted.because}`, mend: 'pay' }],
    freeze: (writing, { payslipId }) => {
      for (const { id } of claims) writing.append('payslip_claim', { payslip_id: payslipId, pay_claim_id: id });
      for (const { id } of travel) writing.append('payslip_travel', { payslip_id: payslipId, travel_time_id: id });
    },
  };
};
