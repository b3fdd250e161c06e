import { nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Income, type IncomeKind } from './income.ts';

export const incomeNames: Readonly<Record<IncomeKind, string>> = {
  award: 'Direct payments',
  one_off: 'One-off payments',
  contribution: 'Your own share',
  other: 'Interest and other money',
};

/** How what comes in was counted. */
export function incomeInWords({ rows, onItsWay, moved }: Income, takenOff: boolean): readonly string[] {
  const has = (kind: IncomeKind): boolean => rows.some((row) => row.kind === kind && row.toCome !== nothing);
  return [
    'Recorded is what you have recorded as received this year. To come is what awards and agreements say is due, up to the year’s end, and nobody has recorded.',
    'A payment that is more than two weeks late is not counted on any more.',
    ...(has('contribution') ? ['Your own share is counted as it falls due, less what you paid ahead.'] : []),
    ...(takenOff
      ? ['A share of yours is taken off before the funder pays, so the award is what comes, and nothing more is due of it.']
      : []),
    ...(onItsWay === nothing ? [] : [`${pounds(onItsWay)} is recorded and has not reached the bank yet.`]),
    ...(moved === nothing ? [] : [`Of that, ${pounds(moved)} is on its way between your own accounts. It is no income.`]),
    'Interest, refunds and gifts to come are not counted: nobody knows them.',
  ];
}
