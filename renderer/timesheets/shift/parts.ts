/** One break, or one time awake, as typed. */
export type PartTyped = { readonly from: string; readonly to: string; readonly why: string };

type Typed = Readonly<Record<string, string>>;

export const emptyPart: PartTyped = { from: '', to: '', why: '' };

/** As many parts as the field holds, in order. */
export function readParts(typed: Typed): readonly PartTyped[] {
  const places = new Set(Object.keys(typed).map((key) => Number(key.split('.')[0])));
  return [...places]
    .toSorted((a, b) => a - b)
    .map((place) => {
      const part = (name: keyof PartTyped): string => typed[`${String(place)}.${name}`] ?? '';
      return { from: part('from'), to: part('to'), why: part('why') };
    });
}

export function writeParts(parts: readonly PartTyped[]): Typed {
  return Object.fromEntries(
    parts.flatMap(({ from, to, why }, place) => [
      [`${String(place)}.from`, from],
      [`${String(place)}.to`, to],
      [`${String(place)}.why`, why],
    ]),
  );
}
