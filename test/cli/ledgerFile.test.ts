import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { main } from '#cli/main';
import { payslipCopyShape } from '#core/contract/shapes/pay';
import { type StatementData, statementDataShape } from '#core/contract/shapes/statement';
import { add, negate, pence, type Pence, total } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { day, isWithin } from '#core/time/day';
import { openBook } from '#db/kernel/book';
import { readPdf } from '#documents/pdf/read';
import { tableUnder } from '#test/db/practice/demoFigures';
import { chosen, fileToken } from '#test/support/chosen';
import { heic } from '#test/support/files';
import { packOfWindow } from '#test/support/packOfWindow';
import { drawReceipt } from '#test/support/receipts';
import { valueOf } from '#test/support/tempKernel';

// The window's pack is made without a window.
vi.mock('electron', () => ({}));

const place = mkdtempSync(join(tmpdir(), 'pa-ledger-ledger-'));
const out = join(place, 'demo');

const rowShape = z.object({
  Entry: z.string(),
  Day: z.string(),
  What: z.string(),
  Account: z.string(),
  'Account code': z.string(),
  Amount: z.string().regex(/^-?\d+\.\d\d$/u),
  Money: z.string(),
  'Takes back entry': z.string(),
  Reason: z.string(),
});

type Row = {
  readonly entry: string;
  readonly day: string;
  readonly what: string;
  readonly account: string;
  readonly code: string;
  readonly amount: Pence;
  readonly money: string;
  readonly takesBack: string;
};

/** The file as a stranger's program reads it: no code of ours beyond the names of its columns. */
function ledgerRows(path: string): readonly Row[] {
  const rows = z.array(rowShape).parse(parse(readFileSync(path), { bom: true, columns: true }));
  return rows.map((row) => ({
    entry: row.Entry,
    day: row.Day,
    what: row.What,
    account: row.Account,
    code: row['Account code'],
    amount: pence(Number(row.Amount.replace('.', ''))),
    money: row.Money,
    takesBack: row['Takes back entry'],
  }));
}

let rows: readonly Row[] = [];

function byEntry(): ReadonlyMap<string, readonly Row[]> {
  const entries = new Map<string, Row[]>();
  for (const row of rows) entries.set(row.entry, [...(entries.get(row.entry) ?? []), row]);
  return entries;
}

const sumOf = (is: (row: Row) => boolean): Pence => total(rows.filter(is).map(({ amount }) => amount));
const begins = (start: string) => (row: Row) => row.code.startsWith(start);
const isOpening = ({ what }: Row): boolean => what === 'Opening balance';
const isAtBank = begins('bank:');

/** The data that a PDF carries. */
function attached<Value>(path: string, shape: z.ZodType<Value>): Value {
  const data = readPdf(readFileSync(path)).files.find(({ relationship }) => relationship === 'Data');
  return shape.parse(JSON.parse(new TextDecoder().decode(data?.bytes)));
}

function files(folder: string, ending: string): readonly string[] {
  return readdirSync(join(out, folder))
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(out, folder, name));
}

const statements = (): readonly StatementData[] => files('statements', '-normal.pdf').map((path) => attached(path, statementDataShape));

async function ledger(...options: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await main(options, { input: new PassThrough().end(), output, errors });
  return { code, said: String(output.read() ?? '') + String(errors.read() ?? '') };
}

