import { describe, expect, it } from 'vitest';
import { type OutputOf } from '#core/contract/routes';
import { type PayslipData } from '#core/contract/shapes/pay';
import { type StatementData } from '#core/contract/shapes/statement';
import { type Pence, add, subtract, total } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { checkArithmetic } from '#core/statement/check';
import { paymentRows } from '#core/statement/csv';
import { type Day, addDays, day, weekday } from '#core/time/day';
import { type TempFamily, tempFamily } from '#test/support/family';
import { balanceOf } from '#test/support/household';
import { headings, tableUnder } from './demoFigures.ts';

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

type Sheet = OutputOf<'timesheet.read'>;
type Run = OutputOf<'payRun.read'>;

/** Every timesheet that stands, by number. */
function timesheets({ ask, ids }: TempFamily): ReadonlyMap<number, Sheet> {
  const found = new Map<number, Sheet>();
  for (const payGroupId of Object.values(ids.team.groups))
    for (const on of ['2025-10-15', '2025-11-15', '2025-12-15'])
      for (const { timesheet } of ask('timesheet.period', { day: day(on), payGroupId }).rows)
        if (timesheet !== undefined) found.set(timesheet.number, ask('timesheet.read', { id: timesheet.id }));
  return found;
}

function shiftRows({ shifts, timesheet }: Sheet): readonly (readonly string[])[] {
  const rows = shifts.map(({ kind, starts, ends, breaks, minutes, woken, wokenMinutes, charge }) => [
    dayNames[weekday(starts.day) - 1] ?? '',
    starts.day,
    starts.time,
    ends.time,
    breaks.map(({ from, to }) => `${from.time}–${to.time}`).join(),
    clock(kind === 'sleep_in' ? wokenMinutes : minutes),
    kind === 'sleep_in' ? `sleep-in${woken.length === 2 ? ', woken twice' : ''}` : 'splitId' in charge ? 'shared 70% and 30%' : '',
  ]);
  const sleepIns = timesheet.sleepIns === 0 ? '' : `${String(timesheet.sleepIns)} sleep-ins`;
  return [...rows, ['Together', '', '', '', '', clock(timesheet.minutes), sleepIns]];
}

function runs({ ask }: TempFamily): readonly Run[] {
  return ask('pay.read', {})
    .runs.map(({ id }) => ask('payRun.read', { id }))
    .toSorted((a, b) => a.number - b.number);
}

function payslips(family: TempFamily): readonly { readonly data: PayslipData; readonly run: Run }[] {
  return runs(family)
    .flatMap((run) => run.payslips.map(({ data }) => ({ data, run })))
    .toSorted((a, b) => a.data.number - b.data.number);
}

function lineRows({ lines }: PayslipData): readonly (readonly string[])[] {
  return lines.map(({ kind, name, minutes, count, rate, amount }) => [
    kind === 'woken' ? `Woken: ${name}` : name,
    minutes === undefined ? String(count ?? '') : clock(minutes),
    rate === undefined ? '' : decimal(rate),
    decimal(amount),
  ]);
}

function statements(family: TempFamily): readonly StatementData[] {
  return family.statements.map((id) => family.ask('statement.read', { id }).data);
}

/** The bank's own file, as the bank wrote it: day, words, in or out, balance; oldest first. */
function lloydsRows(bytes: Uint8Array): readonly (readonly string[])[] {
  const [, ...rows] = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
  return rows.toReversed().map((row) => {
    const [on = '', , , , words = '', out = '', into = '', balance = ''] = row.split(',');
    return [`${on.slice(6)}-${on.slice(3, 5)}-${on.slice(0, 2)}`, words, into === '' ? `-${out}` : into, balance];
  });
}

function societyRows(bytes: Uint8Array, days: readonly Day[]): readonly (readonly string[])[] {
  const [, ...rows] = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
  return rows.map((row, at) => {
    const [, words = '', into = '', out = '', balance = ''] = row.split(',');
    return [days[at] ?? '', words, into === '' ? `-${out}` : into, balance];
  });
}

