import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type FailpointName } from '#db/failpoints';
import { createKernel } from '#db/kernel/create';
import { bookScript } from './bookScript.ts';
import { stateNow, stateOfBook } from './bookState.ts';
import { type Ended, bundleChild, runSteps } from './kill.ts';
import { newBook } from './newBook.ts';
import { type Script, doStep, runStep, settingsOfStep, stageOf } from './steps.ts';
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
  const copy = mkdtempSync(join(folder, 'looked-at-'));
  cpSync(book, copy, { recursive: true });
  const { digest, faults } = stateOfBook(script, Math.max(1, step), copy);
  expect(faults, `${script.name} after step ${step}`).toEqual([]);
  rmSync(copy, { recursive: true, force: true });
  return digest;
}

/** Every state the book passes through when nothing goes wrong: before the first step, and after each. */
export function statesOf(workshop: Workshop, script: Script): readonly string[] {
  const book = join(workshop.folder, `${script.name}-whole`);
  begin(script, book);
  return [0, ...script.steps.map((_, at) => at + 1)].map((number) => {
    if (number > 0) valueOf(runStep(script, number, book));
    return stateOfCopy(workshop, script, number, book);
  });
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

/** After a kill: before or after, never between; sent again it happens once; and the book is sound. */
function expectOneEffect({ script, step, before, after }: Killed, book: string, where: string): void {
  const stage = stageOf(script, step, book);
  try {
    const found = stateNow(stage);
    expect([before, after], `${where}: the book is neither as before nor as after`).toContain(found.digest);
    expect(found.faults, where).toEqual([]);
    const first = doStep(script, step, stage);
    expect(first.ok, where).toBe(true);
    expect(doStep(script, step, stage), where).toEqual(first);
    expect(stateNow(stage), where).toEqual({ digest: after, sound: true, faults: [] });
  } finally {
    stage.close();
  }
}

type Dead = { readonly book: string; readonly ended: Ended };

/** Starts a child on a copy of the book that ends itself at the failpoint with that number. */
async function killedAt({ workshop: { folder, bundle }, script, step, base }: Killed, killAt: number): Promise<Dead> {
  const book = join(folder, `${script.name}-${step}-${killAt}`);
  cpSync(base, book, { recursive: true });
  return { book, ended: await runSteps({ bundle, script: script.name, book, first: step, last: step, killAt }) };
}

/** One book for each failpoint that the step passes; while one is looked at, the next two run. */
async function killAtEach(killed: Killed, passed: readonly FailpointName[]): Promise<void> {
  const running = passed.slice(0, 2).map((_, at) => killedAt(killed, at));
  for (const [at, name] of passed.entries()) {
    const dead = await running.shift();
    if (at + 2 < passed.length) running.push(killedAt(killed, at + 2));
    const where = `${killed.script.steps[killed.step - 1]?.name} killed at ${name}, the failpoint ${at}`;
    expect([dead?.ended.killed, dead?.ended.lines.at(-1)], where).toEqual([true, name]);
    if (dead === undefined) continue;
    expectOneEffect(killed, dead.book, where);
    rmSync(dead.book, { recursive: true, force: true });
  }
}

export type Share = { readonly number: number; readonly of: number };

/** The steps of one share of a script, from the first up to but not with the last; all shares together are the whole script. */
export function stepsOf({ steps }: Script, { number, of }: Share): { readonly first: number; readonly end: number } {
  const bound = (share: number): number => 1 + Math.floor((steps.length * share) / of);
  return { first: bound(number - 1), end: bound(number) };
}

/**
 * Tells the script here, and kills a child at every failpoint of every step of the share: the telling says which failpoints there are.
 * Answers how many children were killed.
 */
export async function killShare(workshop: Workshop, script: Script, share: Share): Promise<number> {
  const { first, end } = stepsOf(script, share);
  const book = join(workshop.folder, `${script.name}-told`);
  const base = join(workshop.folder, `${script.name}-base`);
  begin(script, book);
  for (let step = 1; step < first; step += 1) valueOf(runStep(script, step, book));
  let [before, kills] = [stateOfCopy(workshop, script, first - 1, book), 0];
  for (let step = first; step < end; step += 1) {
    cpSync(book, base, { recursive: true });
    const passed: FailpointName[] = [];
    valueOf(runStep(script, step, book, (name) => void passed.push(name)));
    expect(passed.length, script.steps[step - 1]?.name).toBeGreaterThan(0);
    const after = stateOfCopy(workshop, script, step, book);
    await killAtEach({ workshop, script, step, base, before, after }, passed);
    rmSync(base, { recursive: true, force: true });
    [before, kills] = [after, kills + passed.length];
  }
  return kills;
}
