import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '#cli/main';
import { day } from '#core/time/day';
import { payHousehold } from '#test/support/payHousehold';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { hledgerBalances } from '#test/support/hledger';
import { type Hands, handsOf } from './hands.ts';

const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-pay-'));
let app: OpenedApp;
let hands: Hands;

/**
 * Sam worked four days of eight hours at £13.00, which both signed: £416.00, with no tax, and no NI below £480 in four weeks.
 * Pat’s second job is on code BR: of £104.00 extra, 20% is £20.80 tax, so £83.20 in hand and £20.80 for HMRC.
 */
function signedHousehold(): string {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample');
  for (const on of ['2026-06-16', '2026-06-23', '2026-06-30', '2026-07-07'])
    home.ask('shift.record', {
      employmentId: employment,
      kind: 'work',
      starts: { day: day(on), time: '09:00' },
      ends: { day: day(on), time: '17:00' },
      breaks: [],
      woken: [],
      charge: { planLineId: home.wages.ann },
    });
  home.ask('timesheet.sign', {
    employmentId: employment,
    from: day('2026-06-15'),
    to: day('2026-07-12'),
    signatures: [
      { side: 'assistant', name: 'Sam Sample', signedOn: day('2026-07-13') },
      { side: 'employer', name: 'Rose Invented', signedOn: day('2026-07-13') },
    ],
  });
  const pat = home.hire('Pat Sample', { tax: { taxCode: 'BR', basis: 'non-cumulative' } });
  home.extra(pat.employment, 10_400, { words: 'First aid day' });
  home.close();
  return home.folder;
}

async function verified(path: string): Promise<string> {
  let said = '';
  const stream = (): Writable =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        said += chunk.toString('utf8');
        done();
      },
    });
  await main(['verify', path], { input: Readable.from([]), output: stream(), errors: stream() });
  return said;
}

async function approve(run: number): Promise<void> {
  await hands.press('Look at the payday of Four-weekly on Friday 17 July 2026', 'link');
  await hands.at('Does this look right?');
  await hands.press('Approve and make payslips', 'button');
  await app.page.getByRole('alertdialog').waitFor();
  await hands.press('Yes, approve it', 'button');
  await hands.atAccessible(`Pay run ${String(run)}: paid Friday 17 July 2026`);
}

