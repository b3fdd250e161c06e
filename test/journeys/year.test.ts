import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/contract/canonical-json';
import { year2026 } from '#core/payroll/years/2026-27';
import { addDays, day } from '#core/time/day';
import { sha256 } from '#db/digest';
import { payHousehold, payday } from '#test/support/payHousehold';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

const now = '2027-04-10T10:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-year-'));
let app: OpenedApp;
let hands: Hands;

/** Sam was paid £500.00 on each of ten paydays of 2026-27, which is over. */
function paidYear(): string {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', { born: day('2008-02-01'), tax: { taxCode: 'BR' } });
  for (let on = payday; on <= '2027-04-05'; on = addDays(on, 28)) {
    home.extra(employment, 50_000);
    home.approve(on);
  }
  home.close();
  return home.folder;
}

/** An invented 2027-28: the figures of the year before, and a higher Employment Allowance. */
function packFile(): string {
  const { employmentAllowance } = year2026.employers;
  const source = { ...employmentAllowance.source, checked: '2027-02-01' };
  const employers = { ...year2026.employers, employmentAllowance: { value: 11_000, source } };
  const table = { ...year2026, taxYear: '2027-28', employers };
  const path = join(folder, '2027-28.json');
  const pack = { format: 'pa-ledger-year-pack-1', madeOn: '2027-02-10', madeBy: 'Invented', table, digest: sha256(canonicalJson(table)) };
  writeFileSync(path, JSON.stringify(pack));
  return path;
}

