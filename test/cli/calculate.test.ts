import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerLine } from '#cli/calculate/answer-line';
import { faultCodes, help } from '#cli/calculate/help';
import { calculate } from '#cli/calculate';
import { main } from '#cli/main';
import { paySentences } from '#core/contract/problems/pay';

const payday = {
  taxYear: '2026-27',
  frequency: 'monthly',
  period: 1,
  taxCode: '1257L',
  basis: 'cumulative',
  niLetter: 'A',
  gross: '3000.00',
  payBefore: '0.00',
  taxBefore: '0.00',
  studentLoan: '2',
  postgraduateLoan: true,
};

const answer = {
  tax: '390.20',
  employeeNi: '156.16',
  employerNi: '387.45',
  niBands: { atLel: '559.00', lelToPt: '489.00', ptToUel: '1952.00' },
  studentLoan: '49.00',
  postgraduateLoan: '75.00',
  net: '2329.64',
};

/** A stream that remembers what was written, and makes its writer wait as a slow pipe does. */
function collector(): { readonly stream: Writable; readonly text: () => string } {
  let text = '';
  const stream = new Writable({
    highWaterMark: 16,
    write: (chunk: Buffer, _, done) => {
      text += chunk.toString('utf8');
      setImmediate(done);
    },
  });
  return { stream, text: () => text };
}

async function ran(
  options: readonly string[],
  given: string | readonly (string | Buffer)[] = '',
): Promise<{ code: number; out: string; err: string }> {
  const out = collector();
  const err = collector();
  const input = Readable.from(typeof given === 'string' ? [Buffer.from(given)] : given.map((piece) => Buffer.from(piece)));
  const code = await main(options, { input, output: out.stream, errors: err.stream });
  await new Promise((done) => setTimeout(done, 5));
  return { code, out: out.text(), err: err.text() };
}

function answers(out: string): readonly unknown[] {
  expect(out.endsWith('\n')).toBe(true);
  return out
    .slice(0, -1)
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

function faultOf(change: Readonly<Record<string, unknown>>): string {
  const { json, isFault } = answerLine(JSON.stringify({ ...payday, ...change }), false);
  expect(isFault).toBe(true);
  return /"code":"([^"]+)"/.exec(json)?.[1] ?? json;
}

