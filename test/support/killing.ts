import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type FailpointName } from '#db/failpoints';
import { createKernel } from '#db/kernel/create';
import { bookScript } from './bookScript.ts';
import { copyAsLeft, copyBook } from './asLeft.ts';
import { stateNow, stateOfBook } from './bookState.ts';
import { bundleChild, runSteps } from './kill.ts';
import { newBook } from './newBook.ts';
import { type Script, doStep, runStep, settingsOfStep, stageOf, tellerOf } from './steps.ts';
import { makeFolder } from './tempFolder.ts';
import { valueOf } from './tempKernel.ts';

const warming = 12;

/** A folder of its own with the bundled child in it. */
export type Workshop = { readonly folder: string; readonly bundle: string; readonly remove: () => void };

export async function openWorkshop(): Promise<Workshop> {
  const folder = makeFolder();
  const bundle = await bundleChild(folder);
  // What was compiled is kept only by a child that ends in order, and is what most of a child's start would go into.
  const book = join(folder, 'warming');
  begin(bookScript, book);
  const { killed, lines } = await runSteps({ bundle, script: bookScript.name, book, first: 1, last: warming });
  expect([killed, lines.at(-1)]).toEqual([false, `did ${warming}`]);
  rmSync(book, { recursive: true, force: true });
  return { folder, bundle, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Makes the script's book, as it is before the first step. */
export function begin(script: Script, book: string): void {
  valueOf(createKernel(book, newBook, settingsOfStep(script, 0, book))).close();
}

/** The state of a sound book, looked at on a copy: opening a book may migrate it. */
function stateOfCopy({ folder }: Workshop, script: Script, step: number, book: string): string {
  const copy = join(folder, `${script.name}-looked-at`);
  copyBook(book, copy);
  const { digest, faults } = stateOfBook(script, Math.max(1, step), copy);
  expect(faults, `${script.name} after step ${step}`).toEqual([]);
  rmSync(copy, { recursive: true, force: true });
  return digest;
}

/** The state of the book after so many steps when nothing goes wrong. It is told and looked at only as far as it is asked for. */
export function statesOf(workshop: Workshop, script: Script): (step: number) => string {
  const book = join(workshop.folder, `${script.name}-whole`);
  const known = new Map<number, string>();
  let told = Number.MAX_SAFE_INTEGER;
  return (step) => {
    const found = known.get(step);
    if (found !== undefined) return found;
    if (told > step) {
      rmSync(book, { recursive: true, force: true });
      begin(script, book);
      told = 0;
    }
    const teller = tellerOf(script, book);
    for (; told < step; told += 1) teller.tell(told + 1);
    teller.close();
    const state = stateOfCopy(workshop, script, step, book);
    known.set(step, state);
    return state;
  };
}

type Killed = {
  readonly workshop: Workshop;
  readonly script: Script;
  readonly step: number;
  /** The book as it is before the step; only ever copied. */
  readonly base: string;
  readonly before: string;
  readonly after: string;
};

/** After a death: before or after, never between; sent again it happens once; and the book is sound. Answers which of the two it was. */
function expectOneEffect({ script, step, before, after }: Killed, book: string, where: string): string {
  const stage = stageOf(script, step, book);
  try {
    const found = stateNow(stage);
    expect([before, after], `${where}: the book is neither as before nor as after`).toContain(found.digest);
    expect(found.faults, where).toEqual([]);
    const first = doStep(script, step, stage);
    expect(first.ok, where).toBe(true);
    expect(doStep(script, step, stage), where).toEqual(first);
    expect(stateNow(stage), where).toEqual({ digest: after, sound: true, faults: [] });
    return found.digest;
  } finally {
    stage.close();
    rmSync(book, { recursive: true, force: true });
  }
}

/** Starts a child on a copy of the book that ends itself at the failpoint with that number; answers the state that it left, which is sound. */
async function killAt({ workshop, script, step, base }: Killed, passed: readonly FailpointName[], at: number): Promise<string> {
  const book = join(workshop.folder, `${script.name}-${step}-${at}`);
  copyBook(base, book);
  const ended = await runSteps({ bundle: workshop.bundle, script: script.name, book, first: step, last: step, killAt: at });
  const where = `${script.steps[step - 1]?.name} killed at ${passed[at]}, the failpoint ${at}`;
  expect([ended.killed, ended.lines.at(-1)], where).toEqual([true, passed[at]]);
  const { digest, faults } = stateOfBook(script, step, book);
  expect(faults, where).toEqual([]);
  rmSync(book, { recursive: true, force: true });
  return digest;
}

/** What stood on the disk at a failpoint: all that a process which dies there leaves behind. `same`: an earlier failpoint's bytes. */
type Left = { readonly at: number; readonly name: FailpointName; readonly book: string; readonly same: boolean };

/** Tells the step on the book, and copies the book's folder at each of its failpoints. */
function leftAtEach({ workshop, script, step }: Omit<Killed, 'before' | 'after' | 'base'>, book: string): readonly Left[] {
  const left: Left[] = [];
  const seen = new Map<string, string>();
  valueOf(
    runStep(script, step, book, (name) => {
      const copy = join(workshop.folder, `${script.name}-${step}-left-${left.length}`);
      const bytes = copyAsLeft(book, copy);
      const known = seen.get(bytes);
      if (known === undefined) seen.set(bytes, copy);
      else rmSync(copy, { recursive: true, force: true });
      left.push({ at: left.length, name, book: known ?? copy, same: known !== undefined });
    }),
  );
  expect(left.length, script.steps[step - 1]?.name).toBeGreaterThan(0);
  return left;
}

/** Of the steps that are looked at, every eighth is really killed as well. */
const reallyEvery = 8;

/**
 * Looks at what each failpoint left, once where several left the same bytes. A child is really killed too: at every failpoint, or, for
 * every eighth step, at one of them, another each time; and what it left is what the copy of that moment says.
 */
async function lookAtEach(killed: Killed, left: readonly Left[], really: Really): Promise<void> {
  const passed = left.map(({ name }) => name);
  const found = new Map<string, string>();
  for (const { at, name, book, same } of left)
    if (!same)
      found.set(
        book,
        expectOneEffect(killed, book, `${killed.script.steps[killed.step - 1]?.name} as ${name}, the failpoint ${at}, leaves it`),
      );
  const isKilled = (at: number): boolean => killed.step % reallyEvery === 0 && at === (killed.step / reallyEvery) % left.length;
  for (const { at, book } of left) if (really === 'every' || isKilled(at)) expect(await killAt(killed, passed, at)).toBe(found.get(book));
}

export type Share = { readonly number: number; readonly of: number };

/** The steps of one share of a script, from the first up to but not with the last; all shares together are the whole script. */
export function stepsOf({ steps }: Script, { number, of }: Share): { readonly first: number; readonly end: number } {
  const bound = (share: number): number => 1 + Math.floor((steps.length * share) / of);
  return { first: bound(number - 1), end: bound(number) };
}

/** Whether a process is killed at every failpoint of every step, or at some of them and the disk alone is looked at for the rest. */
export type Really = 'every' | 'some';

/** A command that was told before in the script passes the same failpoints again. */
function isToldBefore({ steps }: Script, step: number): boolean {
  return steps.findIndex(({ name }) => name === steps[step - 1]?.name) < step - 1;
}

/**
 * Tells the script here, and looks at what a death at every failpoint of every command of the share leaves, where `really` says 'some'
 * of each command once: the telling says which failpoints there are. Answers how many there were.
 */
export async function killShare(workshop: Workshop, script: Script, share: Share, really: Really): Promise<number> {
  const { first, end } = stepsOf(script, share);
  const book = join(workshop.folder, `${script.name}-told`);
  const base = join(workshop.folder, `${script.name}-base`);
  begin(script, book);
  const teller = tellerOf(script, book);
  let before: string | undefined;
  let kills = 0;
  for (let step = 1; step < end; step += 1) {
    if (step < first || (really === 'some' && isToldBefore(script, step))) {
      teller.tell(step);
      before = undefined;
      continue;
    }
    teller.close();
    before ??= stateOfCopy(workshop, script, step - 1, book);
    copyBook(book, base);
    const left = leftAtEach({ workshop, script, step }, book);
    const after = stateOfCopy(workshop, script, step, book);
    await lookAtEach({ workshop, script, step, base, before, after }, left, really);
    rmSync(base, { recursive: true, force: true });
    [before, kills] = [after, kills + left.length];
  }
  teller.close();
  return kills;
}
