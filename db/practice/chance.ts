import { type Ids, type Salts } from '#db/chance';
import { sha256 } from '#db/digest';

/**
 * Ids and salts that are the same in every telling, for a demonstration whose every byte must be the same.
 * Never for a real book: its salts could be guessed.
 */
export function toldIds(): Ids {
  const counts = new Map<string, number>();
  return (prefix) => {
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return `${prefix}-${sha256(`${prefix} ${String(count)}`).slice(0, 32)}`;
  };
}

export function toldSalts(): Salts {
  let count = 0;
  return () => {
    count += 1;
    return sha256(`salt ${String(count)}`).slice(0, 32);
  };
}
