import { type PlanLine, type Split, splitOn } from '#renderer/gateway/charges';
import { type Setup } from '#renderer/gateway/setup';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { type PurchaseRaws } from './purchaseForm.ts';

/** The agreement to share that was chosen, in its newest form that had begun on the day. */
export function splitChosen(setup: Setup, { sharing, day }: Pick<PurchaseRaws, 'sharing' | 'day'>): Split | undefined {
  return splitOn(setup, sharing, readTypedDay(day));
}

/** The plan lines that the purchase is charged to, as far as they are chosen. */
export function linesChosen(setup: Setup, raws: PurchaseRaws): readonly PlanLine[] {
  const split = splitChosen(setup, raws);
  const ids = split === undefined ? [raws.planLineId] : split.shares.map(({ beneficiaryId }) => raws.lines[beneficiaryId] ?? '');
  return ids.flatMap((id) => setup.planLines.filter((line) => line.id === id));
}

/** The line that asks for somebody's agreement which nobody has recorded yet. */
export function lineToAskFor(setup: Setup, raws: PurchaseRaws): PlanLine | undefined {
  return linesChosen(setup, raws).find(({ rule, approved }) => rule === 'ask_first' && !approved);
}
