import { type Setup } from '#renderer/gateway/setup';
import { type Team } from '#renderer/gateway/team';
import { places } from '#renderer/kit/places';
import { wagesOnly } from '#renderer/rota/form/dutyForm';

/** What a shift needs before it can be planned at all, and what a PA needs before theirs can be planned and counted. */
const toPlan = ['person', 'funder', 'stream', 'line'] as const;
const forAssistant = ['employer', 'payGroup', 'assistant', 'job', 'pay'] as const;
export type FirstStep = (typeof toPlan)[number] | (typeof forAssistant)[number];

/** One step: whether it is done, which one it waits for, and where it is done. */
export type StepBefore = { readonly step: FirstStep; readonly isDone: boolean; readonly after?: FirstStep; readonly to: string };

const needs: Readonly<Partial<Record<FirstStep, readonly FirstStep[]>>> = {
  stream: ['person', 'funder'],
  line: ['stream'],
  payGroup: ['employer'],
  job: ['payGroup', 'assistant'],
  pay: ['job'],
};

type TeamFacts = Pick<Team, 'employers' | 'payGroups' | 'assistants'>;

function doneIn(setup: Setup, { employers, payGroups, assistants }: TeamFacts): Readonly<Record<FirstStep, boolean>> {
  const hasWorker = assistants.some(({ employments, isSelfEmployed }) => employments.length > 0 || isSelfEmployed);
  // A self-employed helper sends invoices: there is no pay to agree.
  const isPaid = assistants.some((one) => one.isSelfEmployed || one.employments.some(({ agreements }) => agreements.length > 0));
  return {
    person: setup.beneficiaries.length > 0,
    funder: setup.funders.length > 0,
    stream: setup.streams.length > 0,
    line: wagesOnly(setup).planLines.length > 0,
    employer: hasWorker || employers.length > 0,
    payGroup: hasWorker || payGroups.length > 0,
    assistant: hasWorker || assistants.length > 0,
    job: hasWorker,
    pay: isPaid,
  };
}

export type Before = { readonly toPlan: readonly StepBefore[]; readonly forAssistant: readonly StepBefore[] };

/** The steps before a first shift, in their order, done or not. */
export function stepsBefore(setup: Setup, team: TeamFacts): Before {
  const done = doneIn(setup, team);
  const newest = team.assistants.at(-1);
  const job = team.assistants.flatMap(({ employments }) => employments).at(-1);
  const to: Readonly<Record<FirstStep, string>> = {
    person: places.addPerson,
    funder: places.addFunder,
    stream: places.addStream,
    line: places.addPlanLine,
    employer: places.addEmployer,
    payGroup: places.addPayGroup,
    assistant: places.addAssistant,
    job: newest === undefined ? places.team : places.addJob(newest.id),
    pay: job === undefined ? places.team : places.jobPay(job.id, 'day'),
  };
  const one = (step: FirstStep): StepBefore => {
    const after = needs[step]?.find((other) => !done[other]);
    return { step, isDone: done[step], to: to[step], ...(after === undefined ? {} : { after }) };
  };
  return { toPlan: toPlan.map(one), forAssistant: forAssistant.map(one) };
}

export function leftOf(steps: readonly StepBefore[]): number {
  return steps.filter(({ isDone }) => !isDone).length;
}
