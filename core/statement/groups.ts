import { type StatementData, type StatementLine } from '#core/contract/shapes/statement';
import { type Pence, add, negate, nothing } from '#core/money/pence';
import { type StatementFacts } from './facts.ts';

type Agreed = StatementFacts['agreed'];
const notSaid = 'Not said yet';

function spending(lines: readonly StatementLine[]): readonly StatementLine[] {
  return lines.filter(({ kind }) => kind === 'spent' || kind === 'refund');
}

/** Adds `sum` to what the map holds under `key`, starting from `first` where there is nothing yet. */
function gather<Row>(rows: Map<string, Row>, key: string, first: Row, grow: (row: Row) => Row): void {
  rows.set(key, grow(rows.get(key) ?? first));
}

/** Agreed and spent for each plan line: those agreed, in the plan's order, then any spent on without a sum agreed for the period. */
export function byPlanLine(lines: readonly StatementLine[], agreed: Agreed): StatementData['byPlanLine'] {
  const rows = new Map<string, StatementData['byPlanLine'][number]>(agreed.map((line) => [line.planLineId, { ...line, spent: nothing }]));
  for (const line of spending(lines)) {
    const { planLineId = 'unknown', planLine = notSaid, outcome = notSaid, beneficiary = notSaid } = line;
    gather(rows, planLineId, { planLineId, planLine, outcome, beneficiary, spent: nothing }, (row) => ({
      ...row,
      spent: add(row.spent, negate(line.amount)),
    }));
  }
  return [...rows.values()];
}

export function byOutcome(lines: readonly StatementLine[], agreed: Agreed): StatementData['byOutcome'] {
  const rows = new Map<string, StatementData['byOutcome'][number]>();
  const grow = (outcome: string, beneficiary: string, more: { readonly agreed: Pence; readonly spent: Pence }): void => {
    const key = `${beneficiary}\n${outcome}`;
    gather(rows, key, { outcome, beneficiary, agreed: nothing, spent: nothing }, (row) => ({
      ...row,
      agreed: add(row.agreed, more.agreed),
      spent: add(row.spent, more.spent),
    }));
  };
  for (const line of agreed) grow(line.outcome, line.beneficiary, { agreed: line.agreed, spent: nothing });
  for (const { outcome = notSaid, beneficiary = notSaid, amount } of spending(lines))
    grow(outcome, beneficiary, { agreed: nothing, spent: negate(amount) });
  return [...rows.values()];
}

export function byCategory(lines: readonly StatementLine[]): StatementData['byCategory'] {
  const rows = new Map<string, StatementData['byCategory'][number]>();
  for (const { category = 'other', amount } of spending(lines))
    gather(rows, category, { category, spent: nothing }, (row) => ({ ...row, spent: add(row.spent, negate(amount)) }));
  return [...rows.values()].toSorted((a, b) => (a.category < b.category ? -1 : a.category > b.category ? 1 : 0));
}