describe('ledger calculate', () => {
  test('answers a payment with every figure in pounds, and exits with 0', async () => {
    const { code, out, err } = await ran(['calculate', '--no-working'], `${JSON.stringify(payday)}\n`);
    expect([code, answers(out), err]).toStrictEqual([0, [answer], '']);
  });

  test('gives the working unless told not to: rule, sentence, inputs, figure and sources', async () => {
    const { out } = await ran(['calculate'], JSON.stringify(payday));
    const [line] = answers(out);
    expect(line).toMatchObject({
      ...answer,
      working: [
        {
          rule: 'tax.yearSoFar',
          says: 'Tax is worked out on the tax year so far: £0.00 paid before and £3,000.00 now make £3,000.00.',
          inputs: { before: '0.00', pay: '3000.00' },
          figure: '3000.00',
          sources: ['HMRC, Specification for PAYE Tax Table Routines, para 4 (checked 2026-11-21)'],
        },
        { rule: 'tax.freePay', inputs: { code: '1257L', unit: 'month', counted: '1 month', each: '1048.26' }, figure: '1048.26' },
        { rule: 'tax.taxable' },
        { rule: 'tax.firstBand' },
        { rule: 'tax.deduct' },
        { rule: 'ni.employee' },
        { rule: 'ni.employer' },
        { rule: 'ni.bands' },
        { rule: 'loan.plan' },
        { rule: 'loan.postgraduate' },
        { rule: 'pay.net', figure: '2329.64' },
      ],
    });
  });

  test('a refund is below nothing, and net is gross less all of it', async () => {
    const { out } = await ran(
      ['calculate', '--no-working'],
      JSON.stringify({ ...payday, period: 2, gross: '0.00', payBefore: '3000.00', taxBefore: '390.20' }),
    );
    expect(answers(out)).toMatchObject([{ tax: '-209.60', net: '209.60' }]);
  });

  test('a bad line answers in its place, the rest go on in order, and the exit code is 1', async () => {
    const lines = [
      '{',
      JSON.stringify(payday),
      '',
      '[]',
      'null',
      JSON.stringify({ ...payday, taxCode: 'K0' }),
      JSON.stringify({ ...payday, gross: '0.00' }),
    ];
    const { code, out } = await ran(['calculate', '--no-working'], `${lines.join('\n')}\n`);
    const found = answers(out).map((line) => (typeof line === 'object' && line !== null && 'error' in line ? line.error : 'answered'));
    const notAnObject = {
      code: 'pay.notAnObject',
      message: 'This line is not a JSON object. Write one object on each line, with nothing else beside it.',
    };
    const impossible = {
      code: 'pay.taxCodeImpossible',
      message: 'The tax code “K0” cannot exist: K codes start at K1. Copy the code from HMRC’s notice or the P45.',
    };
    expect(found).toStrictEqual([notAnObject, 'answered', notAnObject, notAnObject, notAnObject, impossible, 'answered']);
    expect(code).toBe(1);
  });

  test('lines cut anywhere between pieces, Windows line ends, a byte order mark and no last line end make no difference', async () => {
    const text = Buffer.from(`\uFEFF${JSON.stringify({ ...payday, taxCode: '1257l' })}\r\n${JSON.stringify(payday)}`);
    const pieces = Array.from({ length: Math.ceil(text.length / 7) }, (_, place) => text.subarray(place * 7, place * 7 + 7));
    const { code, out } = await ran(['calculate', '--no-working'], pieces);
    expect([code, answers(out)]).toStrictEqual([0, [answer, answer]]);
  });

  test('a character cut between two pieces is still one character', async () => {
    const text = Buffer.from(JSON.stringify({ ...payday, taxYear: '£' }));
    const at = text.indexOf(0xc2) + 1;
    const { out } = await ran(['calculate'], [text.subarray(0, at), text.subarray(at)]);
    expect(out).toContain('“£” is not a tax year');
  });

  test('a line beyond 65,536 characters is refused in its place without being kept', async () => {
    const long = `{"taxYear":"${'9'.repeat(70_000)}"}`;
    const exact = JSON.stringify(payday).padEnd(65_536);
    const { code, out } = await ran(
      ['calculate', '--no-working'],
      [long.slice(0, 66_000), `${long.slice(66_000)}\n${exact}\n${exact} \n`, long],
    );
    const tooLong = {
      error: { code: 'pay.lineTooLong', message: 'This line is longer than 65536 characters. Write one calculation on each line.' },
    };
    expect([code, answers(out)]).toStrictEqual([1, [tooLong, answer, tooLong, tooLong]]);
  });

  test('no lines, no answers', async () => {
    expect(await ran(['calculate'], '')).toStrictEqual({ code: 0, out: '', err: '' });
  });

  test('whoever stops reading is told plainly, not with a stack of our own', async () => {
    const err = collector();
    const output = new Writable({
      write: (_chunk, _encoding, done) => {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const input = Readable.from(Array.from({ length: 50 }, () => Buffer.from(`${JSON.stringify(payday)}\n`.repeat(50))));
    expect(await calculate.run([], { input, output, errors: err.stream })).toBe(2);
    expect(err.text()).toBe('Whatever was reading the answers stopped before the end.\n');
  });
});

describe('every fault has its own code', () => {
  test.each([
    ['pay.fieldMissing', { gross: undefined }],
    ['pay.fieldMissing', { postgraduateLoan: undefined }],
    ['pay.fieldUnknown', { payslip: '12.00' }],
    ['pay.taxYearUnreadable', { taxYear: 2026 }],
    ['pay.taxYearUnreadable', { taxYear: '2026' }],
    ['pay.noFiguresForYear', { taxYear: '2027-28' }],
    ['pay.frequencyUnknown', { frequency: 'quarterly' }],
    ['pay.frequencyUnknown', { frequency: null }],
    ['pay.periodUnreadable', { period: '1' }],
    ['pay.periodOutside', { period: 13 }],
    ['pay.periodOutside', { period: 1.5 }],
    ['pay.taxCodeImpossible', { taxCode: 1257 }],
    ['pay.taxCodeImpossible', { taxCode: '1257' }],
    ['pay.taxCodeImpossible', { taxCode: 'D2' }],
    ['pay.taxCodeImpossible', { taxCode: 'SNT1' }],
    ['pay.basisUnknown', { basis: 'week1' }],
    ['pay.basisContradictsCode', { taxCode: '1257L M1' }],
    ['pay.niLetterUnknown', { niLetter: 'R' }],
    ['pay.niLetterUnknown', { niLetter: 'a' }],
    ['pay.niLetterUnknown', { niLetter: null }],
    ['pay.amountUnreadable', { gross: 3000 }],
    ['pay.amountUnreadable', { gross: '3000' }],
    ['pay.amountUnreadable', { gross: '3,000.00' }],
    ['pay.amountUnreadable', { gross: '3000.005' }],
    ['pay.amountUnreadable', { gross: '03000.00' }],
    ['pay.amountUnreadable', { taxBefore: '£1.00' }],
    ['pay.amountUnreadable', { payBefore: null }],
    ['pay.amountNegative', { gross: '-1.00' }],
    ['pay.amountNegative', { taxBefore: '-0.01' }],
    ['pay.amountTooLarge', { gross: '1000000000.00' }],
    ['pay.amountTooLarge', { payBefore: '99999999999999999999.00' }],
    ['pay.studentLoanUnknown', { studentLoan: 2 }],
    ['pay.studentLoanUnknown', { studentLoan: '3' }],
    ['pay.studentLoanUnknown', { studentLoan: false }],
    ['pay.studentLoanNotCollected', { taxYear: '2025-26', studentLoan: '5' }],
    ['pay.postgraduateLoanUnknown', { postgraduateLoan: 'true' }],
    ['pay.postgraduateLoanUnknown', { postgraduateLoan: null }],
  ])('%s for %o', (code, change) => {
    expect(faultOf(change)).toBe(code);
  });

  test('the list in the help is closed: it names each sentence of pay that a line can meet, and no other', () => {
    const elsewhere = ['pay.reducedRateImpossible'];
    const ofMileage = 'mileage.noRates';
    expect([...Object.keys(faultCodes), ...elsewhere].toSorted()).toStrictEqual([ofMileage, ...Object.keys(paySentences)].toSorted());
    for (const code of Object.keys(faultCodes)) expect(help).toContain(`  ${code} `);
  });

  test('what was given is quoted, and cut short where it is long', () => {
    expect(answerLine(JSON.stringify({ ...payday, gross: '9'.repeat(99) }), false).json).toContain(`“${'9'.repeat(40)}”`);
    expect(answerLine(JSON.stringify({ ...payday, ['x'.repeat(99)]: 1 }), false).json).toContain(`“${'x'.repeat(40)}”`);
    expect(answerLine(JSON.stringify({ ...payday, gross: 3000 }), false).json).toContain('“3000” in “gross”');
  });

  test('text of the input never breaks the answer’s JSON', () => {
    const { json } = answerLine(JSON.stringify({ ...payday, taxCode: '"\\\n\u2028' }), true);
    expect(JSON.parse(json)).toMatchObject({ error: { code: 'pay.taxCodeImpossible' } });
  });
});

describe('files and options', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ledger-calculate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('reads one file and writes another, and never over one that is there', async () => {
    const input = join(folder, 'payday.ndjson');
    const output = join(folder, 'answers.ndjson');
    writeFileSync(input, `${JSON.stringify(payday)}\n`);
    const options = ['calculate', '--input', input, '--output', output, '--no-working'];
    expect(await ran(options)).toStrictEqual({ code: 0, out: '', err: '' });
    expect(answers(readFileSync(output, 'utf8'))).toStrictEqual([answer]);
    const again = await ran(options);
    expect(again).toStrictEqual({
      code: 2,
      out: '',
      err: `There is already a file at “${output}”, and nothing is ever overwritten; choose another name.\n`,
    });
  });

  test('a missing file, and a folder in place of one, are said in a sentence', async () => {
    const missing = join(folder, 'none.ndjson');
    expect(await ran(['calculate', '--input', missing])).toStrictEqual({
      code: 2,
      out: '',
      err: `There is nothing at “${missing}”; check the name and its folder.\n`,
    });
    expect(await ran(['calculate', '--input', folder])).toMatchObject({
      code: 2,
      err: 'A folder was given where a file is needed; check the names.\n',
    });
  });

  test('a folder in place of the file of payments leaves no empty file of answers behind', async () => {
    const output = join(folder, 'left-over.ndjson');
    expect((await ran(['calculate', '--input', folder, '--output', output])).code).toBe(2);
    expect(existsSync(output)).toBe(false);
  });

  test('an option that is not known is refused in a sentence', async () => {
    const err = 'An option was not understood; run “ledger calculate --help” for the list.\n';
    expect(await ran(['calculate', '--fast'])).toStrictEqual({ code: 2, out: '', err });
    expect(await ran(['calculate', 'file.ndjson'])).toStrictEqual({ code: 2, out: '', err });
  });

  test('--help says everything about the fields, and reads no input', async () => {
    expect(await ran(['calculate', '--help'], 'nonsense')).toStrictEqual({ code: 0, out: help, err: '' });
    for (const field of Object.keys(payday)) expect(help).toContain(`  ${field} `);
  });
});