beforeAll(async () => {
  app = await openApp({ now, keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function refused(sentence: string | RegExp): Promise<void> {
  await app.page.getByRole('alert').getByText(sentence).waitFor();
}

async function paper(title: string): Promise<void> {
  await hands.atAccessible(title);
  await hands.sees('As headings and tables, easy to read aloud and to enlarge.');
}

async function endOfYear(): Promise<void> {
  await hands.press('Tax year', 'link');
  await hands.at('The tax year');
  await hands.press('Go through the end of 2026-27', 'link');
  await hands.at('The end of 2026-27, step by step');
}

describe('the end of a tax year, by keyboard alone', () => {
  it('makes the P60s of the year that is over', { timeout: 240_000 }, async () => {
    app.answerDialog([keptBook(app, paidYear())]);
    await hands.press('Open a book from a folder', 'button');
    await hands.at(/^Good morning, Rose/u);
    await hands.press('Tax year', 'link');
    await hands.atAccessible('The tax year');
    await hands.sees('The figures of 2027-28 are not known to this book.');
    await hands.sees('P60s made: 0 of 1');
    await hands.press('Make the P60s', 'link');
    await hands.at(/^P60s for /u);
    await hands.sees('This tax year ends on 5 April 2028.');
    await hands.press('The tax year', 'link');
    await hands.at('The tax year');
    await hands.press('Go through the end of 2026-27', 'link');
    await hands.atAccessible('The end of 2026-27, step by step');
    await hands.press('Make the P60s', 'link');
    await hands.at('P60s for 2026-27');
    await hands.press('Record the address', 'link');
    await hands.atAccessible('Change Rose Invented');
    await hands.write('Address (if you want it on papers)', '1 Sample Street, Madeup');
    await hands.press('Save this employer', 'button');
    await endOfYear();
    await hands.press('Make the P60s', 'link');
    await hands.sees('Rose Invented, 1 Sample Street, Madeup.');
    await hands.press('Make the P60s that are missing', 'button');
    await hands.sees('Paper 1');
    await hands.atAccessible('P60s for 2026-27');
    await hands.press('Paper 1', 'link');
    await paper('P60, Sam Sample, 2026-27');
    await hands.sees('Rose Invented, 1 Sample Street, Madeup');
  });

  it('makes a replacement that says so, and notes that the P60s were given', { timeout: 240_000 }, async () => {
    await endOfYear();
    await hands.press('See the P60s', 'link');
    await hands.press('Make a replacement for Sam Sample', 'button');
    await paper('P60, Sam Sample, 2026-27 (replacement)');
    await endOfYear();
    await hands.press('Every PA has their P60', 'button');
    await hands.sees('The P60s were given.');
    await hands.atAccessible('The end of 2026-27, step by step');
  });

  it('keeps the payment record beside what HMRC’s account shows', { timeout: 240_000 }, async () => {
    await hands.press('Tax year', 'link');
    await hands.at('The tax year');
    await app.keyboard.tabTo('Payment record (P32)', 'link');
    await hands.press('Payment record (P32)', 'link');
    await hands.atAccessible('What Rose Invented owes HMRC for 2026-27');
    await hands.press('Record what HMRC’s account shows', 'link');
    await hands.atAccessible('What does HMRC’s account show?');
    await hands.write('On which day did you look?', '11 April 2027');
    await hands.write('What it says is owed', '1100.00');
    await hands.press('Record it', 'button');
    await refused('HMRC’s account cannot have been read after today, 10 April 2027.');
    await hands.write('On which day did you look?', '9 April 2027');
    await hands.write('What explains a difference (if you know)', 'A penalty of £100.00');
    await hands.press('Record it', 'button');
    await hands.at('What Rose Invented owes HMRC for 2026-27');
    await hands.sees('The difference is £100.00.');
    await hands.press('Make the payment record as a paper', 'button');
    await paper('Employer payment record, 2026-27');
    await hands.sees('A penalty of £100.00');
  });

  it('takes the new year’s figures from a year pack, looked through first', { timeout: 240_000 }, async () => {
    await hands.press('Tax year', 'link');
    await hands.press('Add a year pack', 'link');
    await hands.atAccessible('Add the figures of a tax year');
    await hands.addFile(packFile(), 'Figures of 2027-28, put together by Invented on 10 February 2027.');
    await hands.sees('£11,000');
    await hands.press('Add the figures of 2027-28', 'button');
    await hands.at('The tax year');
    await hands.sees('The figures of 2028-29 are not known to this book.');
  });
});

describe('leaving, by keyboard alone', () => {
  it('refuses a notice of a year that is over, and records one of this year', { timeout: 240_000 }, async () => {
    await hands.press('Team', 'link');
    await hands.press('Open Sam Sample', 'link');
    await hands.press('Starting, and HMRC’s notices', 'link');
    await hands.atAccessible('HMRC’s notices about Sam Sample');
    await hands.press('Record a notice', 'link');
    await hands.atAccessible('Which notice came about Sam Sample?');
    await hands.choose(/^P6/u);
    await hands.write('For which tax year?', '2026-27');
    await hands.write('Date on the notice', '1 April 2027');
    await hands.write('From which day?', '1 April 2027');
    await hands.write('Tax code', '1100L');
    await hands.press('Record the notice', 'button');
    await refused('The notice is for tax year 2026-27, which is over.');
    await hands.write('For which tax year?', '2027-28');
    await hands.write('From which day?', '6 April 2027');
    await hands.press('Record the notice', 'button');
    await hands.at('HMRC’s notices about Sam Sample');
    await hands.sees('1100L, cumulative');
    await hands.press('What they brought on starting', 'link');
    await hands.atAccessible('What did Sam Sample bring?');
    await hands.choose(/^A starter checklist/u);
    await hands.write('From which day does it count?', '1 July 2026');
    await hands.choose(/^B/u);
    await hands.press('What will this make?', 'button');
    await hands.sees('Tax code 1257L, each payday on its own.');
  });

  it('records the last day, makes the P45 once, and a statement of earnings', { timeout: 240_000 }, async () => {
    await hands.press('Team', 'link');
    await hands.press('Open Sam Sample', 'link');
    await hands.press('Leaving', 'link');
    await hands.atAccessible('Does Sam Sample leave?');
    await hands.write('What is their last day of work?', '1 April 2026');
    await hands.choose(/^They give notice/u);
    await hands.press('Record the last day', 'button');
    await refused('The last day cannot be before the first');
    await hands.write('What is their last day of work?', '9 April 2027');
    await hands.press('Record the last day', 'button');
    await hands.atAccessible('Sam Sample leaves');
    await hands.press('Make the P45', 'link');
    await hands.atAccessible('Make Sam Sample’s P45');
    await hands.press('Make the P45 now', 'button');
    await paper('P45, Sam Sample, left on 9 April 2027');
    await hands.sees('6 Tax code at leaving date');
  });

  it('writes down how a payslip was given', { timeout: 240_000 }, async () => {
    await hands.press('Payday', 'link');
    await hands.press(/^Open pay run 10|Pay run 10/u, 'link');
    await hands.sees('Given to the PAs');
    await hands.press('Record how payslip 10 was given', 'link');
    await hands.atAccessible('How did Sam Sample get this payslip?');
    await hands.choose(/^By e-mail/u);
    await hands.sees('PA Ledger sends nothing.');
    await hands.press('Record it', 'button');
    await hands.at('Payslip 10: Sam Sample');
    await hands.press('Make an Easy Read page to go with it', 'button');
    await paper('Your pay, 26 March 2027');
    expect(app.log()).not.toContain('Sam Sample');
  });
});
