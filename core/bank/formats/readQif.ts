import { readAmount } from '#core/bank/readAmount';
import { type DatedCell, readDates } from '#core/bank/readDates';
import { squeeze } from '#core/bank/tidyText';
import { type DateOrder, type FileLine } from '#core/bank/types';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { absolute, nothing, type Pence } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { plainEntities } from './entities.ts';
import { brokenFile, brokenPayment, type Stated } from './stated.ts';

type Letters = ReadonlyMap<string, string>;

/** Kinds of list that hold payments; the others (categories, classes, securities) hold none. */
const paymentLists = /^!type:\s*(?:bank|ccard|cash|oth [al])\s*$/i;
const otherLists = /^!(?:type:|account|option|clear)/i;

/** The records of the file's lists of payments, each by the letters its lines begin with. A last `^` may be missing. */
function recordsOf(text: string): Result<readonly Letters[]> {
  const records: Letters[] = [];
  let now = new Map<string, string>();
  let [isPayments, lists] = [false, 0];
  const close = (): void => {
    if (isPayments && now.size > 0) records.push(now);
    now = new Map();
  };
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') continue;
    if (otherLists.test(line)) {
      close();
      isPayments = paymentLists.test(line);
      lists += isPayments ? 1 : 0;
    } else if (line.startsWith('^')) close();
    else if (!now.has(line.slice(0, 1))) now.set(line.slice(0, 1).toUpperCase(), line.slice(1));
  }
  close();
  if (lists > 1) return refused(problem('bank.severalAccounts', {}));
  return lists === 0 ? refused(brokenFile('QIF', 'it holds no list of payments')) : done(records);
}

/** `10/ 5'20` and `28.02'2009`: an apostrophe stands before a year of this century. */
function plainDate(cell: string): string {
  return cell.replaceAll(/\s+/g, '').replaceAll("'", '/');
}

/** One bank pads the payee and writes the amount after it once more. */
function payeeOf(cell: string, amount: Pence): string {
  const [, before, again = ''] = /^(.*\S)\s*,\s*([\d,.]+)\s*$/.exec(cell) ?? [];
  return before !== undefined && again.replaceAll(',', '') === decimal(absolute(amount)) ? before : cell;
}

function lineOf(record: Letters, row: number): Result<Omit<FileLine, 'day'> | undefined> {
  const cell = record.get('T') ?? record.get('U') ?? '';
  const amount = readAmount(cell);
  if (typeof amount !== 'number')
    return refused(brokenPayment(row, cell === '' ? 'it has no amount' : `“${squeeze(cell)}” is not an amount of money`));
  if (amount === nothing) return done(undefined);
  const words = [payeeOf(record.get('P') ?? '', amount), record.get('M') ?? ''].filter((part) => part.trim() !== '').map(plainEntities);
  const type = record.get('N');
  const raw = [...new Set(words)].join(' ');
  return done({ row, amount, raw, text: squeeze(raw), ...(type === undefined ? {} : { type: squeeze(type) }) });
}

/**
 * QIF: payments with neither account number nor balance nor ids. Its dates have no order of their own, so the order is measured over the
 * whole file, or said by a person. Refuses: bank.brokenFile, bank.brokenPayment, bank.severalAccounts, bank.datesUnclear, bank.noRows.
 */
export function readQif(text: string, order: DateOrder = 'measured'): Result<readonly Stated[]> {
  const records = recordsOf(text);
  if (!records.ok) return records;
  const drafts: Omit<FileLine, 'day'>[] = [];
  const dated: DatedCell[] = [];
  for (const [place, record] of records.value.entries()) {
    const draft = lineOf(record, place + 1);
    if (!draft.ok) return draft;
    if (draft.value === undefined) continue;
    drafts.push(draft.value);
    dated.push({ row: place + 1, text: plainDate(record.get('D') ?? '') });
  }
  const days = readDates(dated, order);
  if (!days.ok)
    return days.problem.code === 'bank.brokenRow'
      ? refused(brokenPayment(Number(days.problem.details['row']), days.problem.details['why'] ?? ''))
      : days;
  return done([
    {
      lines: drafts.flatMap((draft, place) => {
        const day = days.value[place];
        return day === undefined ? [] : [{ ...draft, day }];
      }),
    },
  ]);
}
