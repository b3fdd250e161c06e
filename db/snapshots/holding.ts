import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, later } from '#core/time/day';
import { copiesIn } from './expire.ts';
import { manifestName } from './manifest.ts';
import { goneOn } from './retention.ts';

export type Holding = {
  readonly copies: number;
  /** The first day on which none of them is kept any more, at the latest; absent where none holds it. */
  readonly goneOn?: Day;
};

/** One whose list cannot be read to its end may hold anything. Lists are long, and only looked through. */
function mayHold(folder: string, sha256: string): boolean {
  try {
    const list = readFileSync(join(folder, manifestName), 'utf8');
    return list.includes(sha256) || !list.endsWith('}\n');
  } catch {
    return true;
  }
}

/** How many of the book's own copies hold a file, and when the last of them goes. Copies that a person keeps elsewhere are theirs. */
export function copiesHolding(all: string, sha256: string): Holding {
  const copies = copiesIn(all);
  const days = copies.filter(({ name }) => mayHold(join(all, name), sha256)).map((copy) => goneOn(copy, copies));
  const [first, ...others] = days;
  return first === undefined ? { copies: 0 } : { copies: days.length, goneOn: others.reduce(later, first) };
}
