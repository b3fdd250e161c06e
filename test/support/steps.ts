import { join } from 'node:path';
import { type Instant, instantFromMilliseconds } from '#core/time/instant';
import { Temporal } from 'temporal-polyfill';
import { problem } from '#core/contract/problem';
import { type Result, refused } from '#core/contract/result';
import { type Failpoint, noFailpoint } from '#db/failpoints';
import { type ChosenFile } from '#db/kernel/handlers';
import { openKernel } from '#db/kernel/open';
import { type Open } from '#db/kernel/opened';
import { type Actions, type Settings, withDefaults } from '#db/kernel/settings';

/** A book being worked on by a script: opened when first needed, and closed again where a step needs it closed. */
export type Stage = {
  readonly folder: string;
  readonly settings: Settings;
  readonly open: () => Result<Open>;
  readonly close: () => void;
};

/** One thing done to a book. Sent again with the same stage number it must have one effect. */
export type Step = { readonly name: string; readonly run: (stage: Stage, commandId: string) => Result<unknown> };

/**
 * A list of steps that the kill tests run on one book, ending the process at every failpoint of every step. Ids are 'purchase-s3n1':
 * the first purchase id made by step 3, counted from 1, whichever process makes it; so a later step can name what an earlier made.
 */
export type Script = {
  readonly name: string;
  readonly actions: Actions;
  readonly steps: readonly Step[];
  /** Where the book is opened with newer migrations than it was made with: their folder, beside the book. */
  readonly migrations?: string;
};

/** A route of the book as a step. */
export function command(route: string, input: unknown, files: Readonly<Record<string, ChosenFile>> = {}): Step {
  return {
    name: route,
    run: (stage, commandId) => {
      const open = stage.open();
      return open.ok ? open.value.answer(route, input, { commandId, actor: 'actor-holder', files }) : open;
    },
  };
}

const start = Temporal.Instant.from('2026-11-01T09:00:00.000Z').epochMilliseconds;

function momentOf(step: number): Instant {
  return instantFromMilliseconds(start + step * 60_000);
}

/** Clock, ids and salts that depend on nothing but the step, so that a step done by another process writes the same bytes. */
export function settingsOfStep(
  { actions, migrations }: Script,
  step: number,
  folder: string,
  failpoint: Failpoint = noFailpoint,
): Settings {
  const counts = new Map<string, number>();
  const count = (of: string): number => {
    counts.set(of, (counts.get(of) ?? 0) + 1);
    return counts.get(of) ?? 0;
  };
  return withDefaults({
    actions,
    failpoint,
    ...(migrations === undefined || step === 0 ? {} : { migrations: join(folder, '..', migrations) }),
    clock: { now: () => momentOf(step) },
    ids: (prefix) => `${prefix}-s${step}n${count(`id ${prefix}`)}`,
    salts: () => `${step.toString(16).padStart(8, '0')}${count('salt').toString(16).padStart(24, '0')}`,
  });
}

function stageWith(folder: string, settings: Settings): Stage {
  let held: Open | undefined;
  return {
    folder,
    settings,
    open: () => {
      if (held !== undefined) return { ok: true, value: held };
      const opened = openKernel(folder, settings);
      if (opened.ok) held = opened.value;
      return opened;
    },
    close: () => {
      held?.close();
      held = undefined;
    },
  };
}

/** A stage for one step of a script on the book in the folder. Whoever makes it closes it. */
export function stageOf(script: Script, step: number, folder: string, failpoint: Failpoint = noFailpoint): Stage {
  return stageWith(folder, settingsOfStep(script, step, folder, failpoint));
}

/** Does the step on the stage. Steps are counted from 1; a step's command id is its number. */
export function doStep(script: Script, number: number, stage: Stage): Result<unknown> {
  const step = script.steps[number - 1];
  if (step === undefined) return refused(problem('input.notFound', { what: 'step' }));
  return step.run(stage, `command-${number}`);
}

/** Runs one step of a script on the book in the folder; the book is closed afterwards. */
export function runStep(script: Script, number: number, folder: string, failpoint: Failpoint = noFailpoint): Result<unknown> {
  const stage = stageOf(script, number, folder, failpoint);
  try {
    return doStep(script, number, stage);
  } finally {
    stage.close();
  }
}

/** Steps one after another with the book left open between them; whoever tells them closes it. Throws where one is refused. */
export function tellerOf(script: Script, folder: string): { readonly tell: (step: number) => void; readonly close: () => void } {
  let now = settingsOfStep(script, 1, folder);
  const settings = { ...now, clock: { now: () => now.clock.now() }, ids: (prefix: string) => now.ids(prefix), salts: () => now.salts() };
  const stage = stageWith(folder, settings);
  return {
    tell: (step) => {
      now = settingsOfStep(script, step, folder);
      const told = doStep(script, step, stage);
      if (!told.ok) throw new Error(`${String(script.steps[step - 1]?.name)} was refused: ${told.problem.sentence}`);
    },
    close: stage.close,
  };
}
