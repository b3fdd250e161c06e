import { type InputOf } from '#core/contract/routes';
import { defineForm, type FieldProblem, type Values } from '#renderer/kit/form/defineForm';
import { choice, free, line, picked, several } from '#renderer/kit/form/rules';
import { bankWords } from '#renderer/words/bank';

const words = bankWords.map;
type Mapping = InputOf<'bank.saveProfile'>['mapping'];

export const orders = ['day_first', 'month_first', 'year_first'] as const;

/** About the columns of one chosen file, whose token ends with the window: another day there is nothing to go on with. */
export const mapForm = defineForm(
  'mapColumns',
  {
    name: line(words.nameNeeded),
    header: choice(['yes', 'no'], words.headerNeeded),
    date: picked(words.dateNeeded),
    order: choice(orders, words.orderNeeded),
    amounts: choice(['negative', 'positive', 'two'], words.amountsNeeded),
    amount: free(),
    out: free(),
    in: free(),
    words: several(words.wordsNeeded),
    balance: free(),
  },
  { isKept: false },
);
type MapValues = Values<typeof mapForm.rules>;

/** Columns still to be chosen, once it is said how amounts are written. */
export function mapProblems({
  amounts,
  amount,
  out,
  in: moneyIn,
}: Pick<MapValues, 'amounts' | 'amount' | 'out' | 'in'>): readonly FieldProblem[] {
  const needed = amounts === 'two' ? { out, in: moneyIn } : { amount };
  return Object.entries(needed).flatMap(([field, column]) => (column === '' ? [{ field, sentence: words.columnNeeded }] : []));
}

/** The layout as the book keeps it. Columns stand in the form as their numbers, counted from 0. */
export function mappingOf(values: MapValues, firstRow: readonly string[]): Mapping {
  const { amounts } = values;
  return {
    ...(values.header === 'yes' ? { header: [...firstRow] } : {}),
    dateColumn: Number(values.date),
    dateOrder: values.order,
    amount:
      amounts === 'two'
        ? { outColumn: Number(values.out), inColumn: Number(values.in) }
        : { column: Number(values.amount), spendIs: amounts },
    wordsColumns: values.words.map(Number),
    ...(values.balance === '' ? {} : { balanceColumn: Number(values.balance) }),
  };
}
