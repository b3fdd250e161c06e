import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type BudgetRead } from '#core/contract/shapes/budget';
import { type Budget } from '#core/plan/budget';
import { incomeInWords } from '#core/plan/incomeWords';
import { lineInWords, outlookInWords, surplusInWords } from '#core/plan/lineWords';
import { mostOf } from '#core/plan/surplus';
import { given } from '#db/actions/given';
import { budgetsOf } from '#db/actions/plan/budgetOf';
import { boughtElsewhere } from '#db/actions/plan/ordersToCome';
import { givenBackIn } from '#db/actions/plan/givenBack';
import { hoursBeside } from '#db/actions/plan/hours';
import { type Reading } from '#db/kernel/handlers';

/** A budget with how each of its figures came about. */
export function budgetForPeople(reading: Reading, budget: Budget): BudgetRead {
  const { streamId, year, on } = budget;
  const elsewhere = boughtElsewhere(reading, streamId);
  return {
    ...budget,
    lines: budget.lines.map((line) => ({ ...line, why: [...lineInWords(line, budget), ...(elsewhere.get(line.id) ?? [])] })),
    hours: hoursBeside(reading, streamId, year, on),
    whySurplus: surplusInWords(budget),
    whyIncome: incomeInWords(budget.income, budget.isTakenOff),
    givenBack: givenBackIn(reading, streamId, { from: year.from, to: on }),
    ...given({ warning: outlookInWords(budget), most: mostOf(budget.surplus) }),
  };
}

/** Every kind of money against its plan, as it stands at the end of a day: today unless told. */
export function readBudget(reading: Reading, { on = reading.today }: InputOf<'budget.read'>): Result<OutputOf<'budget.read'>> {
  return done({ today: reading.today, budgets: budgetsOf(reading, on).map((budget) => budgetForPeople(reading, budget)) });
}
