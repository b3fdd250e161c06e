import { type Day, addDays, day as asDay, readDay } from '#core/time/day';
import { instant, londonDay } from '#core/time/instant';

/** Of the copies that make themselves, every one is kept for so many days; then the last of each month. */
const everyOneFor = 14;

/** The year that money is kept by, and six more: CIPFA's rule for bank statements and summaries of spending, as councils print it. */
const yearsMore = 6;

/** One copy of the book. Older ones come first in the alphabet. `sound` may be slow to say, and is asked for only where it matters. */
export type Copy = { readonly name: string; readonly why: string; readonly madeOn: Day; readonly sound: boolean };

/** The whole name: one that a person made of it, as '… (old)', is theirs and never ours to drop. */
const named = /^(\d{4})(\d{2})(\d{2})T([01]\d|2[0-3])([0-5]\d)([0-5]\d)(\d{3})Z-([a-z]+)(?:-\d+|-unopened)?$/u;

/** What a copy's name says of it, so that one whose list is damaged has its day too. Undefined for a folder that is not ours. */
export function readName(name: string): Omit<Copy, 'sound'> | undefined {
  const parts = named.exec(name);
  if (parts === null) return undefined;
  const [, year, month, on, hour, minute, second, thousandth, why = ''] = parts;
  if (readDay(`${year}-${month}-${on}`) === undefined) return undefined;
  return { name, why, madeOn: londonDay(instant(`${year}-${month}-${on}T${hour}:${minute}:${second}.${thousandth}Z`)) };
}

/** The last day for which any copy of that day is kept. Counted to 5 April, the later of the council's and the tax year's ends. */
export function keptUntil(madeOn: Day): Day {
  const year = Number(madeOn.slice(0, 4)) + (madeOn.slice(5) > '04-05' ? 1 : 0);
  return asDay(`${String(year + yearsMore).padStart(4, '0')}-04-05`);
}

function isThinned(copy: Copy, all: readonly Copy[]): boolean {
  const month = copy.madeOn.slice(0, 7);
  return copy.why === 'daily' && all.some((other) => other.name > copy.name && other.madeOn.startsWith(month) && other.sound);
}

/** The first day on which a copy is no longer kept, as things stand; never later, whatever copies are made meanwhile. */
export function goneOn(copy: Copy, all: readonly Copy[]): Day {
  return isThinned(copy, all) ? addDays(copy.madeOn, everyOneFor) : addDays(keptUntil(copy.madeOn), 1);
}

/** Which copies are no longer kept today, oldest first. The newest sound one always stays, and so does whatever is newer. */
export function expired(all: readonly Copy[], today: Day): readonly Copy[] {
  const ordered = all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const newest = ordered.findLastIndex(({ sound }) => sound);
  return ordered.slice(0, Math.max(0, newest)).filter((copy) => goneOn(copy, all) <= today);
}
