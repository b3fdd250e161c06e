import { type Sheet } from '#core/sheet/sheet';
import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type FormPeople } from './formSheets.ts';

export type LeaveLetterFacts = FormPeople & {
  readonly kind: 'smp' | 'sap';
  /** First and last day of the leave. */
  readonly from: Day;
  readonly to: Day;
  readonly due?: Day;
  /** The birth, where it came before the day chosen and moved the leave. */
  readonly born?: Day;
};

const names = { smp: 'maternity leave', sap: 'adoption leave' } as const;

/** Eight weeks: who wants to be back earlier says so by then (Maternity and Parental Leave etc. Regulations 1999 reg 11). */
const weeksToReturn = 8;

/** The letter that the law asks of an employer within 28 days: when the leave ends, and so when work begins again. */
export function leaveLetterSheet({ name, employer, kind, from, to, due, born, issuedOn }: LeaveLetterFacts): Sheet {
  const leave = names[kind];
  const began =
    born === undefined
      ? ''
      : ` The baby came on ${dayInWords(born)}, before the day that was planned, so the leave began on the day after.`;
  const facts = [
    ['First day of the leave', dayInWords(from)],
    ['Last day of the leave', dayInWords(to)],
    ['First day back at work', dayInWords(addDays(to, 1))],
    ...(due === undefined ? [] : [['Baby due on', dayInWords(due)] as const]),
    ['Date of this letter', dayInWords(issuedOn)],
  ] as const;
  return {
    title: `When your ${leave} ends`,
    over: `To ${name}`,
    language: 'en-GB',
    subject: `When the ${leave} of ${name} ends`,
    author: employer,
    reference: `${name}.`,
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        words: `Your ${leave} ends on ${dayInWords(to)}, and you are expected back from ${dayInWords(addDays(to, 1))}.`,
      },
      { kind: 'paragraph', words: `It begins on ${dayInWords(from)}.${began} You may take all of it, or come back earlier.` },
      { kind: 'pairs', pairs: facts.map(([fact, value]) => ({ name: fact, value })) },
      {
        kind: 'paragraph',
        words: `If you want to come back earlier, say so ${String(weeksToReturn)} weeks before. All terms of your job but its pay go on, and you go on earning holiday. Up to ten keeping-in-touch days may be agreed.`,
      },
      { kind: 'signatures', lines: [`For ${employer}. Date`] },
    ],
  };
}
