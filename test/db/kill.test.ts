import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createKernel } from '#db/kernel/create';
import { routes } from '#core/contract/routes';
import { routesTold } from '#test/support/bookScript';
import { stateNow, stateOfBook } from '#test/support/bookState';
import { scripts } from '#test/support/commandScripts';
import { type Ended, bundleChild, runSteps } from '#test/support/kill';
import { seededChance } from '#test/support/seeded';
import { type Script, doStep, runStep, settingsOfStep, stageOf } from '#test/support/steps';
import { makeFolder } from '#test/support/tempFolder';
import { newBook } from '#test/support/newBook';
import { valueOf } from '#test/support/tempKernel';

const folder = makeFolder();
let bundle = '';

beforeAll(async () => {
  bundle = await bundleChild(folder);
  return () => rmSync(folder, { recursive: true, force: true });
});

function begin(script: Script, book: string): void {
  valueOf(createKernel(book, newBook, settingsOfStep(script, 0, book))).close();
}

/** Every state the book passes through when nothing goes wrong: before the first step, and after each. */
function statesOf(script: Script, book: string): readonly string[] {
  begin(script, book);
  return [0, ...script.steps.map((_, at) => at + 1)].map((number) => {
    if (number > 0) valueOf(runStep(script, number, book));
    const { digest, faults } = stateOfBook(script, Math.max(1, number), book);
    expect(faults).toEqual([]);
    return digest;
  });
}

type Killed = { readonly script: Script; readonly step: number; readonly states: readonly string[] };

/** After a kill: before or after, never between; sent again it happens once; and the book is sound. */
function expectOneEffect({ script, step, states }: Killed, book: string, where: string): void {
  const [before = '', after = ''] = states.slice(step - 1, step + 1);
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

/** Starts a child on a copy of the book that ends itself at the failpoint with that number. */
async function killedAt({ script, step }: Killed, base: string, killAt: number): Promise<{ readonly book: string; readonly ended: Ended }> {
  const book = join(folder, `${script.name}-${step}-${killAt}`);
  cpSync(base, book, { recursive: true });
  return { book, ended: await runSteps({ bundle, script: script.name, book, first: step, last: step, killAt }) };
}

/** One book for each failpoint of the step; while one is looked at, the next two run. Answers the failpoints' names. */
async function killEverywhere(killed: Killed, base: string): Promise<readonly string[]> {
  const names: string[] = [];
  const running = [0, 1].map((killAt) => killedAt(killed, base, killAt));
  for (let next = 2; ; next += 1) {
    const first = await running.shift();
    if (first === undefined) throw new Error('no child was started');
    running.push(first.ended.killed ? killedAt(killed, base, next) : Promise.resolve(first));
    if (!first.ended.killed) break;
    const name = first.ended.lines.at(-1) ?? 'begun';
    expectOneEffect(killed, first.book, `${killed.script.steps[killed.step - 1]?.name} killed at ${name}`);
    rmSync(first.book, { recursive: true, force: true });
    names.push(name);
  }
  for (const { book } of await Promise.all(running)) rmSync(book, { recursive: true, force: true });
  return names;
}

test.each(scripts)(
  'killed at every failpoint of every step of “$name”, the book is as before or after, and one effect follows',
  { timeout: 900_000 },
  async (script) => {
    const states = statesOf(script, join(folder, `${script.name}-whole`));
    const base = join(folder, `${script.name}-base`);
    begin(script, base);
    for (const at of script.steps.keys()) {
      const names = await killEverywhere({ script, step: at + 1, states }, base);
      expect(names.length, script.steps[at]?.name).toBeGreaterThan(0);
      valueOf(runStep(script, at + 1, base));
    }
  },
);

/** One book from its beginning to the script's end, killed at so many random moments on the way; answers how many came about. */
async function killAtRandom({ script, states }: Omit<Killed, 'step'>, most: number, chance: () => number): Promise<number> {
  const book = join(folder, `${script.name}-random`);
  begin(script, book);
  let moments = 0;
  for (let next = 1; next <= script.steps.length;) {
    const killAfter = moments < most ? Math.floor(chance() * 150) : undefined;
    const ended = await runSteps({ bundle, script: script.name, book, first: next, last: script.steps.length }, killAfter);
    moments += ended.killed ? 1 : 0;
    const reached = next - 1 + ended.lines.filter((line) => line.startsWith('did')).length;
    const found = stateOfBook(script, reached + 1, book);
    expect(states.slice(reached, reached + 2), `killed after step ${reached} of ${script.name}`).toContain(found.digest);
    expect(found.faults).toEqual([]);
    next = reached + 1;
  }
  expect(stateOfBook(script, script.steps.length, book).digest).toBe(states.at(-1));
  rmSync(book, { recursive: true, force: true });
  return moments;
}

test(
  'killed at 50 seeded random moments, the book is always as after some step, and the work goes on to the same end',
  { timeout: 900_000 },
  async () => {
    const chance = seededChance(20_261_122);
    const plans = scripts.map((script) => ({ script, states: statesOf(script, join(folder, `${script.name}-plan`)) }));
    let moments = 0;
    for (let round = 0; moments < 50; round += 1) {
      const plan = plans[round % plans.length];
      if (plan !== undefined) moments += await killAtRandom(plan, Math.min(25, 50 - moments), chance);
    }
    expect(moments).toBe(50);
  },
);

test('every command of the book is in a script, so that none escapes being killed', () => {
  const commands = Object.entries(routes).filter(([, { kind, scope }]) => kind === 'command' && scope === 'book');
  expect(commands.map(([name]) => name).filter((name) => !routesTold.includes(name))).toEqual([]);
});

test('a new book killed while it is made is whole or not there, and can be made again', { timeout: 60_000 }, () => {
  const book = join(folder, 'made', 'book');
  mkdirSync(join(folder, 'made'));
  const [script] = scripts;
  if (script === undefined) throw new Error('no scripts');
  for (const at of ['migrate.stepDone', 'command.afterLog', 'command.afterCommit', 'create.made']) {
    const settings = settingsOfStep(script, 0, book, (name) => {
      if (name === at) throw new Error('stopped');
    });
    expect(() => valueOf(createKernel(book, newBook, settings))).toThrow();
  }
  begin(script, book);
  expect(stateOfBook(script, 0, book).sound).toBe(true);
});
