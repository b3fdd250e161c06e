import { type Day } from '#core/time/day';
import { type Setup } from './setup.ts';

export type PlanLine = Setup['planLines'][number];
export type Split = Setup['splits'][number];

/** The choice that says it is for one person alone. */
export const forOne = 'one';

/** The agreement to share that was chosen, in its newest form that had begun on the day; in any form where none had. */
export function splitOn({ splits }: Setup, splitId: string, on: Day | undefined): Split | undefined {
  const chosen = splits.find(({ id }) => id === splitId);
  if (chosen === undefined || on === undefined) return chosen;
  const inForce = splits.filter(({ name, from }) => name === chosen.name && from <= on);
  return inForce.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0] ?? chosen;
}

/** The newest of each agreement: one choice for each thing that is shared. */
export function newestSplits({ splits }: Setup): readonly Split[] {
  const newest = new Map<string, Split>();
  for (const split of splits.toSorted((a, b) => (a.from < b.from ? -1 : 1))) newest.set(split.name, split);
  return [...newest.values()];
}

/** The plan lines that hold on the day (all where no day is typed yet), for one person or for everybody. */
export function linesOn({ planLines }: Pick<Setup, 'planLines'>, on: Day | undefined, beneficiaryId?: string): readonly PlanLine[] {
  return planLines.filter(
    (line) =>
      (beneficiaryId === undefined || line.beneficiaryId === beneficiaryId) &&
      (on === undefined || (line.from <= on && (line.to === undefined || on <= line.to))),
  );
}
