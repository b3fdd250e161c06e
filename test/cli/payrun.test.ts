import { PassThrough } from 'node:stream';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '#cli/main';
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
