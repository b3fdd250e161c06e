type Path = readonly PropertyKey[];

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

function ordinal(place: number): string {
  return ordinals[place] ?? `${String(place + 1)}th`;
}

/** What stands at a path of something that was read from outside. */
export function valueAt(given: unknown, path: Path): unknown {
  return path.reduce<unknown>((so, key) => (typeof so === 'object' && so !== null ? Reflect.get(so, key) : undefined), given);
}

/** As a plan’s file names it, where the plan itself keeps it in other units. */
const asTyped: Readonly<Record<string, string>> = {
  minutes: 'hours',
  perHour: 'rate',
  hundredths: 'aWeek',
  trainingMinutes: 'trainingHours',
  employerHundredths: 'employerPercent',
  contingencyHundredths: 'contingencyPercent',
  charges: 'planLine',
  days: 'sicknessDays',
  usedElsewhere: 'allowanceUsedElsewhere',
};

const rows: Readonly<Record<string, string>> = { hours: 'hours', sleepIns: 'sleep-ins' };

/** A row of a PA’s hours or sleep-ins: counted by itself in a file, and in a plan one after the other. */
function rowOf(given: unknown, [list, place, kind, row]: Path): string | undefined {
  if (typeof kind !== 'string' || typeof row !== 'number') return undefined;
  if (kind !== 'work') return rows[kind] === undefined ? undefined : `${ordinal(row)} row of ${rows[kind]}`;
  const work = valueAt(given, [list ?? '', place ?? 0, 'work']);
  const all: readonly unknown[] = Array.isArray(work) ? work : [];
  const own = valueAt(all[row], ['kind']);
  const before = all.slice(0, row).filter((one) => valueAt(one, ['kind']) === own).length;
  return `${ordinal(before)} row of ${own === 'sleep_in' ? 'sleep-ins' : 'hours'}`;
}

function whose(given: unknown, place: number): string {
  const name = valueAt(given, ['assistants', place, 'name']);
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : `the ${ordinal(place)} PA`;
}

const lists: Readonly<Record<string, string>> = { planLines: 'plan line', costs: 'cost' };

/** Where something stands, without the last name of the path: “Ada’s first row of hours”, “the second plan line”. */
function holderOf(given: unknown, path: Path): { readonly words: string; readonly deep: number } | undefined {
  const [list, place] = path;
  if (typeof list !== 'string' || typeof place !== 'number') return undefined;
  if (list !== 'assistants') return lists[list] === undefined ? undefined : { words: `the ${ordinal(place)} ${lists[list]}`, deep: 2 };
  const [name, row] = [whose(given, place), rowOf(given, path)];
  return row === undefined ? { words: name, deep: 2 } : { words: `${name}’s ${row}`, deep: 4 };
}

/** A place in a care plan in plain words: “rate” of Ada, “hours” of the first PA’s first row of hours. Empty for the plan itself. */
export function placeInPlan(given: unknown, path: Path): string {
  const holder = holderOf(given, path);
  const field = path.slice(holder?.deep ?? 0).findLast((key) => typeof key === 'string');
  const name = typeof field === 'string' ? `“${asTyped[field] ?? field}”` : undefined;
  if (holder === undefined) return name ?? '';
  return name === undefined ? holder.words : `${name} of ${holder.words}`;
}
