import { PassThrough } from 'node:stream';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '#cli/main';
import { manyPayRuns } from '#cli/payrun/many';
import { day } from '#core/time/day';
import { undrawnPapers } from '#db/kernel/drawing';
import { loadFonts } from '#documents/fonts';
import { drawPayslip } from '#documents/payslip';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { tempFolder } from '#test/support/tempFolder';

type Ran = { readonly code: number; readonly out: string; readonly err: string };

async function ledger(...options: readonly string[]): Promise<Ran> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await main(options, { input: new PassThrough().end(), output, errors });
  const said = (stream: PassThrough): string => String(stream.read() ?? '');
  return { code, out: said(output), err: said(errors) };
}

/** A household with something to pay, its book closed so that the command line may open it. */
function closed(): PayHousehold {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
  home.extra(employment, 50_000);
  home.extra(home.hire('Kim Sample', { bank: false }).employment, 1_234);
  home.close();
  return home;
}

const table = `Four-weekly, Rose Invented: 15 June to 12 July 2026, paid on 17 July 2026 (tax week 16 of 2026-27)

PA          Hours   Gross     Tax    NI  Loans  In hand    Cost
Kim Sample   0:00   12.34    0.00  0.00   0.00    12.34   12.34
Sam Sample   0:00  500.00  100.00  0.00   0.00   400.00  500.00
Together     0:00  512.34  100.00  0.00   0.00   412.34  512.34

LOOK   Kim Sample has no bank details yet, and is left out of the bank’s file until they are recorded under Team.
LOOK   Kim Sample: holiday is not recorded here yet. Record under Team, Holiday, how it was agreed: the kind of hours, the leave year, and whether it is paid when taken.
LOOK   Sam Sample: holiday is not recorded here yet. Record under Team, Holiday, how it was agreed: the kind of hours, the leave year, and whether it is paid when taken.
`;

describe('ledger payrun', () => {
  it('shows a payday as a table and saves nothing, then approves what it showed, once', async () => {
    const { folder } = closed();
    const asked = ['payrun', '--book', folder, '--payday', '2026-07-17'] as const;
    expect(await ledger(...asked)).toEqual({ code: 0, out: table, err: '' });
    expect(await ledger(...asked, '--group', 'Four-weekly', '--approve')).toEqual({
      code: 0,
      out: `${table}Approved as pay run 1.\n`,
      err: '',
    });
    const again = await ledger(...asked, '--approve');
    expect(again.code).toBe(1);
    expect(again.err).toBe(
      'This payday is already approved, as pay run 1. If it is wrong and nobody is paid yet, make that one void with a reason first.\n',
    );
  });

  it('says what it does not understand: no book, no payday, another group, a day that is none', async () => {
    const { folder } = closed();
    expect(await ledger('payrun', '--payday', '2026-07-17')).toMatchObject({ code: 2, err: 'Say which book with --book.\n' });
    expect(await ledger('payrun', '--book', folder)).toMatchObject({ code: 2 });
    expect(await ledger('payrun', '--book', folder, '--payday', '2026-07-17', '--group', 'Weekly')).toMatchObject({ code: 2 });
    expect(await ledger('payrun', '--book', folder, '--payday', '2026-07-18')).toEqual({
      code: 1,
      out: '',
      err: 'That is not a payday of “Four-weekly”. Its next one is 4 December 2026.\n',
    });
    expect((await ledger('payrun', '--help')).out).toContain('--approve');
  });

  it('never says that nobody is to be paid where the year has no figures: it names the year', async () => {
    const home = payHousehold();
    home.extra(home.hire('Sam Sample').employment, 50_000, { day: day('2027-04-02') });
    home.close();
    const { code, out } = await ledger('payrun', '--book', home.folder, '--payday', '2027-04-23');
    expect(code).toBe(1);
    expect(out).toContain('Nothing can be worked out yet: see below.');
    expect(out).toContain('FIRST  Sam Sample: There are no figures for 2027-28');
    expect(out).not.toContain('Nobody has anything');
  });
});

const many = (folder: string): string =>
  `${folder}: Four-weekly: approved as pay run 1, 2 payslips, 412.34 in hand, cost 512.34, 3 remarks to look at\n`;
const payday = ['--payday', '2026-07-17'] as const;

