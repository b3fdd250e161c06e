import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weightRow, inventedSubstitutions } from '#test/support/bank/modulusTable';
import { household } from '#test/support/household';
import { expectNoViolations } from '#test/support/window/axe';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { tempFolder } from '#test/support/tempFolder';
import { type Hands, handsOf } from './hands.ts';

let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  app = await openApp({ now: '2026-11-20T09:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(() => app.close());

async function openHousehold(): Promise<void> {
  const { folder, close } = household();
  close();
  app.answerDialog([keptBook(app, folder)]);
  await hands.press('Open a book from a folder', 'button');
  await hands.at(/^Good morning, Rose/u);
}

async function refused(sentence: string | RegExp): Promise<void> {
  await app.page.getByRole('alert').getByText(sentence).waitFor();
}

async function saveAndGoOn(): Promise<void> {
  await hands.press('Save and go on', 'button');
}

describe('the team, by keyboard alone', () => {
  it('sets up the employer and the paydays, and says beside the field what is wrong', { timeout: 240_000 }, async () => {
    await openHousehold();
    await hands.press('Team', 'link');
    await hands.atAccessible('Nobody works here yet');

    await hands.press('Start: who is the employer', 'link');
    await hands.atAccessible('Who is the employer?');
    await hands.write('Full name', 'Rose Invented');
    await hands.choose('England');
    await hands.write('PAYE reference (if you have it)', '12/AB456');
    await hands.write('Accounts office reference (if you have it)', '123pa00045678');
    await hands.press('Save this employer', 'button');
    await refused('A PAYE reference is three digits, a stroke and up to ten letters or digits');
    for (const colorScheme of ['dark', 'light'] as const) {
      await app.page.emulateMedia({ colorScheme });
      await app.page.locator(`html[data-look="${colorScheme}"]`).waitFor();
      await expectNoViolations(app.page);
    }
    await hands.write('PAYE reference (if you have it)', '123/ab456');
    await hands.press('Save this employer', 'button');

    await hands.at('Nobody works here yet');
    await hands.press('Start: when people are paid', 'link');
    await hands.atAccessible('When are people paid?');
    await hands.choose('Every four weeks');
    await hands.write('First day of the first pay period', '5 Oct 2026');
    await hands.write('First payday', '6 Nov 2026');
    await hands.sees('2 November to 29 November 2026, paid on 4 December 2026');
    await hands.press('Save this pay group', 'button');

    await hands.at('Nobody works here yet');
    await hands.press('Open: who is the employer', 'link');
    await hands.atAccessible('One employer in this book');
    await hands.sees('HMRC: PAYE reference 123/AB456, accounts office reference 123PA00045678');
    await hands.press('Employment Allowance of Rose Invented', 'link');
    await hands.atAccessible('Does Rose Invented claim the Employment Allowance?');
    await hands.choose(/^2026-27/u);
    // All the work is care, nobody does household work, and nobody is shared.
    for (const answer of ['Yes', 'No', 'No', 'Yes']) await hands.choose(answer);
    await hands.write('How much of it did an earlier payroll use this year?', '120.50');
    await hands.press('Save', 'button');
    await hands.at('One employer in this book');
    await hands.sees('Employment Allowance 2026-27: claimed, £120.50 used');
  });

  it('adds a PA as a list that can be left and come back to, each thing missing said once', { timeout: 240_000 }, async () => {
    await hands.press('Team', 'link');
    await hands.press('Start: who works here', 'link');
    await hands.atAccessible('Who works for you?');
    await hands.write('Full name', 'Sam Sample');
    await hands.write('Date of birth', '17/5/1990');
    await hands.write('National Insurance number (if they have it by now)', 'DF 12 34 56 C');
    await saveAndGoOn();
    await refused('A National Insurance number is two letters');
    await hands.write('National Insurance number (if they have it by now)', 'AB 12 34 56 C');
    await saveAndGoOn();
    await hands.atAccessible('Sam Sample: four things still to say');
    await hands.sees('Comes after “Their job here”');

    await hands.press('Start: their job here', 'link');
    await hands.atAccessible('What is Sam Sample’s job here?');
    await hands.write('First day of work', '5 October 2026');
    await saveAndGoOn();
    await hands.atAccessible('Sam Sample: three things still to say');

    await hands.press('Team', 'link');
    await hands.atAccessible('One personal assistant. One needs something before payday');
    await hands.press('Open Sam Sample', 'link');
    await hands.at('Sam Sample: three things still to say');
    await hands.press('Start: tax and National Insurance', 'link');
    await hands.at('Which tax code does Sam Sample have?');
    await hands.choose(/^The starter checklist/u);
    await hands.choose(/^B /u);
    await hands.sees('We suggest A.');
    expect(await app.page.getByLabel('Tax code', { exact: true }).inputValue()).toBe('1257L');
    await hands.write('Tax code', 'K0');
    await saveAndGoOn();
    await refused(/K codes start at K1/u);
    await refused('Choose a plan, or no.');
    await hands.atAccessible('Which tax code does Sam Sample have?');
    await hands.write('Tax code', '1257l');
    await hands.press('Why A?', 'button');
    await hands.sees('Their date of birth says so, on the day from which this holds.');
    await hands.choose(/^Plan 2/u);
    await saveAndGoOn();
    await hands.at('Sam Sample: two things still to say');
    await hands.sees('Tax code 1257L, National Insurance letter A');
  });
});

async function carryOn(heading: string): Promise<void> {
  await hands.press('Continue', 'button');
  await hands.atAccessible(heading);
}

describe('what a PA is paid, by keyboard alone', () => {
  it('is the agreement in plain words, rate by rate', { timeout: 240_000 }, async () => {
    await hands.press('Start: the pay agreement', 'link');
    await hands.atAccessible('What does an ordinary hour pay?');
    await hands.write('Pay for an ordinary hour', '12.60');
    await hands.write('Hours a week in the contract (leave empty if they vary)', '20.5');
    await carryOn('Does any hour pay more?');
    await hands.press('Add a bank holiday rate', 'link');
    await hands.atAccessible('Which hours pay more, and how much?');
    await hands.choose(/^A multiple of the day rate/u);
    await hands.write('How many percent of the day rate?', '200');
    await hands.sees('Bank holiday: £25.20 an hour (double time), on bank holidays');
    await hands.press('Put this rate in the list', 'button');
    await hands.at('Does any hour pay more?');
    await hands.press('Add a night rate', 'link');
    await hands.at('Which hours pay more, and how much?');
    await hands.write('From what time?', '10pm');
    await hands.write('Until what time?', 'late');
    await hands.press('Put this rate in the list', 'button');
    await refused('Enter a sum above £0.00, such as 14.50.');
    await refused('Enter a time such as 22:00, or leave both times empty.');
    await hands.write('Pay for such an hour', '15');
    await hands.write('Until what time?', '6');
    await hands.press('Put this rate in the list', 'button');
    await hands.atAccessible('Does any hour pay more?');
    await hands.sees('Night: £15.00 an hour, from 22:00 to 06:00 the next day');
    await carryOn('What if two rates meet?');
    await hands.choose(/^The rate that stands first/u);
    await carryOn('Are there sleep-ins?');
    await hands.choose('Yes');
    await hands.press('Continue', 'button');
    await refused('Enter what each sleep-in pays, such as 60.00.');
    await hands.write('What does each sleep-in pay?', '55');
    await carryOn('Is this what was agreed?');
    await hands.sees('20 hours 30 minutes');
    await hands.sees('Sleep-in: £55.00 for each. Time awake for work is paid besides, at the rate of that hour.');
    await hands.press('Save this pay agreement', 'button');
    await hands.at('Sam Sample: one thing still to say');
  });

  it('goes to an account typed twice, the second time pasted', { timeout: 120_000 }, async () => {
    await hands.press('Start: bank details', 'link');
    await hands.atAccessible('Where do Sam Sample’s wages go?');
    await hands.write('Sort code', '123456');
    await hands.write('Account number', '1234567');
    await hands.write('Sort code once more', '12-34-65');
    await hands.write('Account number once more', '01234567');
    await hands.press('Save these details', 'button');
    await refused('An account number has eight digits.');
    await hands.write('Account number', '01234567');
    await hands.press('Save these details', 'button');
    await refused('The two sort codes differ. Look at both again.');
    await app.keyboard.tabTo('Sort code', 'textbox');
    await app.keyboard.press('Control+A');
    await app.keyboard.press('Control+C');
    await app.keyboard.tabTo('Sort code once more', 'textbox');
    await app.keyboard.press('Control+A');
    await app.keyboard.press('Control+V');
    await hands.press('Save these details', 'button');
    await hands.atAccessible('Sam Sample is ready to be paid');
    await hands.sees('Sam Sample, 12-34-56, account ending 4567');
  });

  it(
    'checks an account with the banks’ own table once that is added, and warns without being in the way',
    { timeout: 120_000 },
    async () => {
      const folder = tempFolder();
      const file = (name: string, words: string): string => {
        writeFileSync(join(folder, name), words);
        return join(folder, name);
      };
      await hands.press('Open: bank details', 'link');
      await hands.sees('These numbers are not checked with the banks’ own table, because none is added.');
      await hands.press('How to add it', 'link');
      await hands.atAccessible('Check bank details with the banks’ own table');
      const row = weightRow('990000', 'MOD11', '8 7 6 5 4 3 2 1');
      await hands.addFile(file('VALACDOS.txt', row.slice(0, 40)), 'Remove VALACDOS.txt');
      await hands.addFile(file('SCSUBTAB.txt', inventedSubstitutions), 'Remove SCSUBTAB.txt');
      await hands.press('Add the table', 'button');
      await refused(/This is not the file VALACDOS: row 1 cannot be read/u);
      await app.keyboard.tabTo('Remove VALACDOS.txt', 'button');
      await hands.addFile(file('V-whole.txt', row), 'Remove V-whole.txt');
      await hands.press('Add the table', 'button');
      await hands.atAccessible('Bank details are checked with the banks’ own table');
      await hands.sees('1 in VALACDOS, 1 in SCSUBTAB');

      await hands.press('Team', 'link');
      await hands.press('Open Sam Sample', 'link');
      await hands.press('Open: bank details', 'link');
      await hands.write('Sort code', '99-00-00');
      await hands.write('Account number', '10000003');
      await hands.sees('These numbers can belong together, by the table you added.');
      await hands.write('Account number', '10000004');
      await hands.sees('These numbers do not belong together, by the table you added. Check them with the PA.');
      await hands.atAccessible('Where do Sam Sample’s wages go?');
      await hands.write('Sort code once more', '99-00-00');
      await hands.write('Account number once more', '10000004');
      await hands.write('Why do the details change?', 'Sam moved and told me in person');
      await hands.press('Save these details', 'button');
      await hands.atAccessible('Sam Sample is ready to be paid');
      await hands.sees('Sam Sample, 99-00-00, account ending 0004');
    },
  );

  it('counts what was paid before, and a new tax code from its own day: both stay to be seen', { timeout: 120_000 }, async () => {
    await hands.press('Start: figures brought forward', 'link');
    await hands.atAccessible('What was Sam Sample paid before, in this tax year?');
    await hands.choose(/^The P45/u);
    await hands.write('Pay so far', '8,100');
    await hands.write('Tax so far', '363.20');
    await hands.press('Save these figures', 'button');
    await hands.at('Sam Sample is ready to be paid');
    await hands.sees('£8,100.00 paid before in 2026-27');

    await hands.press('Open: tax and National Insurance', 'link');
    await hands.at('Which tax code does Sam Sample have?');
    await hands.write('What is the date on the notice?', '16 Nov 2026');
    await hands.write('Tax code', '1185L');
    await hands.choose(/^From 6 April/u);
    await saveAndGoOn();
    await hands.atAccessible('Sam Sample is ready to be paid');
    await hands.sees('HMRC’s notice of 16 November 2026');
    await hands.sees('Starter checklist, statement B');

    await hands.press('Record their last day', 'link');
    await hands.atAccessible('Does Sam Sample leave?');
    await hands.write('What is their last day of work?', '1 Oct 2026');
    await hands.choose(/^They give notice/u);
    await hands.press('Record the last day', 'button');
    await app.page.getByRole('alert').waitFor();
    await hands.write('What is their last day of work?', '31 Dec 2026');
    await hands.press('Record the last day', 'button');
    await hands.atAccessible('Sam Sample leaves');
    await hands.sees('Last day: 31 December 2026. They give notice.');
    await hands.press('Team', 'link');
    await hands.atAccessible('One personal assistant, all ready to be paid');
  });
});
