/** How far a piece of work is: `words` says what is being done now, `done` of `of` is the whole of it and never goes back. */
export type Progress = { readonly words: string; readonly done: number; readonly of: number };

/** A step's own count, before it is known what part of the whole it is. */
export type Counted = { readonly done: number; readonly of: number };

/** Work in slices: each `yield` is a place to breathe, to show progress and to stop. */
export type Slices<Value, Step = Progress> = Generator<Step, Value, undefined>;

/** The part of the whole, in hundredths, that a step is. */
type Part = { readonly words: string; readonly from: number; readonly to: number };

/** Gives a step its place in the whole: its own count becomes hundredths from `from` to `to`. */
export function* step<Value>({ words, from, to }: Part, inner: Iterator<Counted, Value, undefined>): Slices<Value> {
  yield { words, done: from, of: 100 };
  try {
    for (let slice = inner.next(); ; slice = inner.next()) {
      if (slice.done === true) return slice.value;
      const { done, of } = slice.value;
      yield { words, done: from + (of === 0 ? 0 : ((to - from) * done) / of), of: 100 };
    }
  } finally {
    // Stopped here, the work inside puts its things away too.
    inner.return?.();
  }
}

/** So many of a list are done in one slice. */
const atATime = 200;

/** Does something with each of a list, with a place to breathe after every few. */
export function* every<Item>(list: readonly Item[], work: (item: Item, place: number) => void): Slices<undefined, Counted> {
  for (const [place, item] of list.entries()) {
    work(item, place);
    if (place % atATime === atATime - 1) yield { done: place + 1, of: list.length };
  }
  return undefined;
}

/** The whole work at once, for whoever may wait: the command line, the tests. */
export function atOnce<Value>(slices: Slices<Value, unknown>): Value {
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}
