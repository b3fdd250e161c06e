import { problem } from '#core/contract/problem';
import { boundedPlan, readCostFile } from '#core/contract/readCostFile';
import { type Result, refused } from '#core/contract/result';
import { type CostFile } from '#core/contract/shapes/costFile';
import { type CostAssistant, type CostCharges, type CostPlan } from '#core/contract/shapes/costing';
import { type Pence, nothing } from '#core/money/pence';
import { bornAged } from './paydays.ts';

type Person = CostFile['assistants'][number];
type PlanLine = Person['hours'][number]['planLine'];

/** Who names no plan line means the only one, or the first. */
function chargesOf(planLine: PlanLine, first: string): CostCharges {
  if (planLine === undefined) return [{ planLine: first, weight: 1 }];
  if (typeof planLine === 'string') return [{ planLine, weight: 1 }];
  return Object.entries(planLine).map(([line, weight]) => ({ planLine: line, weight }));
}

function workOf({ rate, hours, sleepIns }: Person, first: string): CostAssistant['work'] {
  return [
    ...hours.map((one) => ({
      kind: 'hours' as const,
      name: one.name,
      minutes: one.hours,
      perHour: one.rate ?? rate ?? nothing,
      charges: chargesOf(one.planLine, first),
    })),
    ...sleepIns.map((one) => ({
      kind: 'sleep_in' as const,
      name: one.name,
      hundredths: one.aWeek,
      each: one.each,
      charges: chargesOf(one.planLine, first),
    })),
  ];
}

function assistantOf(person: Person, taxYear: string, first: string): CostAssistant {
  const { name, age, paid, weeks, daysAWeek, holiday, pension, niLetter, holidayWeeks, sicknessDays, sickPay, trainingHours } = person;
  const born = person.born ?? (age === undefined ? undefined : bornAged(age, taxYear));
  return {
    key: name,
    name,
    ...(born === undefined ? {} : { born }),
    ...(paid === undefined ? {} : { paid }),
    ...(niLetter === undefined ? {} : { niLetter }),
    ...(holidayWeeks === undefined ? {} : { holidayWeeks }),
    weeks,
    daysAWeek,
    work: workOf(person, first),
    holiday,
    pension,
    sickness: { days: sicknessDays, pay: sickPay },
    trainingMinutes: trainingHours,
  };
}

function lineOf({ id, name, agreed, every }: CostFile['planLines'][number]): CostPlan['planLines'][number] {
  return { id, name, ...(agreed === undefined ? {} : { agreed: { amount: agreed, every } }) };
}

function withoutRate({ assistants }: CostFile): string | undefined {
  return assistants.find(({ rate, hours }) => hours.some((one) => (one.rate ?? rate) === undefined))?.name;
}

function isTaxYear(text: string): boolean {
  return /^20\d{2}-\d{2}$/u.test(text) && (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5));
}

/** The plan that a file’s text says. Problems costing.fileUnreadable, pay.taxYearUnreadable. */
export function planFromFile(text: string): Result<CostPlan> {
  const read = readCostFile(text);
  if (!read.ok) return read;
  const file = read.value;
  if (!isTaxYear(file.taxYear)) return refused(problem('pay.taxYearUnreadable', { given: file.taxYear.slice(0, 40) }));
  const name = withoutRate(file);
  if (name !== undefined) return refused(problem('costing.fileUnreadable', { because: `${name} has hours without a “rate”` }));
  const { taxYear, planLines, costs, contingencyPercent, redundancy } = file;
  const first = planLines[0]?.id ?? '';
  const usedElsewhere: Pence = file.allowanceUsedElsewhere ?? nothing;
  return boundedPlan({
    name: file.name,
    taxYear,
    nation: file.nation,
    paid: file.paid,
    allowance: { claimed: file.employmentAllowance, usedElsewhere },
    pension: { basis: file.pension.basis, employerHundredths: file.pension.employerPercent },
    planLines: planLines.map(lineOf),
    assistants: file.assistants.map((person) => assistantOf(person, taxYear, first)),
    costs,
    contingencyHundredths: contingencyPercent,
    redundancy,
  });
}