describe('the demo’s quarter, as test/golden/demo.md works it out by hand', () => {
  const family = (): TempFamily => tempFamily('issued');

  it('has every shift, on its timesheet, with its hours in London time', () => {
    const found = timesheets(family());
    const written = headings('### Timesheet ');
    expect([...found.keys()].toSorted((a, b) => a - b)).toEqual(written.map((heading) => Number(/\d+/u.exec(heading)?.[0])));
    for (const heading of written) {
      const sheet = found.get(Number(/\d+/u.exec(heading)?.[0]));
      expect(sheet && shiftRows(sheet), heading).toEqual(tableUnder(heading));
    }
    const [night] = [...(found.get(1)?.shifts ?? [])].filter(({ woken }) => woken.length > 0);
    // From 22:00 to 07:00 on the night on which the clocks go back; up from 01:40 to 01:25, three quarters of an hour later.
    expect(night).toMatchObject({ minutes: 600, wokenMinutes: 90, starts: { day: '2025-10-25' } });
    expect(night?.woken[1]).toMatchObject({ from: { time: '01:40' }, to: { time: '01:25', second: true } });
  });

  it('has every payslip: its lines, deductions, net pay and employer’s costs', () => {
    const found = payslips(family());
    expect(headings('### Payslip ').length).toBe(found.length);
    for (const { data, run } of found) {
      const heading = `### Payslip ${String(data.number)}: ${data.assistant.reference}, pay run ${String(run.number)}, payday ${data.payday}`;
      expect(lineRows(data), heading).toEqual(tableUnder(heading));
    }
    const sums = found.map(({ data, run }) => {
      const { gross, tax, employeeNi, studentLoan, net, employerNi } = data.sums;
      const hmrc = subtract(add(gross, employerNi), data.allowance, net);
      return [
        String(data.number),
        data.assistant.reference,
        data.timesheets.map(({ number }) => number).join(),
        ...[gross, tax, employeeNi, studentLoan, net, employerNi, data.allowance, hmrc].map(decimal),
        run.voided === undefined ? 'stands' : 'void',
      ];
    });
    expect(sums).toEqual(tableUnder('## All payslips'));
    const years = found.map(({ data: { number, yearToDate: so } }) => [
      String(number),
      ...[so.gross, so.tax, so.employeeNi, so.studentLoan, so.employerNi].map(decimal),
    ]);
    expect(years).toEqual(tableUnder('## All payslips', 1));
  });

  it('shares each payslip’s cost by plan line', () => {
    const shares = payslips(family()).flatMap(({ data }) =>
      data.charges
        .toSorted((a, b) => b.gross - a.gross)
        .map(({ planLine, gross, employerNi, allowance, net, hmrc }) => [
          String(data.number),
          planLine,
          ...[gross, employerNi, allowance, net, hmrc].map(decimal),
        ]),
    );
    expect(shares).toEqual(tableUnder('## What each plan line bears'));
  });

  it('bills HMRC by the tax month, each money for its own part', () => {
    const [ellis, health] = statements(family());
    const part = (data: StatementData | undefined, payBy: Day): Pence =>
      total(data?.wages?.bills.filter((bill) => bill.payBy === payBy).map(({ amount }) => amount) ?? []);
    const bills = [...(ellis?.wages?.bills ?? [])].map(({ payBy }, at) => {
      const parts = [part(ellis, payBy), part(health, payBy)];
      return [`Month ${String(at + 7)}`, payBy, ...[...parts, total(parts)].map(decimal)];
    });
    expect(bills).toEqual(tableUnder('## HMRC'));
  });

  it('pays for the van, 70% and 30%', () => {
    const [lease] = family().ask('lease.list', {}).leases;
    const dues = (lease?.dues ?? [])
      .filter(({ state }) => state === 'paid')
      .map(({ day: due, kind, amount, shares, paidOn }) => [
        due,
        kind === 'advance' ? 'Advance payment' : 'Rental',
        decimal(amount),
        ...shares.map((share) => decimal(share.amount)),
        paidOn ?? '',
      ]);
    expect(dues).toEqual(tableUnder('## The van'));
  });

  it('brought in the bank files line by line, and the book has their balances', () => {
    const told = family();
    const { bankFiles, ids } = told;
    const ellis = tableUnder('### Ellis’s direct payment account');
    const robin = tableUnder('### Robin’s direct payment account');
    expect(lloydsRows(bankFiles.ellis)).toEqual(ellis);
    const days = robin.map(([on = '']) => day(on));
    expect(societyRows(bankFiles.robin, days)).toEqual(robin.map((row) => row.slice(0, 4)));
    for (const [account, rows] of [
      ['ellis', ellis],
      ['robin', robin],
    ] as const) {
      const { lines, balance } = told.ask('bank.lines', { bankAccountId: ids.accounts[account], only: 'all' });
      const inBook = lines.map((line) => `${line.day} ${decimal(line.amount)}`);
      expect(new Set(inBook)).toEqual(new Set(rows.map(([on = '', , amount = '']) => `${on} ${amount}`)));
      expect(inBook.length).toBe(rows.length);
      expect(lines.every(({ open }) => open === 0)).toBe(true);
      expect(decimal(balance)).toBe(rows.at(-1)?.[3]);
    }
  });

  it('states each money’s own lines, and the attached file of payments has the same sums', () => {
    const robin = tableUnder('### Robin’s direct payment account');
    const ellis = tableUnder('### Ellis’s direct payment account').map((row) => [...row, 'Ellis’s health budget']);
    for (const data of statements(family())) {
      const own = [...ellis, ...robin].filter((row) => row[4] === data.stream.name);
      expect(data.lines.map((line) => [line.day, decimal(line.amount)])).toEqual(own.map(([on, , amount]) => [on, amount]));
      const inFile = paymentRows(data).map((row) => row[4]);
      expect(inFile).toEqual(data.lines.map(({ amount }) => ({ sum: amount })));
      expect(checkArithmetic(data)).toEqual([]);
      expect(data.proofs.filter(({ state }) => state === 'open')).toEqual([]);
    }
  });

  it('comes to each statement’s sums, and to what is owed at the close', () => {
    const all = statements(family());
    const sums = all.map(({ stream, sums: so }) => [
      stream.name,
      ...[so.opening, so.received, so.otherIn, so.lent, so.spent, so.repaid, so.closing, so.owed, so.free].map(decimal),
    ]);
    expect(sums).toEqual(tableUnder('## Each statement’s sums'));
    const owed = all.flatMap(({ stream, owed: rows }) => rows.map(({ amount }) => `${stream.name}: ${decimal(amount)}`));
    const written = tableUnder('## What is owed at the close').map(([money = '', , amount = '']) => `${money}: ${amount}`);
    expect(new Set(owed)).toEqual(new Set(written));
    expect(owed.length).toBe(written.length);
  });

  it('leads from each wage in a statement to its payslip and timesheet by the numbers printed', () => {
    const told = family();
    const byNumber = new Map(payslips(told).map(({ data }) => [data.number, data]));
    const sheets = timesheets(told);
    const rows = statements(told).flatMap(({ stream, lines, wages }) =>
      (wages?.payslips ?? []).map((row) => ({ ...row, stream, paid: row.lines.map((number) => lines[number - 1]?.amount ?? 0) })),
    );
    expect(rows.length).toBe(10);
    for (const { number, reference, timesheets: numbers, minutes, net, paid, stream } of rows) {
      const slip = byNumber.get(number);
      expect([reference, minutes]).toEqual([slip?.assistant.reference, slip?.minutes]);
      expect(numbers.reduce((so, sheet) => so + (sheets.get(sheet)?.timesheet.minutes ?? 0), 0)).toBe(minutes);
      const own = slip?.charges.filter(({ streamId }) => streamId === stream.id) ?? [];
      expect(total(own.map((charge) => charge.net))).toBe(net);
      expect(paid).toEqual(number === 11 ? [] : [-net]);
    }
  });

  it('tells each PA’s holiday on the payslip, and that nobody is in the pension', () => {
    const told = payslips(family()).map(({ data: { number, more } }) => ({ number, told: more?.told ?? [] }));
    const of = (name: string) => new Map(told.map((one) => [String(one.number), one.told.find((row) => row.name === name)?.value]));
    const rows = tableUnder('## Holiday and pensions');
    expect(rows.map(([number = '']) => [number, of('Holiday').get(number)])).toEqual(rows);
    expect(new Set(of('Workplace pension').values())).toEqual(new Set(['Not in the workplace pension']));
  });

  it('leaves the journal’s accounts as written, and the book sound', () => {
    const told = family();
    const accounts = tableUnder('## The ledger at the close');
    expect(accounts.map(([account = '']) => [account, decimal(balanceOf(told, account))])).toEqual(accounts);
    expect(told.ask('health.check', {}).sound).toBe(true);
    const late = addDays(day('2025-12-31'), 2);
    expect(told.ask('payment.list', {}).payments.map(({ kind, payOn }) => [kind, payOn <= late])).toEqual([
      ['purchase', true],
      ['wages', true],
    ]);
  });
});