/** A picture for people to look at, where a folder for them is named. */
async function picture(name: string): Promise<void> {
  const pictures = process.env['PA_LEDGER_PICTURES'];
  if (pictures !== undefined) await app.page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

beforeAll(async () => {
  app = await openApp({ now: '2026-08-06T09:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a payday, by keyboard alone', () => {
  it('is checked with every why, approved, and made void with its reason while nothing is paid', { timeout: 240_000 }, async () => {
    app.answerDialog([keptBook(app, signedHousehold())]);
    await hands.press('Open a book from a folder', 'button');
    await hands.at(/^Good morning, Rose/u);
    await hands.press('Payday', 'link');
    await hands.atAccessible('The payday of Friday 17 July 2026 still waits');
    await hands.sees('All timesheets signed');
    await hands.press('Look at the payday of Four-weekly on Friday 17 July 2026', 'link');
    await hands.atAccessible('Does this look right?');
    await hands.sees('£416.00');
    await hands.press('Why is Sam Sample paid this?', 'button');
    await hands.sees(/32 h at £13\.00 an hour is £416\.00/u);
    await hands.atAccessible('Does this look right?');
    await hands.press('Leave it for later', 'link');
    await hands.at('The payday of Friday 17 July 2026 still waits');
    await approve(1);

    await hands.press('Make this pay run void', 'link');
    await hands.atAccessible('Why is this pay run void?');
    await hands.press('Make it void', 'button');
    await app.page.getByRole('alert').getByText('Say why in a few words.').waitFor();
    await hands.write('Reason', 'A shift was on the wrong day');
    await hands.press('Make it void', 'button');
    await hands.sees('This pay run is void');
    // What is void says so, and its own pages, which never change, come with a notice to give.
    await hands.press('Payslip 2', 'link');
    await hands.atAccessible('Payslip 2: Sam Sample (void)');
    await hands.sees('It was made void on 6 August 2026: “A shift was on the wrong day”');
    await picture('payslip-void');
    await hands.press('Make a void notice for the PA', 'button');
    await hands.atAccessible('Payslip 2 is void');
    await picture('void-notice');
    await hands.press('Payday', 'link');
    await hands.at('The payday of Friday 17 July 2026 still waits');
    await approve(2);
  });

  it('gives a payslip that is saved as its PDF, sealed', { timeout: 240_000 }, async () => {
    await hands.press('Payslip 4', 'link');
    await hands.atAccessible('Payslip 4: Sam Sample');
    await hands.sees('Holiday');
    const saved = join(folder, 'Payslip 4.pdf');
    app.answerDialog([saved]);
    await hands.press('Save as PDF', 'button');
    await hands.sees('The PDF is saved.');
    const said = await verified(saved);
    expect(said).not.toContain('DOES NOT');
    expect(said).toContain('nchanged since');
  });

  it('is paid by the list or the bank’s file, and matched at the bank to the penny', { timeout: 240_000 }, async () => {
    await hands.press('Payday', 'link');
    await hands.press('What to pay at the bank', 'link');
    await hands.atAccessible('Two payments to make at the bank');
    const file = join(folder, 'bank.csv');
    app.answerDialog([file]);
    await hands.press(/^Save the bank’s file/u, 'button');
    await hands.sees('The list is saved.');
    expect(readFileSync(file, 'utf8')).toBe(
      'Name,Sort code,Account,Amount,Reference\r\nPat Sample,12-34-56,00000002,83.20,WAGES\r\nSam Sample,12-34-56,00000001,416.00,WAGES\r\n',
    );
    const paper = join(folder, 'list.pdf');
    app.answerDialog([paper]);
    await hands.press(/^Save the list/u, 'button');
    await expect.poll(() => readFileSync(paper).subarray(0, 5).toString(), { timeout: 20_000 }).toBe('%PDF-');

    await hands.press('Go to the bank lines', 'link');
    await hands.sees(/Balance by the bank/u);
    await hands.press(/^Open Ann/u, 'link');
    await hands.at(/^Ann/u);
    await hands.press('Type in a line', 'link');
    await hands.at('What does the paper statement say?');
    await hands.write('Date', '17 July 2026');
    await hands.choose('Money out');
    await hands.write('Amount', '416.00');
    await hands.write('What the line says', 'SAM SAMPLE WAGES');
    await hands.press('Add this line', 'button');
    await hands.sees('The line is added.');
    await hands.press('Match the lines, one at a time', 'link');
    await hands.at('What was £416.00 out on 17 July 2026?');
    await hands.press(/^Yes, it is .*Sam Sample/u, 'button');
    await hands.press('Payday', 'link');
    await hands.press('Pay run 2', 'link');
    await hands.sees('Paid 17 July 2026');
    await hands.atAccessible('Pay run 2: paid Friday 17 July 2026');
    expect(await app.page.getByText('Make this pay run void').count()).toBe(0);
  });

  it('records what HMRC is to be paid for a tax month, and takes it back with a reason', { timeout: 240_000 }, async () => {
    await hands.press('Payday', 'link');
    await hands.press('HMRC’s account', 'link');
    await hands.atAccessible('£20.80 is to be paid to HMRC');
    await hands.press('Record £20.80 as to be paid', 'button');
    await app.page.getByRole('alertdialog').waitFor();
    await hands.press('Yes, record it', 'button');
    await hands.sees('Recorded, waiting for the bank');
    // The deed takes its button away: focus is then on the heading, and not nowhere.
    await expect.poll(async () => (await app.keyboard.focused()).name).toBe('£20.80 is to be paid to HMRC');
    await hands.atAccessible('£20.80 is to be paid to HMRC');
    await hands.press(/^Take back the bill/u, 'link');
    await hands.atAccessible('Why is this bill taken back?');
    await hands.write('Reason', 'Another payslip of the month is to come');
    await hands.press('Take the bill back', 'button');
    await hands.sees('The bill is taken back.');
  });

  it('takes extra sums into the next pay run, or takes them back', { timeout: 240_000 }, async () => {
    await hands.press('Payday', 'link');
    await hands.press('Extra sums and corrections', 'link');
    await hands.atAccessible('Extra sums and corrections');
    await hands.press('Add an extra sum', 'link');
    await hands.atAccessible('What sum should be in the next pay run?');
    await hands.press('Record it', 'button');
    await app.page.getByRole('alert').getByText('Choose which PA it is for.').waitFor();
    await hands.choose('Sam Sample');
    await hands.choose('A correction of an earlier payslip');
    await hands.choose('The PA gets more');
    await hands.write('How much, before tax?', '26');
    await hands.write('Day it is for', '7 July 2026');
    await hands.choose('PAs for Ann');
    await hands.write('What should the payslip say?', 'Two hours forgotten on 7 July');
    await hands.press('Record it', 'button');
    await hands.sees('It will be in the next pay run.');
    await hands.press('Take back “Two hours forgotten on 7 July”', 'link');
    await hands.atAccessible('Why is this taken back?');
    await hands.write('Reason', 'They were on the timesheet after all');
    await hands.press('Take it back', 'button');
    await hands.sees('It is taken back.');
  });

  it('gives every entry as a file for a spreadsheet, of all days or of some', { timeout: 240_000 }, async () => {
    await hands.press('All entries', 'link');
    await hands.atAccessible('Every entry in this book');
    const all = join(folder, 'entries.csv');
    app.answerDialog([all]);
    await hands.press('Save all entries as a file (CSV)', 'button');
    await hands.sees('The file is saved.');
    expect(readFileSync(all, 'utf8')).toMatch(/^\ufeffEntry,Day,What,.*\r\n1,/u);
    await hands.press('Show fewer entries', 'button');
    await hands.write(/^From which day/u, '17 July 2026');
    await hands.write(/^To which day/u, '17 July 2026');
    await hands.press('Show these entries', 'button');
    const some = join(folder, 'some.csv');
    app.answerDialog([some]);
    await hands.press('Save all entries of these days as a file (CSV)', 'button');
    await expect.poll(() => readFileSync(some, 'utf8'), { timeout: 20_000 }).toContain('Sam Sample: wages');
    const days = readFileSync(some, 'utf8').trimEnd().split('\r\n').slice(1);
    expect(days.every((row) => row.split(',')[1] === '2026-07-17')).toBe(true);
    const journal = join(folder, 'some.journal');
    app.answerDialog([journal]);
    await hands.press('Save all entries of these days for hledger (journal)', 'button');
    await expect.poll(() => readFileSync(journal, 'utf8'), { timeout: 20_000 }).toContain('for hledger to agree with');
    expect(hledgerBalances(readFileSync(journal)).size).toBeGreaterThan(2);
  });

  it('leads from what stands in an account to its entries, from an entry to its payslip', { timeout: 240_000 }, async () => {
    await hands.press('What stands in each account', 'link');
    await hands.atAccessible('All accounts together come to £0.00, as they must');
    await hands.press('Personal assistants', 'link');
    await hands.atAccessible('Every entry of Personal assistants');
    await hands.sees(/In the account after it: £/u);
    await hands.press(/: Sam Sample: wages, payslip 4\b/u, 'link');
    await hands.atAccessible(/^Entry \d+$/u);
    await hands.press('Open the payslip', 'link');
    await hands.at(/^Payslip \d+/u);
  });
});
