import { type Day } from '#core/time/day';
import { type Assistant } from '#renderer/gateway/team';
import { teamWords as words } from '#renderer/words/team';

/** What still has to be said before this PA can be paid, each thing once however many jobs it holds up. */
export function missingOf({ employments }: Assistant): readonly string[] {
  if (employments.length === 0) return [words.noJob];
  return [...new Set(employments.flatMap(({ missing }) => missing))];
}

export function hasLeft({ employments }: Assistant, today: Day): boolean {
  return employments.length > 0 && employments.every(({ endsOn }) => endsOn !== undefined && endsOn < today);
}
