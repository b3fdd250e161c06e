import { nothing, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type AgreedTaken } from './takeAgreed.ts';

/** What the employer is to get back, and the last pay leaves over: no later pay is there to take it from. Undefined where there is nothing. */
export function leftOnLeaving(name: string, leavesOn: Day, taken: readonly AgreedTaken[]): string | undefined {
  const rests = taken.flatMap(({ agreed: { kind, what, left }, taken: now }) => {
    const rest = left === undefined || kind === 'third_party' ? nothing : subtract(left, now);
    return rest > nothing ? [{ kind, words: `${pounds(rest)} of “${what}”` }] : [];
  });
  if (rests.length === 0) return undefined;
  const ends = rests.some(({ kind }) => kind !== 'advance')
    ? ' A deduction that takes more of this pay is a new one, agreed in writing: end the old one under Orders and deductions, and record it.'
    : '';
  return `${name} leaves on ${dayInWords(leavesOn)}, and the last pay leaves ${rests.map(({ words }) => words).join(' and ')} to be got back. Agree in writing how they pay it back.${ends}`;
}
