import { type Counted, type Slices, atOnce, step } from '#core/jobs/slices';
import { type OutputOf } from '#core/contract/routes';
import { absolute, lesser } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, addDays } from '#core/time/day';
import { type Book } from '#db/kernel/book';
import { type BankRow, bankRows, lloydsFile, societyColumns, societyFile } from './bankFiles.ts';
import { type Event, type Paid } from './event.ts';
import { familyEvents } from './events.ts';
import { record } from './record.ts';
import { type FamilyIds, openings, setUpFamily } from './setup.ts';
import { type Teller, type TellerSettings, tellerOf } from './teller.ts';

export type FamilyFiles = { readonly ellis: Uint8Array; readonly robin: Uint8Array };
export type FamilyTold = { readonly ids: FamilyIds; readonly bankFiles: FamilyFiles; readonly statements: readonly string[] };

function bringIn(teller: Teller, ids: FamilyIds, files: FamilyFiles): void {
  const lloyds = teller.chosen(files.ellis, 'lloyds download.csv');
  teller.tell('bank.import', { bankAccountId: ids.accounts.ellis, profileId: 'lloyds-group', file: lloyds.file }, lloyds.files);
  const profile = teller.tell('bank.saveProfile', {
    name: 'Sample Building Society',
    mapping: {
      header: [...societyColumns],
      dateColumn: 0,
      dateOrder: 'day_first',
      wordsColumns: [1],
      amount: { inColumn: 2, outColumn: 3 },
      balanceColumn: 4,
    },
  });
  const society = teller.chosen(files.robin, 'society download.csv');
  teller.tell('bank.import', { bankAccountId: ids.accounts.robin, profileId: profile.id, file: society.file }, society.files);
}

function isPaidBy({ id, day, amount }: OutputOf<'due.list'>['dues'][number], waits: Paid['waits'] | undefined): boolean {
  if (waits === undefined) return false;
  return 'dueId' in waits ? waits.dueId === id : day === waits.day && amount === waits.amount;
}

/** Matches each line to the due of its event, as a person would who knows what it was. */
function* matchAll(
  { book, tell }: Teller,
  bankAccountId: string,
  known: readonly Paid[],
  only: 'all' | 'in' = 'all',
): Slices<undefined, Counted> {
  const lines = book.call('bank.lines', { bankAccountId, only: 'unmatched' }, {});
  if (!lines.ok) throw new Error(lines.problem.sentence);
  const wanted = lines.value.lines.filter(({ amount }) => only === 'all' || amount > 0);
  for (const [at, line] of wanted.entries()) {
    yield { done: at, of: wanted.length };
    const waits = known.find(
      ({ moved: { day, amount, words } }) => day === line.day && amount === line.amount && words === line.words,
    )?.waits;
    const found = book.call('bank.suggest', { lineId: line.id }, {});
    const due = found.ok ? found.value.dues.find((one) => isPaidBy(one, waits)) : undefined;
    if (due === undefined) throw new Error('the practice family: a bank line that pays nothing');
    tell('bank.match', { lineId: line.id, parts: [{ dueId: due.id, amount: lesser(absolute(line.amount), due.open) }] });
  }
  return undefined;
}

function reconcile({ tell, letter, calendar: { end } }: Teller, bankAccountId: string, bank: string, rows: readonly BankRow[]): void {
  const closing = rows.at(-1)?.balance ?? openings.ellis;
  const { file, files } = letter(
    { title: 'Bank statement', from: bank, on: end, facts: [['Closing balance', pounds(closing)]], rows },
    `${bank} statement ${end}.pdf`,
  );
  const statement = tell('bank.fileStatement', { bankAccountId, day: end, closing, file }, files);
  tell('bank.reconcile', { bankAccountId, bankStatementId: statement.id });
}