describe('ledger payrun of many books', () => {
  it('does every book of a list in its order, and one that is refused keeps no other from its turn', async () => {
    const [first, second] = [closed().folder, closed().folder];
    const list = join(tempFolder(), 'books.txt');
    writeFileSync(
      list,
      `# mine\n${first}\n\n${first}-gone\n${first}\t2026-07-18\n${second}\t2026-07-17\tWeekly\n${second}\t\tFour-weekly\n`,
    );
    const shown = await ledger('payrun', '--books', list, ...payday);
    expect(shown.out).toContain(`${first}: Four-weekly: can be approved, 2 payslips`);
    expect(await ledger('payrun', '--books', list, ...payday, '--approve')).toEqual({
      code: 1,
      out: `${many(first)}${many(second)}2 of 5 books approved.\n`,
      err:
        `${first}-gone: That folder is not a PA Ledger book. Choose the folder that holds book.db.\n` +
        `${first}: That is not a payday of “Four-weekly”. Its next one is 4 December 2026.\n` +
        `${second}: It has no pay group “Weekly”.\n`,
    });
  });

  it('does the same in processes of their own; done again, it does only what is left', async () => {
    const [first, second, third] = [closed().folder, closed().folder, closed().folder];
    const list = join(tempFolder(), 'books.txt');
    writeFileSync(list, `${first}\n${second}\t2026-07-17\n`);
    const asked = ['payrun', '--books', list, ...payday, '--group', 'Four-weekly', '--approve', '--at-once'] as const;
    expect(await ledger(...asked, '2')).toEqual({ code: 0, out: `${many(first)}${many(second)}2 of 2 books approved.\n`, err: '' });
    writeFileSync(list, `${first}\n${third}\nnowhere\tnever\n`);
    const again = await ledger(...asked, '1');
    expect(again).toMatchObject({ code: 1, out: `${many(third)}1 of 3 books approved.\n` });
    expect(again.err).toMatch(/^.+: Four-weekly: This payday is already approved, as pay run 1\..+\nnowhere: Say its payday/u);
  });

  it('tells the books in the order of the list, and goes on in a new process where one stops', async () => {
    const [output, errors] = [new PassThrough(), new PassThrough()];
    const lines = ['slow', 'a', 'stops', 'b', 'odd', 'stops', 'c'];
    const part = join(import.meta.dirname, '../support/children/stoppingPart.ts');
    const asked = { lines, payday: day('2026-07-17'), group: 'Weekly', isApproved: false, atOnce: 2 };
    expect(await manyPayRuns(asked, { input: new PassThrough().end(), output, errors }, part)).toBe(1);
    const by = 'by show,2026-07-17,Weekly';
    expect(String(output.read())).toBe(
      `${['slow', 'a', 'b', 'c'].map((name) => `${name}: ${by}\n`).join('')}4 of 7 books can be approved.\n`,
    );
    const lost = 'stops: The process that had it stopped. Look at the book; it is as it was, or its pay run is whole.\n';
    expect(String(errors.read())).toBe(`${lost}odd: ${by}\n${lost}`);
  });

  it('takes a folder of books by their names, and pays every group that is paid that day', async () => {
    const place = tempFolder();
    const home = payHousehold();
    const { employer } = home;
    const other = home.ask('payGroup.add', {
      employerId: employer,
      name: 'Also',
      frequency: 'four-weekly',
      firstFrom: day('2026-06-15'),
      firstPayday: day('2026-07-17'),
    });
    home.ask('payGroup.add', {
      employerId: employer,
      name: 'Monthly',
      frequency: 'monthly',
      firstFrom: day('2026-06-15'),
      firstPayday: day('2026-07-20'),
    });
    home.extra(home.hire('Sam Sample').employment, 1_000);
    home.extra(home.hire('Kim Sample', { group: other.id }).employment, 2_000);
    home.close();
    const book = join(place, 'two');
    cpSync(home.folder, book, { recursive: true });
    mkdirSync(join(place, 'another'));
    const { code, out, err } = await ledger('payrun', '--books', place, ...payday);
    expect(err).toBe('');
    expect(out).toContain(`${book}: Four-weekly: can be approved, 1 payslip, 10.00 in hand, cost 10.00`);
    expect(out).toContain(`${book}: Also: can be approved, 1 payslip, 20.00 in hand, cost 20.00`);
    expect(out.split('\n').at(-2)).toBe('1 of 1 books can be approved.');
    expect(code).toBe(0);
  });

  it('says what it does not understand: no such place, no book in it, both options, a number of processes that is none', async () => {
    const empty = tempFolder();
    expect(await ledger('payrun', '--books', `${empty}/none`)).toMatchObject({
      code: 2,
      err: `${empty}/none: there is nothing of that name.\n`,
    });
    expect(await ledger('payrun', '--books', empty)).toMatchObject({ code: 2, err: `${empty}: no book is in it.\n` });
    expect(await ledger('payrun', '--books', empty, '--book', empty)).toMatchObject({ code: 2, err: 'Say --book or --books, not both.\n' });
    expect(await ledger('payrun', '--books', empty, '--at-once', '0')).toMatchObject({ code: 2 });
    expect(await ledger('payrun', '--books', empty, '--payday', '2026-02-30')).toMatchObject({ code: 2 });
  });
});

describe('ledger verify of a payslip', () => {
  it('knows the book’s own file, and says so when its pay run was made void', async () => {
    const home = payHousehold();
    home.extra(home.hire('Sam Sample', { tax: { taxCode: 'BR' } }).employment, 50_000);
    const run = home.approve();
    const [paper] = [...undrawnPapers(home.book().opened)];
    if (paper?.kind !== 'payslip') throw new Error('no payslip to draw');
    const bytes = drawPayslip(paper.payslip, 'normal', loadFonts());
    home.book().fileDocument({ documentId: paper.payslip.documentId, form: 'normal', bytes, renderer: 'test' }, {});
    home.ask('payRun.void', { id: run.id, reason: 'The rate was wrong' });
    home.close();
    const file = join(tempFolder(), 'payslip.pdf');
    writeFileSync(file, bytes);
    const { code, out } = await ledger('verify', file, '--book', home.folder);
    expect(out).toContain('The book issued this data as payslip 1.');
    expect(out).toContain('The book filed exactly this file.');
    expect(out).toContain('Pay run 1, which it belongs to, was made void.');
    expect(code).toBe(0);
  });
});
