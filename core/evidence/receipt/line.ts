/** One line of text as it was read off a page, from the top. */
export type ReadLine = {
  readonly words: string;
  /** How tall its letters are, in the page's own points: a shop's name is often the tallest. */
  readonly height: number;
  /** How sure the reading is, 0 to 100; a PDF's own text is 100. */
  readonly sure: number;
};

/** Below this a line is not believed: neither its sums nor its dates. */
export const sureEnough = 55;

export function isSure({ sure }: ReadLine): boolean {
  return sure >= sureEnough;
}

/** What all agree on; undefined where there is none, or more than one. */
export function theOne<Value>(found: readonly Value[]): Value | undefined {
  const distinct = new Set(found);
  return distinct.size === 1 ? found[0] : undefined;
}
