import { type Setup } from '#renderer/gateway/setup';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { forOne, type PurchaseRaws } from './purchaseForm.ts';

type PlanLine = Setup['planLines'][number];
type Split = Setup['splits'][number];

/** The agreement to share that was chosen, in its newest form that had begun on the day. */
export function splitChosen({ splits }: Setup, { sharing, day }: Pick<PurchaseRaws, 'sharing' | 'day'>): Split | undefined {
  const chosen = splits.find(({ id }) => id === sharing);
  const on = readTypedDay(day);
  if (sharing === forOne || chosen === undefined || on === undefined) return chosen;
  const inForce = splits.filter(({ name, from }) => name === chosen.name && from <= on);
  return inForce.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0] ?? chosen;
}

/** The newest of each agreement: one choice for each thing that is shared. */
export function sharings({ splits }: Setup): readonly Split[] {
  const newest = new Map<string, Split>();
  for (const split of splits.toSorted((a, b) => (a.from < b.from ? -1 : 1))) newest.set(split.name, split);
  return [...newest.values()];
}

/** The plan lines that the purchase is charged to, as far as they are chosen. */
export function linesChosen(setup: Setup, raws: PurchaseRaws): readonly PlanLine[] {
  const split = splitChosen(setup, raws);
  const ids = split === undefined ? [raws.planLineId] : split.shares.map(({ beneficiaryId }) => raws.lines[beneficiaryId] ?? '');
  return ids.flatMap((id) => setup.planLines.filter((line) => line.id === id));
}

/** The lines that hold on the day, for one person or for everybody. */
export function linesOn({ planLines }: Setup, dayText: string, beneficiaryId?: string): readonly PlanLine[] {
  const on = readTypedDay(dayText);
  return planLines.filter(
    (line) =>
      (beneficiaryId === undefined || line.beneficiaryId === beneficiaryId) &&
      (on === undefined || (line.from <= on && (line.to === undefined || on <= line.to))),
  );
}

/** The line that asks for somebody's agreement which nobody has recorded yet. */
export function lineToAskFor(setup: Setup, raws: PurchaseRaws): PlanLine | undefined {
  return linesChosen(setup, raws).find(({ rule, approved }) => rule === 'ask_first' && !approved);
}
