import { type Result } from '#core/contract/result';
import { type PayRemark, type PayslipData } from '#core/contract/shapes/pay';
import { lowersMinimumWagePay } from '#core/deductions/takeAgreed';
import { type MinimumWageCheck } from '#core/minimumWage/checkMinimumWage';
import { qualifyingDays } from '#core/minimumWage/schoolAge';
import { type Pence, nothing, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { agreedOn } from '#db/actions/deductions/agreed';
import { type Answer, type PeriodFacts, answersOf, checked, periodsToCheck } from '#db/actions/deductions/minimumWage';
import { ordersOn } from '#db/actions/deductions/orders';
import { backPaidFor } from '#db/actions/deductions/backPay';
import { type Part, type PartContext } from '#db/actions/pay/parts/part';

/** Deductions of the payslip that lower pay for the minimum wage: for the job or the employer, and the £1 for an order. */
function loweredBy({ more }: PayslipData, ids: ReadonlySet<string>): Pence {
  return total((more?.takings ?? []).filter(({ to, id }) => to === 'kept' && ids.has(id)).map(({ amount }) => amount));
}

/** By name: what is short for the hour and in all, and the three ways on. */
export function shortInWords(
  name: string,
  { period, born, nation }: PeriodFacts,
  { pay, minutes, rate, entitlement, shortfall, shortPerHour }: MinimumWageCheck,
): string {
  const whole = `${pounds(pay)} for ${minutesInWords(minutes)}, where ${pounds(rate.perHour.value)} an hour is ${pounds(entitlement)}`;
  return `${name}’s pay for ${spanInWords(qualifyingDays(period, born, nation))} is ${pounds(shortPerHour)} an hour below the minimum wage: ${whole}. Raise the rate, or add back-pay of ${pounds(shortfall)} for those days under Extra pay; or say under Team, Orders and deductions, why it is right.`;
}

function isAnswered(
  answers: readonly Answer[],
  { period }: PeriodFacts,
  { shortfall }: MinimumWageCheck,
  context: PartContext,
): Answer | undefined {
  return answers.find(
    (answer) =>
      answer.payday === context.period.payday &&
      answer.period.from === period.from &&
      (answer.kind === 'family_member' || answer.short >= shortfall),
  );
}

function remarkOf(context: PartContext, facts: PeriodFacts, lowered: Pence, answers: readonly Answer[]): readonly PayRemark[] {
  const { id: employmentId, name } = context.employment;
  const found = checked(facts, context.period, lowered);
  if (!found.ok) return [{ kind: 'blocks', employmentId, words: `${name}: ${found.problem.sentence}`, mend: 'deductions' }];
  if (found.value.shortfall === nothing) return [];
  const answer = isAnswered(answers, facts, found.value, context);
  if (answer === undefined) return [{ kind: 'blocks', employmentId, words: shortInWords(name, facts, found.value), mend: 'deductions' }];
  const how = answer.kind === 'family_member' ? 'as a family member of the household' : 'until the next payday makes it good';
  const words = `${name}’s pay is ${pounds(found.value.shortfall)} below the minimum wage, explained by ${answer.who} ${how}: ${answer.why}`;
  return [{ kind: 'look', employmentId, words, mend: 'deductions' }];
}

/** What was to be made good on this payday, and is not. */
function arrears(context: PartContext, answers: readonly Answer[]): readonly PayRemark[] {
  const { reading, employment, period } = context;
  return answers
    .filter(({ kind, payday }) => kind === 'next_payday' && payday < period.payday)
    .filter((answer) => backPaidFor(reading, employment.id, answer.period, period.payday) < answer.short)
    .map((answer) => ({
      kind: 'blocks',
      employmentId: employment.id,
      words: `${employment.name} was to have ${pounds(answer.short)} made good after the payday of ${dayInWords(answer.payday)}, for ${spanInWords(answer.period)}. Add it as back-pay for those days under Extra pay.`,
      mend: 'deductions',
    }));
}

export type Checked = { readonly facts: PeriodFacts; readonly found: Result<MinimumWageCheck> };

/** Which deductions of a payday lower pay for the minimum wage, by their ids. */
export function loweringIds({ reading, employment, period }: PartContext): ReadonlySet<string> {
  const agreed = agreedOn(reading, employment.id, period.payday).map((one) => one.agreed);
  const orders = ordersOn(reading, employment.id, period.payday).map(({ order }) => order.id);
  return new Set([...agreed.filter(lowersMinimumWagePay).map(({ id }) => id), ...orders]);
}

/** The check of every period that a payday pays, with what its payslip deducts where there is one. */
export function checksOf(context: PartContext, payslip: PayslipData | undefined): readonly Checked[] {
  const lowered = payslip === undefined ? nothing : loweredBy(payslip, loweringIds(context));
  return periodsToCheck(context).map((facts) => ({ facts, found: checked(facts, context.period, lowered) }));
}

/** The minimum wage of each pay reference period that the payday pays: short pay stops the approval until it is put right or explained. */
export const minimumWagePart: Part = (context) => {
  const { reading, employment, period } = context;
  const periods = periodsToCheck(context);
  const answers = answersOf(reading, employment.id);
  const ids = loweringIds(context);
  return {
    remarks: arrears(context, answers),
    checks: [(payslip) => periods.flatMap((facts) => remarkOf(context, facts, loweredBy(payslip, ids), answers))],
    freeze: (writing, { payslipId, data }) => {
      for (const facts of periods) {
        const found = checked(facts, period, loweredBy(data, ids));
        // Below school-leaving age there is no rate, and nothing that was checked.
        if (!found.ok || found.value.rate.perHour.value === nothing) continue;
        writing.append('payslip_minimum_wage', {
          payslip_id: payslipId,
          from_day: facts.period.from,
          to_day: facts.period.to,
          rate_pence: found.value.rate.perHour.value,
          minutes: found.value.minutes,
          pay_pence: found.value.pay,
          least_pence: found.value.entitlement,
        });
      }
    },
  };
};
