import { ageOn } from '#core/payroll/state-pension-age';
import { type Day } from '#core/time/day';
import { peopleWords as words } from '#renderer/words/setup/people';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** From this birthday on somebody’s plan is an adult’s. */
const adultAt = 18;

/** Of letters used up, 27 and on: never one that is taken. */
function lettersFor(place: number): string {
  return `${letters.charAt(Math.floor(place / letters.length) - 1)}${letters.charAt(place % letters.length)}`;
}

/**
 * What the auditor’s copy could call somebody new: “Adult A”, then “Child B”. The letters go through the book whoever they are, and say
 * nothing of a name; a letter that any reference ends in is taken.
 */
export function proposedReference(taken: readonly string[], born: Day | undefined, today: Day): string {
  const used = new Set(taken.map((reference) => reference.trim().split(/\s+/u).at(-1)?.toUpperCase()));
  const place = [...Array.from({ length: taken.length + 1 }).keys()].find((one) => !used.has(lettersFor(one))) ?? taken.length;
  const isChild = born !== undefined && ageOn(born, today) < adultAt;
  return isChild ? words.child(lettersFor(place)) : words.adult(lettersFor(place));
}
