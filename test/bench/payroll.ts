import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { answerAll } from '#cli/calculate';
import { readRequest } from '#cli/calculate/read-request';
import { calculatePay, type PayInput } from '#core/payroll/calculate-pay';
import { yearTables } from '#core/payroll/years/all';

/** The bars of pay arithmetic. `node test/bench/payroll.ts` prints what was measured and exits with 1 beyond any of them. */
const bars = { calculationsASecond: 300_000, secondsForLines: 10, lines: 100_000, growth: 1.5 };

const codes = ['1257L', 'S1257L', 'C1257L', 'K475', 'BR', 'D0', '0T', 'NT', 'S0T', 'SK100', 'SD2', '500L'];
const letters = 'ABCDEFHIJKLMNSVXZ';
const frequencies = ['weekly', 'fortnightly', 'four-weekly', 'monthly'];
const years = ['2024-25', '2025-26', '2026-27'];
const plans = [null, '1', '2', '4'];

function of<Kind>(list: readonly Kind[], place: number): Kind | undefined {
  return list[place % list.length];
}

/** A whole payslip: with a pension and leave earned. */
const whole = {
  pension: { method: 'relief_at_source', basis: 'qualifying', employee: '5', employer: '3' },
  holiday: { minutesWorked: 4_830, method: 'unrounded', payForWork: '1127.00' },
};

/** The nth line: no two are the same, since gross rises by a penny with each. */
function lineOf(place: number, extras: object = {}): string {
  return JSON.stringify({
    ...extras,
    taxYear: of(years, place),
    frequency: of(frequencies, place),
    period: 1 + (place % 12),
    taxCode: of(codes, place),
    basis: place % 7 === 0 ? 'non-cumulative' : 'cumulative',
    niLetter: letters.charAt(place % letters.length),
    gross: (500 + place / 100).toFixed(2),
    payBefore: ((place % 5_000) + 0.37).toFixed(2),
    taxBefore: (place % 800).toFixed(2),
    studentLoan: of(plans, place),
    postgraduateLoan: place % 9 === 0,
  });
}

function* piecesOf(lines: number, extras: object = {}): Generator<Buffer> {
  for (let from = 0; from < lines; from += 250) {
    let piece = '';
    for (let place = from; place < Math.min(from + 250, lines); place += 1) piece += `${lineOf(place, extras)}\n`;
    yield Buffer.from(piece);
  }
}

function inputOf(place: number): PayInput {
  const read = readRequest(lineOf(place));
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.value.pay;
}

/**
 * Calculations in one second of one core, each with every step kept for its working; the best of five runs. Counted in the
 * processor's time and not the clock's, so that a busy machine measures the same.
 */
export function calculationsASecond(): number {
  const inputs = Array.from({ length: 20_000 }, (_, place) => inputOf(place));
  let best = 0;
  for (let run = 0; run < 5; run += 1) {
    const from = process.cpuUsage();
    let net = 0;
    for (let round = 0; round < 15; round += 1)
      for (const input of inputs) {
        const pay = calculatePay(input, yearTables);
        if (!pay.ok) throw new Error(pay.problem.sentence);
        net += pay.value.net;
      }
    if (net === 0) throw new Error('nothing was worked out');
    const { user, system } = process.cpuUsage(from);
    best = Math.max(best, (15 * inputs.length * 1_000_000) / (user + system));
  }
  return best;
}

/** Seconds that `ledger calculate` needs for distinct lines, from its start to its end. */
export async function secondsForLines(options: readonly string[], extras: object = {}): Promise<number> {
  const pieces = [...piecesOf(bars.lines, extras)];
  const from = performance.now();
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../cli/main.ts'), 'calculate', ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let answers = 0;
  child.stdout.on('data', (piece: Buffer) => {
    for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) answers += 1;
  });
  Readable.from(pieces).pipe(child.stdin);
  await once(child, 'close');
  const code = child.exitCode;
  if (code !== 0 || answers !== bars.lines) throw new Error(`exit code ${String(code)} after ${String(answers)} answers`);
  return (performance.now() - from) / 1_000;
}

/** The most memory seen while that many lines are answered with their working, in bytes. */
async function memoryFor(lines: number): Promise<number> {
  let most = 0;
  const output = new Writable({
    write: (_chunk, _encoding, done) => {
      most = Math.max(most, process.memoryUsage.rss());
      setImmediate(done);
    },
  });
  await answerAll(Readable.from(piecesOf(lines, whole)), output, true);
  return most;
}

/** How much more memory four times the lines take: about 1 where memory is flat. */
export async function memoryGrowth(): Promise<number> {
  await memoryFor(10_000);
  const few = await memoryFor(50_000);
  return (await memoryFor(200_000)) / few;
}

export async function measure(): Promise<readonly { readonly what: string; readonly isWithin: boolean }[]> {
  const rate = calculationsASecond();
  const plain = await secondsForLines(['--no-working']);
  const told = await secondsForLines([]);
  const full = await secondsForLines(['--no-working'], whole);
  const growth = await memoryGrowth();
  return [
    {
      what: `${Math.round(rate).toString()} calculations a second in process (at least ${String(bars.calculationsASecond)})`,
      isWithin: rate >= bars.calculationsASecond,
    },
    {
      what: `${plain.toFixed(2)} s for 100,000 lines without working (at most ${String(bars.secondsForLines)})`,
      isWithin: plain < bars.secondsForLines,
    },
    {
      what: `${told.toFixed(2)} s for 100,000 lines with working (at most ${String(bars.secondsForLines)})`,
      isWithin: told < bars.secondsForLines,
    },
    {
      what: `${full.toFixed(2)} s for 100,000 whole payslips with pension and holiday, without working (at most ${String(bars.secondsForLines)})`,
      isWithin: full < bars.secondsForLines,
    },
    {
      what: `${growth.toFixed(2)} times the memory for four times the lines (at most ${String(bars.growth)})`,
      isWithin: growth <= bars.growth,
    },
  ];
}

if (import.meta.main) {
  const measured = await measure();
  for (const { what, isWithin } of measured) console.log(`${isWithin ? 'within' : 'BEYOND'}  ${what}`);
  process.exitCode = measured.every(({ isWithin }) => isWithin) ? 0 : 1;
}
