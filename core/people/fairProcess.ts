import { type Nation } from '#core/contract/shapes/people';
import { statutoryNotice } from '#core/notice/statutoryNotice';
import { type Source } from '#core/payroll/figure';
import { type Day, addDays, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type EndingReason, type EndingStep } from './checklists.ts';
import { peopleSources } from './sources.ts';

const heard: readonly EndingStep[] = ['invite', 'meeting', 'decide'];
const end: readonly EndingStep[] = ['notice', 'appeal', 'leaving', 'keep'];

/** What each reason asks for, in its order. */
export const stepsOfReason: Readonly<Record<EndingReason, readonly EndingStep[]>> = {
  resigned: ['ask_writing', 'notice', 'leaving', 'keep'],
  conduct: ['facts', ...heard, ...end],
  performance: ['facts', 'warn', ...heard, ...end],
  health: ['facts', 'alternatives', ...heard, ...end],
  redundancy: ['warn', 'alternatives', ...heard, 'redundancy_pay', ...end],
  law: ['facts', 'alternatives', ...heard, ...end],
  other: ['facts', 'alternatives', ...heard, ...end],
};

export type ProcessFacts = {
  readonly name: string;
  readonly reason: EndingReason;
  readonly nation: Nation;
  readonly startsOn: Day;
  /** The day it began: days are counted from here. */
  readonly from: Day;
};

export type ProcessStep = {
  readonly step: EndingStep;
  /** A day that leaves everybody time. The law names few of them; where it does, the words say so. */
  readonly on: Day;
  readonly words: string;
  readonly sources: readonly Source[];
};

/** Days from the beginning. A choice of this app that leaves time to answer, not figures of law. */
const pace = { toInvite: 7, afterWarning: 28, toMeeting: 7, toDecision: 1, toAppeal: 7 } as const;

const factsWords: Readonly<Record<EndingReason, string>> = {
  resigned: '',
  conduct: 'Find out what happened before anything is decided: what was seen, by whom, when. Write it down, and hear both sides.',
  performance: 'Write down what is not going well, with examples, and what would be good enough.',
  health:
    'Ask for their own view, and with their consent for a doctor’s. Long illness may be a disability, which protects from the first day.',
  redundancy: '',
  law: 'Write down which law stands in the way, such as a right to work that ended, and check it with whoever decides.',
  other: 'Write down the reason as it is, such as the care plan changed or the funding ends, and keep the letter that says so.',
};

const alternativesWords: Readonly<Record<EndingReason, string>> = {
  resigned: '',
  conduct: '',
  performance: '',
  health:
    'Look for what would make work possible: other hours, equipment, lighter tasks. These are reasonable adjustments. Write down what was tried.',
  redundancy:
    'Look for fewer hours, another role, or a wait, and ask them what they would suggest. Where one of several PAs is chosen, write down how, fairly.',
  law: 'Look for another way: time to renew papers, or other tasks.',
  other: 'Look for another way together, such as fewer hours or another PA’s leaving, and write down what was looked at.',
};

function warnWords({ name, reason }: ProcessFacts): string {
  return reason === 'redundancy'
    ? `Tell ${name} early that the work may end and why, before it is decided. Ask your funder now who pays redundancy pay.`
    : `Tell ${name} what has to change and by when, with help to get there, and put it in writing. A first failing seldom ends a job fairly.`;
}

function inviteWords({ name, nation, reason }: ProcessFacts): string {
  const northern =
    nation === 'northern_ireland'
      ? ' In Northern Ireland this letter is the first of three steps that the law sets; none of them may be left out.'
      : '';
  const companion =
    reason === 'conduct' || reason === 'performance'
      ? ' They may bring a colleague or a union representative. Where that person cannot come, they may ask for another time within five working days.'
      : ' Let them bring somebody.';
  return `Write to ${name}: what it is about, that the job may end, and when you meet. Leave time to prepare.${companion}${northern}`;
}

