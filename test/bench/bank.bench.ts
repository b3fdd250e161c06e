import { expect, test } from 'vitest';
import { newLines } from '#core/bank/newLines';
import { suggestMatches } from '#core/bank/suggestMatches';
import { type KnownLine, type LineToMatch, type OpenDue } from '#core/bank/types';
import { pence } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { ruleFinder } from '#core/bank/rules';
import { atOnce } from '#core/jobs/slices';
import { decimal } from '#core/money/words';
import { readBankTextSlices } from '#db/bank/readBankText';
import { bankProfiles } from '#core/bank/profiles/bankProfiles';
import { formatLayouts } from '#core/bank/formats/formatLayouts';
import { chosen, fileToken } from '#test/support/chosen';
import { household } from '#test/support/household';
import { download, withoutBalances } from '#test/support/bank/bankYear';

const count = 10_000;
const start = day('2016-01-01');
const names = [
  'Rosa Sample',
  'Madeup Gym',
  'Invented Physiotherapy',
  'Example Council',
  'Made Up Cafe',
  'Pretend Taxis',
  'Fictional Agency',
];
const days = Array.from({ length: 3_650 }, (_, step) => addDays(start, step));

function dues(payees: number, amounts: number): readonly OpenDue[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `due-${String(place)}`,
    direction: 'out' as const,
    open: pence(1_000 + ((place * 7_919) % amounts)),
    day: days[(place * 31) % days.length] ?? start,
    payee: `${names[place % names.length] ?? ''} ${payees === 1 ? '' : String(place % payees)}`,
    reference: `INV-${String(place)}`,
  }));
}

function linesFor(open: readonly OpenDue[]): readonly LineToMatch[] {
  return open.map(({ id, open: amount, day: on, payee, reference }) => ({
    id,
    day: on,
    amount: pence(-amount),
    text: `${payee.toUpperCase()} 400000001234567890 ${reference ?? ''} 10 20NOV26 09:15`,
  }));
}

/** Seconds of this process, not of the clock: what else the machine does is left out. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

test.each([
  ['as in a book: many payees, many amounts', 500, 50_000],
  ['few payees, few amounts', 1, 200],
  ['the worst: few payees and one amount', 1, 1],
])('10,000 lines against 10,000 dues, %s: under 2 s', (words, payees, amounts) => {
  const open = dues(payees, amounts);
  const took = seconds(() => suggestMatches(linesFor(open), open));
  console.info(`${words}: ${took.toFixed(2)} s`);
  expect(took).toBeLessThan(2);
});

test('a file of 10,000 lines against a book that has them all: under 1 s', () => {
  const lines = withoutBalances(
    Array.from({ length: count }, (_, place) => ({
      row: place + 2,
      day: days[Math.floor(place / 3)] ?? start,
      amount: pence(-320),
      text: 'MADE UP CAFE',
      raw: 'MADE UP CAFE',
    })),
  );
  const known: readonly KnownLine[] = lines.map((line) => ({ ...line, id: String(line.row) }));
  const file = download(lines, 0, lines.length);
  if (file === undefined) throw new Error('no lines');
  const took = seconds(() => newLines(file, known));
  console.info(`newLines: ${took.toFixed(2)} s`);
  expect(took).toBeLessThan(1);
});

const many = 20_000;

function csvOf(lines: number, balance = 20_000_000): string {
  let running = balance;
  const rows = Array.from({ length: lines }, (_, place) => {
    const amount = 100 + ((place * 7_919) % 900);
    running -= amount;
    const on = (days[Math.floor((place * days.length) / lines)] ?? start).split('-').toReversed().join('/');
    return `${on},"MADE UP CAFE, EXAMPLETON ${String(place)}",-${decimal(pence(amount))},${decimal(pence(running))}`;
  });
  return ['Date,Description,Amount,Balance', ...rows, ''].join('\n');
}

function ofxOf(lines: number): string {
  const payments = Array.from({ length: lines }, (_, place) => {
    const on = (days[Math.floor((place * days.length) / lines)] ?? start).replaceAll('-', '');
    return `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>${on}<TRNAMT>-3.20<FITID>F${String(place)}<NAME>MADE UP CAFE ${String(place)}</STMTTRN>`;
  });
  return `OFXHEADER:100\n\n<OFX><STMTRS><CURDEF>GBP<BANKTRANLIST>${payments.join('\n')}</BANKTRANLIST></STMTRS></OFX>`;
}

function camtOf(lines: number): string {
  const entries = Array.from({ length: lines }, (_, place) => {
    const on = days[Math.floor((place * days.length) / lines)] ?? start;
    return `<Ntry><Amt Ccy="GBP">3.20</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${on}</Dt></BookgDt><AddtlNtryInf>CAFE ${String(place)}</AddtlNtryInf></Ntry>`;
  });
  return `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>${entries.join('')}</Stmt></BkToCstmrStmt></Document>`;
}

test.each([
  ['a CSV', 'first-direct', csvOf(many)],
  ['OFX', 'ofx', ofxOf(many)],
  ['CAMT.053', 'camt', camtOf(many)],
])('20,000 payments of %s are read in under 2 s', (words, id, text) => {
  const reader = [...bankProfiles, ...formatLayouts].find((one) => one.id === id);
  if (reader === undefined) throw new Error('no layout');
  const took = seconds(() => expect(atOnce(readBankTextSlices(text, reader, {}))).toMatchObject({ ok: true }));
  console.info(`reading ${words}: ${took.toFixed(2)} s`);
  expect(took).toBeLessThan(2);
});

test('20,000 lines are brought into a book in under 2 s: read, held against it, kept with their file', { timeout: 120_000 }, () => {
  const home = household();
  const [token] = [fileToken(1)];
  const days2026 = csvOf(many).replaceAll(/\/20(?:1[6-9]|2[0-5])\b/g, '/2026');
  const sorted = days2026.split('\n');
  const rows = sorted.slice(1, -1).toSorted((a, b) => (`${a.slice(3, 5)}${a.slice(0, 2)}` < `${b.slice(3, 5)}${b.slice(0, 2)}` ? -1 : 1));
  const inYear = rows
    .filter((row) => Number(row.slice(3, 5)) >= 4 && Number(row.slice(3, 5)) <= 10)
    .map((row) => row.split(',').slice(0, -1).join(','));
  const text = [
    'Date,Description,Amount',
    ...Array.from({ length: many }, (_, place) => inYear[Math.floor((place * inYear.length) / many)] ?? ''),
    '',
  ].join('\n');
  const input = { bankAccountId: home.accounts.ann, profileId: 'first-direct-short', file: token };
  let fresh = 0;
  const took = seconds(() => {
    fresh = home.ask('bank.import', input, { files: { [token]: chosen('bank.csv', text) } }).fresh;
  });
  console.info(`bank.import of ${String(fresh)} lines: ${took.toFixed(2)} s`);
  expect(fresh).toBe(many);
  expect(took).toBeLessThan(2);
});

test('10,000 lines against 200 rules: under 1 s', () => {
  const rules = Array.from({ length: 200 }, (_, place) => ({
    id: String(place),
    direction: 'out' as const,
    says: `${names[place % names.length] ?? ''} ${String.fromCodePoint(65 + (place % 26)).repeat(4)}`,
  }));
  const lines = linesFor(dues(500, 50_000));
  const took = seconds(() => lines.map(ruleFinder(rules)));
  console.info(`rules: ${took.toFixed(2)} s`);
  expect(took).toBeLessThan(1);
});
