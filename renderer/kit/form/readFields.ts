import { type FieldProblem, type Raws, type Rules } from './defineForm.ts';

/** What the fields say of each other, from what is typed: told in the same round as what each field says of itself. */
export type Between<Fields extends Rules> = (raws: Raws<Fields>) => readonly FieldProblem[];

export type Reading = { readonly made: Readonly<Record<string, unknown>>; readonly problems: readonly FieldProblem[] };

/** One field has one problem: its own comes before what it says of another. In the order of the fields. */
function inOrder(own: readonly FieldProblem[], between: readonly FieldProblem[], names: readonly string[]): readonly FieldProblem[] {
  const isUnsaid = ({ field }: FieldProblem): boolean => field === undefined || own.every((one) => one.field !== field);
  const placeOf = ({ field = '' }: FieldProblem): number => (names.includes(field) ? names.indexOf(field) : names.length);
  return [...own, ...between.filter(isUnsaid)].toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Reads the named fields, and answers every problem of theirs at once. */
export function readFields<Fields extends Rules>(
  rules: Fields,
  raws: Raws<Fields>,
  names: readonly string[] = Object.keys(rules),
  between: Between<Fields> = () => [],
): Reading {
  const typed: Readonly<Record<string, unknown>> = raws;
  const made: Record<string, unknown> = {};
  const own: FieldProblem[] = [];
  for (const name of names) {
    const found = rules[name]?.read(typed[name]);
    if (found === undefined) continue;
    if (found.ok) made[name] = found.value;
    else own.push({ field: name, sentence: found.sentence });
  }
  return { made, problems: inOrder(own, between(raws), names) };
}
