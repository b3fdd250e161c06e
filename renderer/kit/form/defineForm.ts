import { type Read, type Rule } from './rules.ts';

export type Rules = Readonly<Record<string, Rule<unknown, unknown>>>;
type RawOf<Part> = Part extends { readonly start: infer Raw } ? Raw : never;
type ValueOf<Part> = Part extends { read(raw: never): Read<infer Value> } ? Value : never;
export type Raws<Fields extends Rules> = { readonly [Name in keyof Fields]: RawOf<Fields[Name]> };
export type Values<Fields extends Rules> = { readonly [Name in keyof Fields]: ValueOf<Fields[Name]> };

/** `field` is absent where the trouble is not about one of the fields. */
export type FieldProblem = { readonly field?: string; readonly sentence: string };

/** `attempt` counts the tries that failed, so that the summary takes focus each time. */
export type FormState<Fields extends Rules> = {
  readonly raws: Raws<Fields>;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
};

type Draft<Fields extends Rules> = {
  readonly read: () => FormState<Fields>;
  readonly write: (state: FormState<Fields>) => void;
  readonly forget: () => void;
  /** The screen is come to, perhaps in the moment in which another showing of the same one is left. */
  readonly enter: () => void;
  /** The screen is left: a form that nobody touched starts afresh next time. */
  readonly leave: () => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export type FormDefinition<Fields extends Rules> = {
  readonly name: string;
  readonly rules: Fields;
  /** What was typed so far about this record, kept while the app runs; `start` is used the first time. */
  readonly draft: (about: string, start: Partial<Raws<Fields>>) => Draft<Fields>;
};

const forgetters = new Set<() => void>();

/** Another book is open: nothing typed for the last one may show up in it. */
export function forgetDrafts(): void {
  for (const forget of forgetters) forget();
}

function isWhole<Fields extends Rules>(rules: Fields, made: unknown): made is Raws<Fields> {
  return typeof made === 'object' && made !== null && Object.keys(rules).every((name) => Object.hasOwn(made, name));
}

function startOf<Fields extends Rules>(rules: Fields, start: Partial<Raws<Fields>>): FormState<Fields> {
  const given: Readonly<Record<string, unknown>> = start;
  const made: unknown = Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, given[name] ?? rule.start]));
  if (!isWhole(rules, made)) throw new TypeError('a form starts with all of its fields');
  return { raws: made, problems: [], attempt: 0 };
}

type InMap = { readonly keep: () => void; readonly drop: () => void };

function draftOf<Fields extends Rules>(begin: FormState<Fields>, { keep, drop }: InMap): Draft<Fields> {
  const listeners = new Set<() => void>();
  let state = begin;
  const write = (next: FormState<Fields>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => state,
    write,
    forget: () => {
      drop();
      write(begin);
    },
    enter: keep,
    leave: () => {
      if (state === begin) drop();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A form, named once at the top of its screen's file. What is typed lives here in memory, never outside the book's own files. */
export function defineForm<Fields extends Rules>(name: string, rules: Fields): FormDefinition<Fields> {
  const drafts = new Map<string, Draft<Fields>>();
  forgetters.add(() => drafts.clear());
  return {
    name,
    rules,
    draft: (about, start) => {
      const kept = drafts.get(about);
      if (kept !== undefined) return kept;
      const made = draftOf(startOf(rules, start), {
        keep: () => void (drafts.has(about) ? undefined : drafts.set(about, made)),
        drop: () => void (drafts.get(about) === made && drafts.delete(about)),
      });
      drafts.set(about, made);
      return made;
    },
  };
}
