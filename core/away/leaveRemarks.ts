import { type LeaveDecision, type LeaveRequest } from '#core/contract/shapes/away';
import { leaveInWords } from '#core/holiday/hours';
import { minutesInWords } from '#core/pay/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type LeaveNotice } from './leaveNotice.ts';

type Remark = LeaveDecision['remarks'][number];

export type LeaveFacts = {
  readonly request: Pick<LeaveRequest, 'askedOn' | 'askedBy' | 'minutes'>;
  readonly name: string;
  readonly notice: LeaveNotice;
  readonly today: Day;
  /** Minutes left of the leave year; undefined where no terms are recorded. */
  readonly left: number | undefined;
  /** In the first year of work: how much may be taken by now. */
  readonly mayTake: number | undefined;
};

function aboutAsking({ request: { askedOn, askedBy }, name, notice: { askBy } }: LeaveFacts): Remark {
  const who = askedBy === 'assistant' ? name : 'you';
  if (askedOn <= askBy) return { tone: 'good', words: `It was asked in time: the law wants it by ${dayInWords(askBy)} at the latest.` };
  const then = askedBy === 'assistant' ? 'You may still agree to it.' : `${name} need not take it then, and may still agree to it.`;
  return {
    tone: 'look',
    words: `By the law’s notice, ${who} would have asked by ${dayInWords(askBy)}, unless the contract says otherwise. ${then}`,
  };
}

function aboutRefusing({ request: { askedBy, askedOn }, notice: { askBy, refuseBy }, today }: LeaveFacts): readonly Remark[] {
  if (askedBy === 'employer') return [];
  if (today <= refuseBy) return [{ tone: 'good', words: `If these days cannot be, say so by ${dayInWords(refuseBy)}, and offer others.` }];
  if (askedOn > askBy) return [];
  const words = `The last day to refuse it by the law’s notice was ${dayInWords(refuseBy)}, unless the contract says otherwise. Talk to them: they were in time, and may count on it.`;
  return [{ tone: 'look', words }];
}

function aboutBalance({ request: { minutes }, name, left, mayTake }: LeaveFacts): readonly Remark[] {
  if (left === undefined)
    return [
      {
        tone: 'look',
        words: `How ${name}’s holiday was agreed is not recorded yet, so nothing says what is left. Record the holiday terms first.`,
      },
    ];
  const remarks: Remark[] = [];
  const rest = left - minutes;
  remarks.push(
    rest >= 0
      ? { tone: 'good', words: `${leaveInWords(left)} are left of the leave year, and ${leaveInWords(rest)} after this.` }
      : {
          tone: 'look',
          words: `Only ${left <= 0 ? 'nothing' : leaveInWords(left)} is left of the leave year, and this is ${minutesInWords(minutes)}. You may still give it.`,
        },
  );
  if (mayTake !== undefined && minutes > mayTake)
    remarks.push({
      tone: 'look',
      words: `In the first year of work the law gives leave month by month: ${leaveInWords(mayTake)} by today. You may give it earlier.`,
    });
  return remarks;
}

/** What a person should know before they answer: whether it was asked in time, until when it can be refused, and what is left. */
export function leaveRemarks(facts: LeaveFacts): readonly Remark[] {
  return [...aboutBalance(facts), aboutAsking(facts), ...aboutRefusing(facts)];
}