function noticeWords({ name, startsOn, reason }: ProcessFacts, on: Day): string {
  const { byEmployer, byAssistant } = statutoryNotice(startsOn, on);
  const weeks = (count: number): string => (count === 1 ? '1 week' : `${String(count)} weeks`);
  if (reason === 'resigned')
    return `The law asks ${weeks(byAssistant)} of ${name}; the contract may ask for more. Answer in writing with the last day.`;
  const least = `Give notice in writing with the last day: at least ${weeks(byEmployer)} by law, if given on ${dayInWords(on)}, or what the contract says if that is more.`;
  const gross = reason === 'conduct' ? ' Only gross misconduct ends a job without notice, and only after a fair process.' : '';
  return `${least}${gross}`;
}

function keepWords({ nation }: ProcessFacts): string {
  const claim = nation === 'northern_ireland' ? '' : ' A claim can be made for six months after the job ended.';
  return `Keep every letter and note in their file.${claim}`;
}

type Say = (facts: ProcessFacts, on: Day) => string;

const say: Readonly<Record<EndingStep, Say>> = {
  facts: ({ reason }) => factsWords[reason],
  ask_writing: ({ name }) => `Ask ${name} to put it in writing with the day. Words said in a hard moment deserve a night’s sleep first.`,
  warn: warnWords,
  alternatives: ({ reason }) => alternativesWords[reason],
  invite: inviteWords,
  meeting: ({ name }) => `Say what it is about, listen to ${name}, and write down what both of you said. Decide nothing in the meeting.`,
  decide: ({ name }) => `Think it over, decide, and write to ${name}: what you decided, why, and that they may appeal.`,
  redundancy_pay: () => 'Work out redundancy pay, write down how, and ask the funder for it before notice is given.',
  notice: noticeWords,
  appeal: ({ name }) => `If ${name} appeals, meet again, with somebody who did not decide where there is one, and answer in writing.`,
  leaving: () => 'Record the last day. The last pay, holiday that is owed and the P45 follow there.',
  keep: keepWords,
};

function sourcesOf(step: EndingStep, { nation, reason }: ProcessFacts): readonly Source[] {
  const isNorthern = nation === 'northern_ireland';
  if (step === 'notice') return [isNorthern ? peopleSources.noticeNi : peopleSources.notice];
  if (step === 'redundancy_pay') return [peopleSources.redundancy, peopleSources.redundancyCap];
  if (step === 'invite' && (reason === 'conduct' || reason === 'performance'))
    return [peopleSources.accompanied, isNorthern ? peopleSources.procedureNi : peopleSources.acas];
  if (step === 'invite' || step === 'meeting' || step === 'decide' || step === 'appeal')
    return [isNorthern ? peopleSources.procedureNi : peopleSources.acas];
  return [];
}

/** The days of a fair process, none of them earlier than its step may be: a calendar to plan by. */
export function processOf(facts: ProcessFacts): readonly ProcessStep[] {
  const { reason, from, startsOn } = facts;
  const steps = stepsOfReason[reason];
  const ready = addDays(from, reason === 'performance' ? pace.afterWarning : steps.includes('invite') ? pace.toInvite : 0);
  const meeting = addDays(ready, pace.toMeeting);
  const decide = addDays(meeting, pace.toDecision);
  const notice = steps.includes('decide') ? decide : from;
  const { byEmployer, byAssistant } = statutoryNotice(startsOn, notice);
  const lastDay = addDays(notice, 7 * (reason === 'resigned' ? byAssistant : byEmployer));
  const days: Readonly<Record<EndingStep, Day>> = {
    facts: from,
    ask_writing: from,
    warn: from,
    alternatives: from,
    invite: ready,
    meeting,
    decide,
    redundancy_pay: decide,
    notice,
    appeal: addDays(notice, pace.toAppeal),
    leaving: lastDay,
    keep: later(lastDay, notice),
  };
  return steps.map((step) => ({ step, on: days[step], words: say[step](facts, days[step]), sources: sourcesOf(step, facts) }));
}
