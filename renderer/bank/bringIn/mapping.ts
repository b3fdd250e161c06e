import { type InputOf } from '#core/contract/routes';
import { defineForm, type FieldProblem, type Values } from '#renderer/kit/form/defineForm';
import { choice, free, line, picked, several } from '#renderer/kit/form/rules';
import { bankWords } from '#renderer/words/bank';
import { mapWords } from '#renderer/words/bankMap';

const words = bankWords.map;
type Mapping = InputOf<'bank.saveProfile'>['mapping'];

export const orders = ['day_first', 'month_first', 'year_first'] as const;

/** Columns that some banks have and that change what a row is. Each may be left out. */
export const otherColumns = ['account', 'sortCode', 'type', 'id', 'currency', 'fee'] as const;

/** About the columns of one chosen file, whose token ends with the window: another day there is nothing to go on with. */
export const mapForm = defineForm(
  'mapColumns',
  {
    name: line(words.nameNeeded),
    header: choice(['yes', 'later', 'no'], words.headerNeeded),
    headerRow: free(),
    date: picked(words.dateNeeded),
    order: choice(orders, words.orderNeeded),
    amounts: choice(['negative', 'positive', 'two', 'flag'], words.amountsNeeded),
    amount: free(),
    out: free(),
    in: free(),
    flag: free(),
    inWords: free(mapWords.inWordsStart),
    outWords: free(mapWords.outWordsStart),
    minus: several('', 0),
    words: several(words.wordsNeeded),
    balance: free(),
    more: choice(['no', 'yes'], mapWords.moreNeeded, 'no'),
    account: free(),
    sortCode: free(),
    type: free(),
    id: free(),
    currency: free(),
    fee: free(),
    accountLabel: free(),
    state: free(),
    posted: free(),
    notPosted: free(),
    pocket: free(),
    pocketIs: free(),
    way: free(),
    spareCommas: free(),
    habits: several('', 0),
  },
  { isKept: false },
);
export type MapValues = Values<typeof mapForm.rules>;

/** 'CR, C, Credit' as the words that it lists. */
export function listOf(typed: string): readonly string[] {
  return typed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** The row of titles: the first that is not empty, or the one that a person points at. Undefined where there is none. */
export function headerOf(
  values: Pick<MapValues, 'header' | 'headerRow'>,
  rows: readonly (readonly string[])[],
): readonly string[] | undefined {
  if (values.header === 'no') return undefined;
  return values.header === 'later' ? rows[Number(values.headerRow)] : rows.find((row) => !isBlank(row));
}

type Needed = Readonly<Partial<Record<keyof MapValues, string>>>;

/** What each kind of amount, and each further column, needs besides: the field, and what to say where it is empty. */
function neededOf(values: MapValues): Needed {
  const column = words.columnNeeded;
  const [inWords, outWords] = [mapWords.inWordsNeeded, mapWords.outWordsNeeded];
  const amounts: Readonly<Record<MapValues['amounts'], Needed>> = {
    negative: { amount: column },
    positive: { amount: column },
    two: { out: column, in: column },
    flag: { amount: column, flag: column, inWords, outWords },
  };
  const isMore = values.more === 'yes';
  return {
    ...(values.header === 'later' ? { headerRow: mapWords.headerRowNeeded } : {}),
    ...amounts[values.amounts],
    ...(isMore && values.state !== '' ? { posted: mapWords.postedNeeded } : {}),
    ...(isMore && values.pocket !== '' ? { pocketIs: mapWords.pocketIsNeeded } : {}),
    ...(isMore && values.way !== '' ? { inWords, outWords } : {}),
  };
}

/** Columns and words still to be given, once it is said how amounts are written. */
export function mapProblems(values: MapValues): readonly FieldProblem[] {
  return Object.entries(neededOf(values)).flatMap(([field, sentence]) => {
    const given = Object.entries(values).find(([name]) => name === field)?.[1];
    return typeof given === 'string' && listOf(given).length > 0 ? [] : [{ field, sentence }];
  });
}

function amountOf(values: MapValues): Mapping['amount'] {
  const isMinus = values.minus.length > 0;
  switch (values.amounts) {
    case 'two':
      return { outColumn: Number(values.out), inColumn: Number(values.in), ...(isMinus ? { minusIn: 'out' } : {}) };
    case 'flag': {
      const flags = { inFlags: [...listOf(values.inWords)], outFlags: [...listOf(values.outWords)] };
      return { column: Number(values.amount), flagColumn: Number(values.flag), ...flags, ...(isMinus ? { minusIn: 'in' } : {}) };
    }
    case 'negative':
    case 'positive':
      return { column: Number(values.amount), spendIs: values.amounts };
  }
}

/** What a few banks have besides. Where nobody said that there is more, none of it counts. */
function moreOf(values: MapValues): Partial<Mapping> {
  if (values.more === 'no') return {};
  const { account, sortCode, type, id, currency, fee, state, pocket, way, accountLabel, spareCommas, habits } = values;
  return {
    ...(account === '' ? {} : { accountColumn: Number(account) }),
    ...(sortCode === '' ? {} : { sortCodeColumn: Number(sortCode) }),
    ...(type === '' ? {} : { typeColumn: Number(type) }),
    ...(id === '' ? {} : { idColumn: Number(id) }),
    ...(currency === '' ? {} : { currencyColumn: Number(currency) }),
    ...(fee === '' ? {} : { feeColumn: Number(fee) }),
    ...(accountLabel.trim() === '' ? {} : { accountLabel: accountLabel.trim() }),
    ...(state === ''
      ? {}
      : { stateColumn: { column: Number(state), posted: [...listOf(values.posted)], notPosted: [...listOf(values.notPosted)] } }),
    ...(pocket === '' ? {} : { only: { column: Number(pocket), value: values.pocketIs.trim() } }),
    ...(way === '' || values.amounts === 'flag'
      ? {}
      : { wayColumn: { column: Number(way), inWords: [...listOf(values.inWords)], outWords: [...listOf(values.outWords)] } }),
    ...(spareCommas === '' ? {} : { spareCommasIn: Number(spareCommas) }),
    ...(habits.includes('apostrophes') ? { apostrophes: true } : {}),
  };
}

/** The layout as the book keeps it. Columns stand in the form as their numbers, counted from 0. */
export function mappingOf(values: MapValues, rows: readonly (readonly string[])[]): Mapping {
  const header = headerOf(values, rows);
  return {
    ...(header === undefined ? {} : { header: [...header] }),
    dateColumn: Number(values.date),
    dateOrder: values.order,
    amount: amountOf(values),
    wordsColumns: values.words.map(Number),
    ...(values.balance === '' ? {} : { balanceColumn: Number(values.balance) }),
    ...moreOf(values),
  };
}