beforeAll(async () => {
  expect((await ledger('demo', '--out', out)).code).toBe(0);
  rows = ledgerRows(join(out, 'ledger.csv'));
}, 180_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the demo’s ledger.csv', () => {
  it('has every entry once, each in balance, and says which one a reversal takes back', () => {
    const entries = byEntry();
    expect([...entries.keys()].map(Number).toSorted((a, b) => a - b)).toEqual([...entries.keys()].map((_, at) => at + 1));
    for (const [entry, postings] of entries) expect(total(postings.map(({ amount }) => amount)), `entry ${entry}`).toBe(0);
    for (const [entry, postings] of entries) {
      const back = postings[0]?.takesBack ?? '';
      if (back === '') continue;
      const undone = entries.get(back)?.map(({ code, amount, money }) => `${code} ${money} ${decimal(negate(amount))}`);
      expect(new Set(postings.map(({ code, amount, money }) => `${code} ${money} ${decimal(amount)}`)), `entry ${entry}`).toEqual(
        new Set(undone),
      );
    }
    expect(rows.some(({ takesBack }) => takesBack !== '')).toBe(true);
  });

  it('comes to the balances that demo.md works out by hand', () => {
    const accounts = tableUnder('## The ledger at the close');
    expect(accounts.map(([code = '']) => [code, decimal(sumOf((row) => row.code === code))])).toEqual(accounts);
  });

  it('agrees with both bank files, line by line', () => {
    const found = ['Ellis’s direct payment account', 'Robin’s direct payment account'].map((account) => {
      const own = rows.filter((row) => row.account === account);
      const moved = own.filter((row) => !isOpening(row)).map(({ day, amount }) => `${day} ${decimal(amount)}`);
      return { moved: moved.toSorted(), balance: decimal(total(own.map(({ amount }) => amount))) };
    });
    const lloyds = z
      .array(z.object({ 'Transaction Date': z.string(), 'Debit Amount': z.string(), 'Credit Amount': z.string(), Balance: z.string() }))
      .parse(parse(readFileSync(join(out, 'bank', 'ellis-lloyds.csv')), { columns: true, relax_column_count: true }));
    const ellis = lloyds.map((line) => {
      const [dayOf = '', month = '', year = ''] = line['Transaction Date'].split('/');
      return `${year}-${month}-${dayOf} ${line['Credit Amount'] === '' ? `-${line['Debit Amount']}` : line['Credit Amount']}`;
    });
    const society = z
      .array(z.object({ Posted: z.string(), 'Paid in': z.string(), 'Paid out': z.string(), Balance: z.string() }))
      .parse(parse(readFileSync(join(out, 'bank', 'robin-building-society.csv')), { columns: true }));
    const months: Readonly<Record<string, string>> = { Oct: '10', Nov: '11', Dec: '12' };
    const robin = society.map((line) => {
      const [dayOf = '', month = '', year = ''] = line.Posted.split(' ');
      return `${year}-${months[month] ?? ''}-${dayOf.padStart(2, '0')} ${line['Paid in'] === '' ? `-${line['Paid out']}` : line['Paid in']}`;
    });
    expect(found).toEqual([
      { moved: ellis.toSorted(), balance: lloyds[0]?.Balance },
      { moved: robin.toSorted(), balance: society.at(-1)?.Balance },
    ]);
  });

  it('agrees with every statement: its lines, its sums, what is owed and what the period cost', () => {
    const all = statements();
    expect(all.length).toBe(3);
    for (const { stream, lines, sums, bridge } of all) {
      const own = (is: (row: Row) => boolean): Pence => sumOf((row) => row.money === stream.name && is(row));
      const moved = rows.filter((row) => row.money === stream.name && isAtBank(row) && !isOpening(row));
      expect(moved.map(({ day, amount }) => `${day} ${amount}`).toSorted()).toEqual(
        lines.map(({ day, amount }) => `${day} ${amount}`).toSorted(),
      );
      expect(own((row) => isAtBank(row) && isOpening(row))).toBe(sums.opening);
      expect(own(isAtBank)).toBe(sums.closing);
      expect(own(begins('owed:'))).toBe(negate(sums.owed));
      expect(own(begins('spent:'))).toBe(bridge.cost);
      // Every award that had come by the close was at the bank by then.
      expect(own(begins('income:'))).toBe(negate(add(sums.received, sums.otherIn)));
    }
  });

  it('agrees with every payslip, and with the pay run that was made void', () => {
    const slips = files('payslips', '-normal.pdf').map((path) => attached(path, payslipCopyShape));
    const written = tableUnder('## All payslips');
    expect(slips.length).toBe(written.length);
    for (const [at, { number, sums }] of slips.entries()) {
      const [writtenNumber, , , , , , , , , allowance, hmrc, state] = written[at] ?? [];
      expect(writtenNumber).toBe(String(number));
      const own = rows.filter(({ what }) => new RegExp(`: wages, payslip ${String(number)}(?:,|$)`, 'u').test(what));
      const posted = own.filter(({ takesBack, what }) => takesBack === '' && !what.startsWith('At the bank'));
      const sum = (of: readonly Row[], is: (row: Row) => boolean): Pence => total(of.filter(is).map(({ amount }) => amount));
      const cost = add(sums.gross, sums.employerNi);
      expect(sum(posted, begins('spent:wages'))).toBe(cost);
      expect(sum(posted, begins('owed:wages'))).toBe(negate(sums.net));
      expect(decimal(negate(sum(posted, begins('spent:allowance'))))).toBe(allowance);
      expect(decimal(negate(sum(posted, begins('owed:hmrc'))))).toBe(hmrc);
      // The last wage is paid in January; those of the void pay run never.
      expect(sum(own, isAtBank)).toBe(state === 'void' || number === 11 ? 0 : negate(sums.net));
      expect(sum(own, begins('spent:wages'))).toBe(state === 'void' ? 0 : cost);
    }
  });

  it('is what “ledger export” writes of the book, for its days, and overwrites nothing', async () => {
    const book = join(out, 'book');
    const again = join(place, 'again.csv');
    expect(await ledger('export', '--book', book, '--out', again)).toEqual({ code: 0, said: `${again}\n` });
    expect(readFileSync(again).equals(readFileSync(join(out, 'ledger.csv')))).toBe(true);
    expect((await ledger('export', '--book', book, '--out', again)).code).toBe(1);
    const november = join(place, 'november.csv');
    await ledger('export', '--book', book, '--out', november, '--from', '2025-11-01', '--to', '2025-11-30');
    expect(ledgerRows(november)).toEqual(rows.filter(({ day }) => day.startsWith('2025-11')));
  });

  it('leaves with the evidence of a statement as one zip: in its order, each with its fingerprint, and what is missing with its reason', async () => {
    const [first] = statements();
    if (first === undefined) throw new Error('no statement');
    const { stream, period, lines } = first;
    const zip = join(place, 'evidence.zip');
    const asked = ['--book', join(out, 'book'), '--as', 'pack', '--stream', stream.name, '--from', period.from, '--to', period.to];
    expect(await ledger('export', ...asked, '--out', zip)).toEqual({ code: 0, said: `${zip}\n` });
    const found = unzipSync(readFileSync(zip));
    const called = `index of statement ${String(first.number)} version 1`;
    const { [`${called}.csv`]: list, [`${called}.pdf`]: page = new Uint8Array(), ...files } = found;
    expect(readPdf(page).info.get('Title')).toBe('Index of the evidence');
    const rowShape = z.object({
      'Line of the statement': z.string(),
      File: z.string(),
      'SHA-256 of this copy': z.string(),
      'Not here, and why': z.string(),
    });
    const index = z.array(rowShape).parse(parse(Buffer.from(list ?? new Uint8Array()), { bom: true, columns: true }));
    const names = Object.keys(files);
    expect(names).toContain(`statement ${String(first.number)} version 1.pdf`);
    for (const name of names) expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]{1,120}[^. ]$/u);
    const listed = index.filter((row) => row.File !== '');
    expect(new Set(listed.map((row) => row.File))).toEqual(new Set(names.filter((name) => !name.startsWith('statement'))));
    for (const row of listed)
      expect(
        createHash('sha256')
          .update(files[row.File] ?? '')
          .digest('hex'),
        row.File,
      ).toBe(row['SHA-256 of this copy']);
    const numbers = index.flatMap((row) => (row['Line of the statement'] === '' ? [] : [Number(row['Line of the statement'])]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    const spent = lines.filter(({ kind }) => kind === 'spent').map(({ number }) => number);
    expect(spent.filter((number) => !numbers.includes(number))).toEqual([]);
    expect(index.filter((row) => row.File === '' && row['Not here, and why'].length < 10)).toEqual([]);
    expect((await ledger('export', ...asked, '--out', zip)).code).toBe(1);
  });

  it('leaves from the command line byte for byte as from the window: a phone’s HEIC and a scan as pictures anyone can open', async () => {
    const folder = join(out, 'book');
    const [stream] = statements().map((one) => one.stream.name);
    const span = { from: day('2025-11-01'), to: day('2025-11-30') };
    const scan = await drawReceipt(['Scan']).tiff().toBuffer();
    const book = valueOf(openBook(folder));
    const windowPack = await (async () => {
      const { streamId } = valueOf(book.call('statement.list', {}, {})).next.find((one) => one.stream === stream) ?? { streamId: '' };
      const { purchases } = valueOf(book.call('purchase.list', {}, {}));
      const bought = purchases.find(
        (one) => one.atBankOn.some((on) => isWithin(on, span)) && one.shares.some((share) => share.streamId === streamId),
      );
      const files = { [fileToken(1)]: chosen('photo.heic', heic()), [fileToken(2)]: chosen('scan.tif', scan) };
      valueOf(book.call('purchase.addEvidence', { purchaseId: bought?.id ?? '', files: Object.keys(files) }, { files }));
      return packOfWindow(book, { streamId, ...span });
    })().finally(() => book.close());
    const zip = join(place, 'november.zip');
    const asked = ['--book', folder, '--as', 'pack', '--stream', stream ?? '', '--from', span.from, '--to', span.to];
    expect(await ledger('export', ...asked, '--out', zip)).toEqual({ code: 0, said: `${zip}\n` });
    expect(readFileSync(zip).equals(windowPack)).toBe(true);
    const pictures = Object.entries(unzipSync(windowPack)).filter(([name]) => name.endsWith('.jpg'));
    const widths = await Promise.all(pictures.map(async ([, bytes]) => (await sharp(bytes).metadata()).width));
    expect(widths).toContain(90);
    expect(widths.length).toBeGreaterThan(1);
  });

  it.each([
    [['--book', 'somewhere'], 'Say which book with --book and where to write with --out.\n'],
    [['--book', 'somewhere', '--out', 'x', '--from', 'soon'], 'Say the days with --from and --to, such as 2026-07-01.\n'],
    [
      ['--book', 'somewhere', '--out', 'x', '--from', '2025-12-01', '--to', '2025-11-01'],
      'The day of --to is before that of --from. Say the earlier one with --from.\n',
    ],
  ])('says what it needs for %j', async (options, said) => {
    expect(await ledger('export', ...options)).toEqual({ code: 2, said });
  });
});
