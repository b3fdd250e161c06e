import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { payHousehold } from '#test/support/payHousehold';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-pension-'));
let app: OpenedApp;
let hands: Hands;

/** Alex, born in 1990, is to be paid £1,000.00 for four weeks: more than the £768.00 from which somebody is enrolled; Bea £700.00, and may opt in. */
function household(): string {
  const home = payHousehold();
  const { employment } = home.hire('Alex Adult', { born: day('1990-01-01'), tax: { niLetter: 'A' } });
  home.extra(employment, 100_000);
  const bea = home.hire('Bea Bystander', { born: day('1992-03-01'), tax: { niLetter: 'A' } });
  home.extra(bea.employment, 70_000);
  home.close();
  return home.folder;
}

beforeAll(async () => {
  app = await openApp({ now: '2026-07-16T10:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function refused(sentence: string | RegExp): Promise<void> {
  await app.page.getByRole('alert').getByText(sentence).waitFor();
}

describe('a workplace pension, by keyboard alone', () => {
  it('keeps the payday waiting by name, and leads to the pension from there', { timeout: 240_000 }, async () => {
    app.answerDialog([keptBook(app, household())]);
    await hands.press('Open a book from a folder', 'button');
    await hands.at(/^Good morning, Rose/u);
    await hands.press('Payday', 'link');
    await hands.press('Look at the payday of Four-weekly on Friday 17 July 2026', 'link');
    await hands.sees(/Alex Adult earns £1,000.00, more than the £768.00 in four weeks/u);
    await hands.press('Go to their pension', 'link');
    await hands.atAccessible('Alex Adult: not in the workplace pension');
    await hands.press('Record your scheme first', 'link');
    await hands.atAccessible('Pension duties and scheme');
  });

  it('says when duties began and which scheme it is, and what is too little', { timeout: 240_000 }, async () => {
    await hands.press('Say when duties began', 'link');
    await hands.atAccessible('When did Rose Invented’s pension duties begin?');
    await hands.press('Save the day', 'button');
    await hands.at('Pension duties and scheme');
    await hands.sees('Not yet, due by 5 September 2026');
    await hands.press('Add a pension scheme', 'link');
    await hands.atAccessible('Which pension scheme is it?');
    await hands.write('Name of the scheme', 'NEST');
    await hands.write('Provider', 'NEST Corporation');
    await hands.write('Address, telephone and e-mail of the scheme', 'Nene Hall, Peterborough; 0300 020 0090');
    await hands.write('Your reference there (if you have it)', 'EMP123456789');
    await hands.write('Payment source (for NEST’s file)', 'Four-weekly pay');
    await hands.write('From the PA, before tax relief (%)', '4.5');
    await hands.press('Save the scheme', 'button');
    await refused('The law wants at least 8% from both together on qualifying earnings. Raise one of the two.');
    await hands.write('From the PA, before tax relief (%)', '5');
    await hands.press('Save the scheme', 'button');
    await hands.at('Pension duties and scheme');
    await hands.sees('From 6 Apr 2026: 5% by the PA, 3% by the employer. Qualifying earnings.');
  });

  it('enrols the PA, issues the letter, and pays with contributions', { timeout: 240_000 }, async () => {
    await hands.press('Team', 'link');
    await hands.press('Open Alex Adult', 'link');
    await hands.press('Pension', 'link');
    await hands.at('Alex Adult: not in the workplace pension');
    await hands.press('Enrol them', 'link');
    await hands.atAccessible('How did Alex Adult come into the pension?');
    await hands.press('Save', 'button');
    await hands.atAccessible('Alex Adult: in NEST since 15 June 2026');
    await hands.sees('Give Alex Adult the letter about enrolment.');
    await hands.press('Letter about enrolment', 'link');
    await hands.atAccessible('Read the letter, then issue it');
    await hands.sees('You can opt out from 16 July 2026 to 15 August 2026.');
    await hands.press('Issue this letter', 'button');
    await hands.at('You are in a workplace pension');
    await hands.press('Payday', 'link');
    await hands.press('Look at the payday of Four-weekly on Friday 17 July 2026', 'link');
    await hands.at('Does this look right?');
    await hands.press('Approve and make payslips', 'button');
    await app.page.getByRole('alertdialog').waitFor();
    await hands.press('Yes, approve it', 'button');
    await hands.at('Pay run 1: paid Friday 17 July 2026');
  });

  it('saves the payday’s file for NEST', { timeout: 240_000 }, async () => {
    await hands.press('Team', 'link');
    await hands.press('Employers and paydays', 'link');
    await hands.press('Pension duties and scheme', 'link');
    await hands.atAccessible('Pension duties and scheme');
    const path = join(folder, 'nest.csv');
    app.answerDialog([path]);
    await hands.press('NEST file of 17 Jul 2026', 'button');
    await hands.sees('The file is saved.');
    expect(readFileSync(path, 'utf8').split('\r\n').slice(0, 2)).toEqual([
      'H,EMP123456789,CS,2026-07-12,Four-weekly pay,2026-08-22,4 weekly,2026-06-15,',
      'D,Alex,Adult,,1,520.00,,15.60,20.80,,,,,,,,,,,,,',
    ]);
  });

  it('takes a notice in time and none too late, and tells what goes back', { timeout: 240_000 }, async () => {
    await hands.press('Team', 'link');
    await hands.press('Open Alex Adult', 'link');
    await hands.press('Pension', 'link');
    await hands.press('Record that they opted out', 'link');
    await hands.atAccessible('When did Alex Adult’s opt-out notice come?');
    await hands.write('Day on which the notice came', '15 July 2026');
    await hands.press('Save the notice', 'button');
    await refused(/Alex Adult can opt out from 16 July 2026 on/u);
    await hands.write('Day on which the notice came', '16 August 2026');
    await hands.press('Save the notice', 'button');
    await refused(/month to opt out ended on 15 August 2026/u);
    await hands.write('Day on which the notice came', '16 July 2026');
    await hands.press('Save the notice', 'button');
    await hands.atAccessible('Alex Adult: opted out on 16 July 2026');
    await hands.sees('Goes back with the next pay, by');
  });

  it('makes good what an approved payday missed, and takes what was agreed for one PA alone', { timeout: 240_000 }, async () => {
    await hands.press('Team', 'link');
    await hands.press('Open Bea Bystander', 'link');
    await hands.press('Pension', 'link');
    await hands.press('Record that they opted in or joined', 'link');
    await hands.choose(/^Opted in/u);
    await hands.write('First day of the membership', '15 June 2026');
    await hands.write('When did their signed notice come?', '12 June 2026');
    await hands.press('Save', 'button');
    await hands.atAccessible('Bea Bystander: in NEST since 15 June 2026');
    // £220.00 lie above £480.00: four fifths of 5% are £8.80, and 3% are £6.60.
    await hands.sees('Nothing was paid in for 15 June to 12 July 2026. The PA’s part is £8.80, the employer’s £6.60.');
    await hands.press('Say how the PA’s part is paid', 'link');
    await hands.atAccessible('How does Bea Bystander pay what was missed?');
    await hands.choose(/^The PA, from pay/u);
    await hands.press('Save', 'button');
    await refused('Say over how many paydays the PA’s part is taken from pay, or choose that the employer pays it. Not both.');
    await hands.write('Over how many paydays?', '2');
    await hands.press('Save', 'button');
    await hands.sees('The PA’s part is taken over 2 paydays, £4.40 each. Agreed on 16 July 2026.');
    await hands.press('Change their percentages', 'link');
    await hands.atAccessible('What is paid in for Bea Bystander?');
    await hands.write('From the employer (%)', '2');
    await hands.press('Save the percentages', 'button');
    await refused('The law wants at least 3% from the employer on qualifying earnings. Enter that or more.');
    await hands.write('From the employer (%)', '6');
    await hands.press('Save the percentages', 'button');
    await hands.sees('5% by the PA, 6% by the employer');
  });
});
