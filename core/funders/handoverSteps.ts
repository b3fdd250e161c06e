import { type Day, addDays } from '#core/time/day';
import { type EmployerInLaw } from './employerRole.ts';
import { type CareStep, careSources } from './steps.ts';

export type HandoverFacts = {
  /** The first day of the new money. */
  readonly on: Day;
  readonly oldMoney: string;
  readonly oldFunder: string;
  readonly newMoney: string;
  readonly newFunder: string;
  readonly isNewNhs: boolean;
  /** Who employs the PAs by the law of each money, or as its funder said. */
  readonly employers: { readonly before: EmployerInLaw; readonly after: EmployerInLaw };
  readonly hasContribution: boolean;
};

function tellings({ on, oldFunder, newFunder, oldMoney, newMoney }: HandoverFacts): readonly CareStep[] {
  return [
    {
      step: 'letters',
      title: 'Keep both letters',
      words: `The letter that ${newMoney} starts, and the one that ${oldMoney} ends. Each names its day: they have to meet, with no day between them and none twice.`,
      by: on,
      sources: [careSources.lateCutOff],
    },
    {
      step: 'tell_old',
      title: `Tell ${oldFunder}`,
      words: `Its last day, and what will still be paid from ${oldMoney} for the days before: wages, tax, pension, holiday earned. Ask how much may stay in the account for that, and keep the answer.`,
      tells: oldFunder,
      by: on,
      sources: [careSources.lateCutOff, careSources.billsLeft],
    },
    {
      step: 'tell_new',
      title: `Tell ${newFunder}`,
      words:
        'What runs on: PAs and their notice, the rota, holiday they have earned, a vehicle’s lease, redundancy if it comes. Ask in writing who pays for what was earned before the day and is paid after it.',
      tells: newFunder,
      by: on,
      sources: [careSources.billsLeft],
    },
  ];
}

const employerNames = { person: 'the person whose care it is', holder: 'whoever holds the money', unsaid: 'not said: ask' } as const;

function employing({ on, employers: { before, after } }: HandoverFacts): readonly CareStep[] {
  const changes = before.employer !== after.employer;
  const employer: CareStep = {
    step: 'employer',
    title: 'See who the employer is',
    words: changes
      ? `Under the old money the employer is ${employerNames[before.employer]}; under the new money, ${employerNames[after.employer]}. Take advice before PAs’ contracts change hands, and keep what was said.`
      : 'Check with the new funder that the PAs’ employer stays the same. Keep the answer.',
    by: on,
    sources: [before, after].flatMap(({ source }) => source ?? []),
  };
  return [
    employer,
    {
      step: 'tell_assistants',
      title: 'Tell the PAs',
      words: 'That their pay goes on, from which money, and whether their employer stays the same.',
      tells: 'the PAs',
      by: on,
      sources: [],
    },
    {
      step: 'tell_payroll',
      title: 'Tell the payroll service and the insurer',
      words: 'The day, and who the employer is from then on. An insurer that insures another employer has to know.',
      tells: 'the payroll service and the insurer',
      by: on,
      sources: [],
    },
  ];
}

/** What there is to do when one money takes another's place, in order. The days are sensible ones and not the law's. */
export function handoverSteps(facts: HandoverFacts): readonly CareStep[] {
  const { on, oldMoney, newMoney, isNewNhs, hasContribution } = facts;
  const contribution: CareStep = {
    step: 'contribution',
    title: 'Stop your own share',
    words: `Nothing is asked of you for days from ${isNewNhs ? 'the day on: NHS care is free' : 'the day on by the old money'}. Pay what is due for the days before, and stop the standing order.`,
    by: on,
    sources: [],
  };
  return [
    ...tellings(facts),
    ...(hasContribution ? [contribution] : []),
    ...employing(facts),
    {
      step: 'account',
      title: 'Ask about the account',
      words: `Whether ${newMoney} may come into the account that ${oldMoney} is in. Some funders want one of its own.`,
      by: addDays(on, 7),
      sources: [careSources.account],
    },
    {
      step: 'plan',
      title: 'See that the plan fits',
      words:
        'Every plan line that goes on has one under the new money, with the new funder’s agreement. What has none may not be bought from the day on.',
      by: addDays(on, 7),
      sources: [],
    },
    {
      step: 'wages',
      title: 'Look at the wages across the day',
      words: 'The book splits each shift by the day it was worked, at midnight. Look at the next payslips once.',
      by: addDays(on, 28),
      sources: [],
    },
    {
      step: 'statement',
      title: `Issue the last statement of ${oldMoney}`,
      words: 'Once everything for the days before is paid. What is left then is what may be asked back.',
      by: addDays(on, 56),
      sources: [careSources.repayment],
    },
  ];
}
