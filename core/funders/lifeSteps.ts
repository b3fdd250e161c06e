import { type Day, addDays } from '#core/time/day';
import { type CareStep, careSources } from './steps.ts';

export type LifeFacts = {
  readonly kind: 'death' | 'capacity';
  readonly on: Day;
  /** Whose. */
  readonly name: string;
  /** Whether the care was theirs. Where a representative or nominee died, the care and the money go on. */
  readonly isTheirCare: boolean;
  /** Whether they kept this book and held the money. */
  readonly isHolder: boolean;
  readonly funders: readonly string[];
  readonly hasAssistants: boolean;
  readonly hasVehicle: boolean;
};

function telling(facts: LifeFacts): readonly CareStep[] {
  const { on, name, kind, isTheirCare } = facts;
  const what =
    kind === 'death' ? `That ${name} has died, and on which day.` : `That ${name} can no longer decide about the money, and since when.`;
  const then =
    kind === 'death' && isTheirCare
      ? 'Ask in writing for the last day that may be paid for, and what may stay in the account for wages, notice, holiday, redundancy, tax and bills.'
      : 'Ask in writing who may hold the money from now on, and whether payments go on meanwhile.';
  return facts.funders.map((funder, at) => ({
    step: `tell_funder_${String.fromCodePoint(97 + at)}`,
    title: `Tell ${funder}`,
    words: `${what} ${then}`,
    tells: funder,
    by: addDays(on, 1),
    sources: [careSources.stopping],
  }));
}

function authority({ kind, on, name, isHolder, isTheirCare }: LifeFacts): readonly CareStep[] {
  if (!isHolder && !isTheirCare) return [];
  const words =
    kind === 'death'
      ? `Nobody may pay from ${name}’s own account on the strength of having helped before. Who deals with what ${name} left is named by a will, or by the court. Keep a copy of what shows it.`
      : `An attorney or a deputy has a paper that says so. Where there is neither, the funder can agree somebody to act. Keep a copy of what shows it.`;
  const steps: CareStep[] = [
    { step: 'authority', title: 'Who may act now, and by what right', words, by: addDays(on, 7), sources: [] },
    {
      step: 'tell_bank',
      title: 'Tell the bank',
      words: 'Standing orders and cards may go on by themselves. Ask what can still be paid, by whom, and how wages are paid meanwhile.',
      tells: 'the bank',
      by: addDays(on, 1),
      sources: [],
    },
  ];
  return steps;
}

function employing({ kind, on, isTheirCare, isHolder }: LifeFacts): readonly CareStep[] {
  const ends = kind === 'death' && isTheirCare;
  return [
    {
      step: 'tell_assistants',
      title: 'Tell the PAs',
      words: ends
        ? 'Whether they are still needed, until when they are paid, and who is there for their questions. Their notice, holiday and redundancy stand under each PA’s own end of the job.'
        : 'Who is there for their questions now, and that their pay goes on.',
      tells: 'the PAs',
      by: addDays(on, 1),
      sources: ends ? [careSources.billsLeft] : [],
    },
    {
      step: 'tell_payroll',
      title: 'Tell the payroll service, HMRC and the pension provider',
      words:
        isHolder || ends
          ? 'Who the employer is now, or that the employment ends. The scheme is ended only with its last report.'
          : 'Who is there for their questions now.',
      tells: 'the payroll service, HMRC and the pension provider',
      by: addDays(on, 7),
      sources: [],
    },
    {
      step: 'tell_insurer',
      title: 'Tell the insurer',
      words: 'Employer’s liability has to cover everybody who still works, and claims can come years later: keep the certificates.',
      tells: 'the insurer',
      by: addDays(on, 7),
      sources: [],
    },
  ];
}

function closing({ on, hasAssistants, hasVehicle }: LifeFacts): readonly CareStep[] {
  const cutOff: CareStep = {
    step: 'cut_off',
    title: 'Write down the last day that may be paid for',
    words: 'As each funder says it, with who said so. Spending after that day needs its agreement.',
    by: addDays(on, 14),
    sources: [careSources.repayment],
  };
  const owed: CareStep = {
    step: 'owed',
    title: 'Pay what was owed up to that day',
    words: hasAssistants
      ? 'Wages, notice, holiday, redundancy, tax, National Insurance, pension, and bills that are still to come. Do this before anything is paid back.'
      : 'Bills that are there and bills that are still to come. Do this before anything is paid back.',
    by: addDays(on, 28),
    sources: [careSources.billsLeft],
  };
  const vehicle: CareStep = {
    step: 'vehicle',
    title: 'Tell the lessor of the vehicle',
    words: 'What happens to the lease, what it costs to end it, and until when the vehicle may be used and by whom.',
    tells: 'the lessor',
    by: addDays(on, 7),
    sources: [],
  };
  const statement: CareStep = {
    step: 'statement',
    title: 'Issue the last statement',
    words:
      'It shows what came, what was spent up to the day, and what is left. A demand to pay back comes in writing, with reasons, the sum and the time; it can be looked at again.',
    by: addDays(on, 56),
    sources: [careSources.repayment],
  };
  return [cutOff, ...(hasVehicle ? [vehicle] : []), owed, statement];
}

/** What there is to do when somebody died or can no longer decide, in order. The days are sensible ones and not the law's. */
export function lifeSteps(facts: LifeFacts): readonly CareStep[] {
  const { kind, on, isTheirCare, isHolder, hasAssistants } = facts;
  const goesOn = kind === 'capacity' || !isTheirCare;
  const holder: CareStep = {
    step: 'new_holder',
    title: 'Have somebody agreed who holds the money',
    words: 'Each funder agrees them in writing. From then on they keep this book, and the statements name them.',
    by: addDays(on, 28),
    sources: [careSources.stopping],
  };
  const keep: CareStep = {
    step: 'keep',
    title: 'Keep the book and its papers',
    words: 'For as long as the funders ask, and for HMRC. A backup in another place, with somebody who knows of it.',
    by: addDays(on, 56),
    sources: [],
  };
  return [
    ...telling(facts),
    ...authority(facts),
    ...(hasAssistants ? employing(facts) : []),
    ...(goesOn && isHolder ? [holder] : []),
    ...(goesOn ? [] : closing(facts)),
    keep,
  ];
}
