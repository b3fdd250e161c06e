import { canonicalJson } from '#core/contract/canonical-json';
import { type KeptDraft, type Draft as PlainDraft } from '#core/contract/shapes/draft';
import { type Day } from '#core/time/day';
import { addLive, closeDrafts, draftChanged, flushDrafts, takeWaiting } from './drafts.ts';
import { asRaws, keepableRaws } from './keepable.ts';
import { type Read, type Rule } from './rules.ts';

export type Rules = Readonly<Record<string, Rule<unknown, unknown>>>;
type RawOf<Part> = Part extends { readonly start: infer Raw } ? Raw : never;
type ValueOf<Part> = Part extends { read(raw: never): Read<infer Value> } ? Value : never;
export type Raws<Fields extends Rules> = { readonly [Name in keyof Fields]: RawOf<Fields[Name]> };
export type Values<Fields extends Rules> = { readonly [Name in keyof Fields]: ValueOf<Fields[Name]> };

/** `field` is absent where the trouble is not about one of the fields. */
export type FieldProblem = { readonly field?: string; readonly sentence: string };

/** That this was typed before the window was last closed: when, and whether a file has to be chosen again. */
export type KeptFrom = { readonly on: Day; readonly hadFile: boolean };

/** `attempt` counts the tries that failed, so that the summary takes focus each time. */
export type FormState<Fields extends Rules> = {
  readonly raws: Raws<Fields>;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  readonly kept?: KeptFrom;
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
  /** What was typed so far about this record, and not saved; `start` is used the first time. */
  readonly draft: (about: string, start: Partial<Raws<Fields>>) => Draft<Fields>;
};

const forgetters = new Set<() => void>();

/** Another book is open: nothing typed for the last one may show up in it. */
export function forgetDrafts(): void {
  closeDrafts();
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

/** As it was when the window was closed, as far as the form still has such fields. */
function restored<Fields extends Rules>(kept: KeptDraft | undefined, rules: Fields, begin: FormState<Fields>): FormState<Fields> {
  if (kept === undefined) return begin;
  const raws: unknown = { ...begin.raws, ...asRaws(rules, kept.raws) };
  if (!isWhole(rules, raws)) return begin;
  return { ...begin, raws, kept: { on: kept.keptOn, hadFile: kept.hadFile } };
}

/** The page in view: where to go on from another day. Nothing of it is there in tests without a window. */
function pageInView(): Pick<PlainDraft, 'place' | 'title'> {
  if (typeof document === 'undefined') return { place: '', title: '' };
  return { place: location.hash.slice(1, 400), title: document.querySelector('main h1')?.textContent.slice(0, 300) ?? '' };
}

type InMap = { readonly keep: () => void; readonly drop: () => void; readonly changed: () => void };

function draftOf<Fields extends Rules>(begin: FormState<Fields>, first: FormState<Fields>, { keep, drop, changed }: InMap): Draft<Fields> {
  const listeners = new Set<() => void>();
  let state = first;
  const show = (next: FormState<Fields>): void => {
    const isTyped = next.raws !== state.raws;
    state = next;
    if (isTyped) changed();
    for (const listener of listeners) listener();
  };
  return {
    read: () => state,
    write: show,
    forget: () => {
      drop();
      show(begin);
      void flushDrafts();
    },
    enter: keep,
    leave: () => {
      if (state === begin) drop();
      void flushDrafts();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * A form, named once at the top of its screen's file. What is typed is kept with the book until it is saved or discarded, unless
 * `isKept` is false: for what only chooses what to look at.
 */
export function defineForm<Fields extends Rules>(
  name: string,
  rules: Fields,
  { isKept = true }: { readonly isKept?: boolean } = {},
): FormDefinition<Fields> {
  const drafts = new Map<string, Draft<Fields>>();
  forgetters.add(() => drafts.clear());

  const make = (about: string, start: Partial<Raws<Fields>>): Draft<Fields> => {
    const begin = startOf(rules, start);
    const kept = isKept ? takeWaiting(name, about) : undefined;
    const first = restored(kept, rules, begin);
    // The page before this one is still in view here: one come back to keeps its own place until something is typed.
    let page = kept === undefined ? pageInView() : { place: kept.place, title: kept.title };
    const plain = (): PlainDraft | undefined => {
      const { raws } = made.read();
      if (drafts.get(about) !== made || canonicalJson(raws) === canonicalJson(begin.raws)) return undefined;
      return { form: name, about, ...keepableRaws(raws), ...page };
    };
    const made = draftOf(begin, first, {
      keep: () => void (drafts.has(about) ? undefined : drafts.set(about, made)),
      drop: () => void (drafts.get(about) === made && drafts.delete(about)),
      changed: () => {
        page = pageInView();
        draftChanged();
      },
    });
    if (isKept) addLive({ form: name, about, now: plain, forget: () => made.forget() });
    return made;
  };
  return {
    name,
    rules,
    draft: (about, start) => {
      const kept = drafts.get(about);
      if (kept !== undefined) return kept;
      const made = make(about, start);
      drafts.set(about, made);
      return made;
    },
  };
}
