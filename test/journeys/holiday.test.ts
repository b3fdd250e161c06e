import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { payHousehold } from '#test/support/payHousehold';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-holiday-'));
let app: OpenedApp;
let hands: Hands;

/** Sam worked four days of eight hours at £13.00, which both signed, and how their holiday was agreed nobody said yet. */
function signedHousehold(): string {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample');
  for (const on of ['2026-06-16', '2026-06-23', '2026-06-30', '2026-07-07']) home.work(employment, on, 8);
  home.sign(employment);
  home.close();
  return home.folder;
}

beforeAll(async () => {
  app = await openApp({ now: '2026-07-14T10:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function refused(sentence: string | RegExp): Promise<void> {
  await app.page.getByRole('alert').getByText(sentence).waitFor();
}

async function leave(from: string, to: string, hours: string): Promise<void> {
  await hands.write('First day of leave', from);
  await hands.write('Last day of leave', to);
  await hands.write('How many hours of work is that?', hours);
  await hands.press('Save the leave', 'button');
}

describe('holiday, by keyboard alone', () => {
  it('says how it was agreed, and then what is left and why', { timeout: 240_000 }, async () => {
    app.answerDialog([keptBook(app, signedHousehold())]);
    await hands.press('Open a book from a folder', 'button');
    await hands.at(/^Good morning, Rose/u);
    await hands.press('Team', 'link');
    await hands.press('Open Sam Sample', 'link');
    await hands.at('Sam Sample is ready to be paid');
    await hands.press('Holiday', 'link');
    await hands.atAccessible('Sam Sample’s holiday is not recorded yet');
    await hands.press('Say how holiday was agreed', 'link');
    await hands.atAccessible('How was Sam Sample’s holiday agreed?');
    await hands.choose(/^Irregular hours/u);
    await hands.write('A day on which a leave year begins', '1 April 2026');
    await hands.write('Weeks of holiday in a whole year', '4');
    await hands.press('Save how holiday was agreed', 'button');
    await refused('The law gives at least 5.6 weeks of holiday a year');
    await hands.write('Weeks of holiday in a whole year', '5.6');
    await hands.press('Save how holiday was agreed', 'button');
    await hands.atAccessible('Sam Sample has 0 h of holiday left');
    await hands.press('What is an hour of leave paid at today?', 'button');
    await hands.sees('£13.00 for an hour of leave, by the average:');
  });

  it('knows what an earlier payroll knew: weeks pasted one to a line, and where holiday stood', { timeout: 240_000 }, async () => {
    await hands.press('Weeks of the earlier payroll', 'link');
    await hands.atAccessible('What was Sam Sample paid before this book?');
    await hands.choose(/^Week by week/u);
    await hands.write('One week to a line: its last day, hours, gross pay', '13/06/2026 20:00 300.00\nsomething else');
    await hands.press('Save the weeks', 'button');
    await refused('“something else” is not a last day, hours and pay');
    await hands.write('One week to a line: its last day, hours, gross pay', '13/06/2026 20:00 300.00\n6 June 2026, 20, £300');
    await hands.press('Save the weeks', 'button');
    await hands.at('Sam Sample has 0 h of holiday left');
    await hands.press('Where holiday stood before this book', 'link');
    await hands.atAccessible('Where did Sam Sample’s holiday stand?');
    await hands.write('Up to which day do these figures count?', '15 June 2026');
    await hands.write('Hours earned in that leave year so far', '20');
    await hands.press('Save where it stood', 'button');
    await refused('This book pays the hours from 15 June 2026 itself');
    await hands.write('Up to which day do these figures count?', '14 June 2026');
    await hands.press('Save where it stood', 'button');
    await hands.at('Sam Sample has 20 h of holiday left');
  });

  it('records leave, refuses what cannot be in one sentence, and takes it back with a reason', { timeout: 240_000 }, async () => {
    await hands.press('Record leave', 'link');
    await hands.atAccessible('When is Sam Sample on leave?');
    await leave('1 April 2026', '1 April 2026', '8');
    await refused('Sam Sample starts on 6 April 2026, and that is before it.');
    await leave('9 July 2026', '10 July 2026', '-8');
    await refused('Leave is of some time: enter how many hours, such as 8 or 7:30.');
    await leave('9 July 2026', '10 July 2026', '24');
    await refused('Sam Sample has 20 h of holiday left, and this is 24 h.');
    await leave('9 July 2026', '10 July 2026', '16');
    await hands.at('Sam Sample has 4 h of holiday left');
    await hands.sees('With the next payday');
    await hands.press('Record leave', 'link');
    await leave('10 July 2026', '11 July 2026', '2');
    await refused('Sam Sample has leave recorded for 9 July to 10 July 2026 already.');
    await leave('11 July 2026', '11 July 2026', '2');
    await hands.at('Sam Sample has 2 h of holiday left');
    await hands.press('Take back 11 July 2026', 'link');
    await hands.atAccessible('Why is this leave taken back?');
    await hands.write('Reason', 'They came to work after all.');
    await hands.press('Take the leave back', 'button');
    await hands.atAccessible('Sam Sample has 4 h of holiday left');
  });

  it(
    'pays it with the payday, tells the balance on the payslip, and keeps the record as a paper and a file',
    { timeout: 240_000 },
    async () => {
      await hands.press('Payday', 'link');
      await hands.press('Look at the payday of Four-weekly on Friday 17 July 2026', 'link');
      await hands.at('Does this look right?');
      await hands.press('Approve and make payslips', 'button');
      await app.page.getByRole('alertdialog').waitFor();
      await hands.press('Yes, approve it', 'button');
      await hands.at('Pay run 1: paid Friday 17 July 2026');
      await hands.press('Payslip 1', 'link');
      // 32 h × 12.07% = 3.86 h, so 4 h; 20 + 4 − 16 = 8 h. Average: 2 weeks of £300.00 and 3 of £104.00 are £912.00 for 64 h: 16 h are £228.00.
      await hands.sees('Holiday, 9 July to 10 July 2026, 16 h');
      await hands.sees(/4 h earned with this pay, 8 h left of the leave year to 31 March 2027/u);
      await hands.sees('£228.00');
      await hands.press('Team', 'link');
      await hands.press('Open Sam Sample', 'link');
      await hands.press('Holiday', 'link');
      await hands.at('Sam Sample has 8 h of holiday left');
      await hands.press('Make the record a paper', 'button');
      await hands.sees('Holiday record of Sam Sample');
      const path = join(folder, 'holiday.csv');
      app.answerDialog([path]);
      await hands.press('Save the record as a file (CSV)', 'button');
      await hands.sees('The file is saved.');
      expect(readFileSync(path, 'utf8')).toContain('Taken to 10 July 2026');
      await hands.atAccessible('Sam Sample has 8 h of holiday left');
    },
  );
});
