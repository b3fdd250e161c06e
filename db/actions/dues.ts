import { type DueWords, readDueWords } from '#core/book/dueWords';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, money, oneOf, text } from '#db/rows';
import { dueKinds } from '#db/schema/kinds';

export type DueKind = (typeof dueKinds)[number];

export type Due = {
  readonly id: string;
  readonly entryId: string;
  readonly kind: DueKind;
  readonly direction: 'in' | 'out';
  /** The journal's account that waits: coming, or one of those that are owed. */
  readonly account: string;
  readonly day: Day;
  readonly amount: Pence;
  readonly words: DueWords;
};

export type OpenDue = Due & { readonly open: Pence };

const dueShape = {
  id: text,
  entry_id: text,
  kind: oneOf(...dueKinds),
  direction: oneOf('in', 'out'),
  account_id: text,
  day,
  amount_pence: money,
  words_digest: text,
};

type DueRow = { readonly [Name in keyof typeof dueShape]: ReturnType<(typeof dueShape)[Name]> };

const dueColumns = 'due.id, due.entry_id, due.kind, due.direction, due.account_id, due.day, due.amount_pence, due.words_digest';

function dueOf({ contentOf }: Reading, row: DueRow): Due {
  const { id, entry_id: entryId, kind, direction, account_id: account, amount_pence: amount } = row;
  return { id, entryId, kind, direction, account, day: row.day, amount, words: readDueWords(contentOf(row.words_digest)) };
}

/** Something now waits for the bank. Answers the due's id. Words may be a digest kept already. */
export function addDue(
  writing: Writing,
  due: Omit<Due, 'id' | 'words'> & { readonly words: DueWords | { readonly digest: string } },
): string {
  const id = writing.newId('due');
  writing.append('due', {
    id,
    entry_id: due.entryId,
    kind: due.kind,
    direction: due.direction,
    account_id: due.account,
    day: due.day,
    amount_pence: due.amount,
    words_digest: 'digest' in due.words ? due.words.digest : writing.keep(due.words),
  });
  return id;
}

export function dueById(reading: Reading, dueId: string): Due | undefined {
  const row = reading.sql.one(`SELECT ${dueColumns} FROM due WHERE id = ?`, [dueId], dueShape);
  return row === undefined ? undefined : dueOf(reading, row);
}

/** What the bank has yet to settle of a due. Nothing where it was taken back. Throws where there is no such due. */
export function openAmount({ sql }: Reading, dueId: string): Pence {
  const row = sql.one('SELECT open_pence FROM due_state WHERE due_id = ?', [dueId], { open_pence: money });
  if (row === undefined) throw new RangeError('no such due');
  return row.open_pence;
}

const openNow = `
  SELECT ${dueColumns}, due_state.open_pence AS open FROM due_state JOIN due ON due.id = due_state.due_id
  WHERE due_state.settled_on = '9999-12-31' ORDER BY due_state.day, due.log_seq, due.rowid`;

// Settled after that day, or never; of which what was matched by then is no longer open.
const openOf = `
  SELECT ${dueColumns}, due.log_seq AS seq, due.rowid AS place, due.amount_pence - coalesce((
      SELECT sum(bank_match.amount_pence) FROM bank_match JOIN bank_line ON bank_line.id = bank_match.bank_line_id
      WHERE bank_match.due_id = due.id AND bank_line.day <= @asOf
        AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)
    ), 0) AS open`;

/** Bills are owed from the day they were recorded for, before the day they have to be paid by: HMRC's, a pension provider's, an order's. */
export const billKinds = ['tax_bill', 'pension', 'order'] as const satisfies readonly DueKind[];
export const billKindsInSql = `(${billKinds.map((kind) => `'${kind}'`).join(', ')})`;

export function isBill(kind: DueKind): boolean {
  return billKinds.some((bill) => bill === kind);
}

// A due is owed from its own day, and a bill from its entry's. One
// that was taken back counts as settled only on that later day, so it is left out by its reversal.
const openThen = `SELECT * FROM (${openOf}
  FROM due_state JOIN due ON due.id = due_state.due_id
  WHERE due_state.settled_on > @asOf AND due_state.day <= @asOf AND due.kind NOT IN ${billKindsInSql}
  UNION ALL ${openOf}
  FROM due JOIN due_state ON due_state.due_id = due.id JOIN entry ON entry.id = due.entry_id
  WHERE due.kind IN ${billKindsInSql} AND due_state.settled_on > @asOf AND entry.day <= @asOf
    AND NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = due.entry_id))
  ORDER BY day, seq, place`;

/** What waits for the bank, oldest first: now, or as the bank had it at the end of `asOf`. */
export function openDues(
  reading: Reading,
  { direction, asOf }: { readonly direction?: 'in' | 'out' | undefined; readonly asOf?: Day | undefined } = {},
): readonly OpenDue[] {
  const shape = { ...dueShape, open: money };
  const rows = asOf === undefined ? reading.sql.all(openNow, [], shape) : reading.sql.all(openThen, { asOf }, shape);
  return rows
    .filter((row) => direction === undefined || row.direction === direction)
    .map((row) => ({ ...dueOf(reading, row), open: row.open }));
}
