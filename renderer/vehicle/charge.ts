import { type InputOf } from '#core/contract/routes';
import { type Day, later } from '#core/time/day';
import { forOne, linesOn, type PlanLine, type Split, splitOn } from '#renderer/gateway/charges';
import { type Setup } from '#renderer/gateway/setup';
import { type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { vehicleWords as words } from '#renderer/words/vehicle';
import { type termsRules } from './termsRules.ts';

export type ChargeRaws = Pick<Raws<typeof termsRules>, 'sharing' | 'planLineId' | 'lines' | 'firstDue'>;
type Charge = InputOf<'lease.add'>['terms']['charge'];

/** When the first payment in this book is due: what was due before it starts is part of its opening balances. */
export function chargedOn({ startsOn }: Setup, { firstDue }: Pick<ChargeRaws, 'firstDue'>): Day {
  return later(readTypedDay(firstDue) ?? startsOn, startsOn);
}

/** The book's plan with nothing in it but lines for a vehicle that hold on a day. */
export function vehiclePlan(setup: Setup, on: Day): Setup {
  return { ...setup, planLines: linesOn(setup, on).filter(({ category, rule }) => category === 'vehicle' && rule !== 'not_allowed') };
}

/** The agreement chosen, in its newest form that had begun when the first payment is due. */
export function splitChosen(setup: Setup, raws: ChargeRaws): Split | undefined {
  return splitOn(setup, raws.sharing, chargedOn(setup, raws));
}

/** The plan lines chosen, as far as they are. */
export function linesChosen(setup: Setup, raws: ChargeRaws): readonly PlanLine[] {
  const split = splitChosen(setup, raws);
  const ids = split === undefined ? [raws.planLineId] : split.shares.map(({ beneficiaryId }) => raws.lines[beneficiaryId] ?? '');
  return ids.flatMap((id) => setup.planLines.filter((line) => line.id === id));
}

export function chargeProblems(setup: Setup, raws: ChargeRaws): readonly FieldProblem[] {
  const split = splitChosen(setup, raws);
  const chosen = linesChosen(setup, raws);
  if (split === undefined) return chosen.length === 0 ? [{ field: 'planLineId', sentence: words.planLineNeeded }] : [];
  return chosen.length < split.shares.length ? [{ field: 'lines', sentence: words.eachLineNeeded }] : [];
}

/** Who pays, as the book takes it. */
export function chargeOf(setup: Setup, raws: ChargeRaws): Charge {
  const split = splitChosen(setup, raws);
  if (split === undefined) return { planLineId: raws.planLineId };
  return { splitId: split.id, planLineIds: linesChosen(setup, raws).map(({ id }) => id) };
}

/** The same charge as it was typed: where new terms begin. */
export function rawsOfCharge({ splits, planLines }: Setup, charge: Charge): Pick<ChargeRaws, 'sharing' | 'planLineId' | 'lines'> {
  if ('planLineId' in charge) return { sharing: forOne, planLineId: charge.planLineId, lines: {} };
  const name = splits.find(({ id }) => id === charge.splitId)?.name;
  const newest = splits.filter((split) => split.name === name).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  const lines = charge.planLineIds.flatMap((id) => planLines.filter((line) => line.id === id));
  return {
    sharing: newest?.id ?? charge.splitId,
    planLineId: '',
    lines: Object.fromEntries(lines.map((line) => [line.beneficiaryId, line.id])),
  };
}
