import { canonicalJson } from '#core/contract/canonical-json';
import { type Result } from '#core/contract/result';
import { type Draft, type KeptDraft, mostDrafts } from '#core/contract/shapes/draft';

/** A form that something was typed into, as long as the window is open. `now` is undefined where nothing is worth keeping. */
export type LiveDraft = {
  readonly form: string;
  readonly about: string;
  readonly now: () => Draft | undefined;
  readonly forget: () => void;
};

type Keep = (drafts: readonly Draft[]) => Promise<Result<unknown>>;

/** Milliseconds without a letter typed after which what stands there is kept. */
const pause = 600;

const live = new Map<string, LiveDraft>();
/** Kept when the book was last open, and not looked at since. */
const waiting = new Map<string, KeptDraft>();
let keep: Keep | undefined;
let lastKept = '[]';
let timer: ReturnType<typeof setTimeout> | undefined;
let number = 0;

function keyOf(form: string, about: string): string {
  return canonicalJson([form, about]);
}

/** A book is open, and this is what was typed in it and not saved. `to` keeps what will be typed. */
export function openDrafts(found: readonly KeptDraft[], to: Keep): void {
  number += 1;
  waiting.clear();
  for (const draft of found) waiting.set(keyOf(draft.form, draft.about), draft);
  keep = to;
  lastKept = canonicalJson(found.map(({ keptOn: _, ...draft }) => draft));
}

/** No book is open any more, or another one will be: nothing typed for it may go anywhere else. */
export function closeDrafts(): void {
  clearTimeout(timer);
  number += 1;
  keep = undefined;
  live.clear();
  waiting.clear();
}

/** Whether the drafts are still those of the book for which this number was told. */
export function draftsNumber(): number {
  return number;
}

export function addLive(draft: LiveDraft): void {
  live.set(keyOf(draft.form, draft.about), draft);
}

/** What was kept for this form the last time, once: from then on the form itself has it. */
export function takeWaiting(form: string, about: string): KeptDraft | undefined {
  const key = keyOf(form, about);
  const found = waiting.get(key);
  waiting.delete(key);
  return found;
}

/** Everything begun and not saved: what waits from last time, then what was typed since. */
export function draftsNow(): readonly Draft[] {
  const typed = [...live.values()].flatMap((draft) => draft.now() ?? []);
  return [...[...waiting.values()].map(({ keptOn: _, ...draft }) => draft), ...typed].slice(-mostDrafts);
}

/** Throws one away, whenever it was typed. */
export function discardDraft({ form, about }: Pick<Draft, 'form' | 'about'>): void {
  const key = keyOf(form, about);
  waiting.delete(key);
  live.get(key)?.forget();
  void flushDrafts();
}

/** Keeps everything now, where anything is new. A book that cannot take it says so when the form itself is saved. */
export async function flushDrafts(): Promise<void> {
  clearTimeout(timer);
  if (keep === undefined) return;
  const drafts = draftsNow();
  const text = canonicalJson(drafts);
  if (text === lastKept) return;
  lastKept = text;
  const kept = await keep(drafts);
  if (!kept.ok) lastKept = '';
}

/** Something was typed: it is kept once the typing pauses. */
export function draftChanged(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void flushDrafts(), pause);
}