/** The award's payments due after the story's end and by today, as the holder saw them come. */
function receiveSince({ book, tell, calendar: { end } }: Teller, today: Day): void {
  const money = book.call('money.read', {}, {});
  const setup = book.call('setup.read', {}, {});
  if (!money.ok || !setup.ok) throw new Error('the practice family: a book that cannot be read');
  for (const { awardId, day, expected, streamId } of money.value.schedule) {
    const stream = setup.value.streams.find(({ id }) => id === streamId);
    if (awardId === undefined || stream === undefined || day <= end || day > today) continue;
    tell('money.receive', { streamId, kind: 'award', day, amount: expected, from: stream.funderName, due: { awardId, day } });
  }
}

function issue({ book, tell, calendar: { start, end } }: Teller, streamId: string): string {
  const span = { streamId, from: start, to: end };
  const preview = book.call('statement.preview', span, {});
  if (!preview.ok) throw new Error(preview.problem.sentence);
  return tell('statement.issue', { ...span, dataDigest: preview.value.dataDigest }).id;
}

export type FamilyStory = TellerSettings & {
  /** 'issued': everything to the statements. 'practice': some of the bank is matched and nothing is issued, for a newcomer to do. */
  readonly until: 'issued' | 'practice';
  /** In a practice book, the day it is opened: the award's payments since the story's end have come, so that nothing is late. */
  readonly today?: Day;
};

/**
 * The invented family after real cases: an adult on NHS continuing healthcare and a child with a joint ICB and council package,
 * siblings who share a leased van, with three PAs of two employers. One quarter: a late award payment bridged by the holder's loan,
 * a short one, an extra one, a refund, a receipt that is missing with its reason, twin payments, a sleep-in with two wakings, a pay
 * run made void, HMRC paid by the month and by the quarter, an invoice and a wage still owed. Everyone in it is made up.
 */
export function tellFamily(book: Book, story: FamilyStory): FamilyTold {
  return atOnce(familySlices(book, story));
}

function* recordAll(teller: Teller, events: readonly Event[], ids: FamilyIds): Slices<readonly Paid[], Counted> {
  const paid: Paid[] = [];
  for (const [at, event] of events.entries()) {
    paid.push(...record(teller, event, ids));
    yield { done: at + 1, of: events.length };
  }
  return paid;
}

/** The same in slices: a command or a few at a time. */
export function* familySlices(book: Book, story: FamilyStory): Slices<FamilyTold> {
  const teller = tellerOf(book, story);
  const { calendar } = teller;
  teller.itIs(calendar.start);
  const ids = yield* step({ words: 'Setting up an invented family', from: 0, to: 10 }, setUpFamily(teller));
  const events: readonly Event[] = familyEvents(calendar);
  const paid = yield* step({ words: 'Writing three months of work, money and receipts', from: 10, to: 75 }, recordAll(teller, events, ids));
  const moved = paid.map((one) => one.moved);
  const after: Day = addDays(calendar.end, 2);
  teller.itIs(after);
  const rows = { ellis: bankRows(moved, 'ellis', openings.ellis), robin: bankRows(moved, 'robin', openings.robin) };
  const bankFiles = { ellis: lloydsFile(rows.ellis), robin: societyFile(rows.robin) };
  bringIn(teller, ids, bankFiles);
  const words = 'Matching the bank’s lines';
  yield* step({ words, from: 80, to: 94 }, matchAll(teller, ids.accounts.ellis, paid));
  yield* step({ words, from: 94, to: 99 }, matchAll(teller, ids.accounts.robin, paid, story.until === 'practice' ? 'in' : 'all'));
  if (story.until === 'practice') {
    receiveSince(teller, story.today ?? after);
    return { ids, bankFiles, statements: [] };
  }
  reconcile(teller, ids.accounts.ellis, 'Lloyds', rows.ellis);
  reconcile(teller, ids.accounts.robin, 'Sample Building Society', rows.robin);
  teller.itIs(addDays(calendar.end, 5));
  return { ids, bankFiles, statements: Object.values(ids.streams).map((streamId) => issue(teller, streamId)) };
}
