import { type Problem, problem } from '#core/contract/problem';
import { type Draft } from './readRow.ts';
import { type ColumnMapping } from './types.ts';

type Told = Pick<Draft, 'row' | 'amount' | 'way' | 'text'>;

/** A row whose own words contradict its sign: all signs of the file are then the other way round from what the layout says. */
export function signsProblem(drafts: readonly Told[]): Problem | undefined {
  const turned = drafts.find(({ way, amount }) => way !== undefined && amount > 0 !== (way === 'in'));
  if (turned === undefined) return undefined;
  return problem('bank.signsTurned', { row: String(turned.row), words: turned.text, as: turned.amount > 0 ? 'money in' : 'money out' });
}

/** Cards turn signs round, and nothing but a payment to the card shows it: where no row does, a person has to look. */
export function signsNote(drafts: readonly Told[], { amount, balanceColumn }: ColumnMapping): readonly string[] {
  const isTurned = 'spendIs' in amount && amount.spendIs === 'positive';
  if (!isTurned || balanceColumn !== undefined || drafts.some(({ way }) => way !== undefined)) return [];
  return ['No row shows which way round this card’s signs are. Look at one payment that you know before you bring the file in.'];
}
