import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '#test/support/files';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  app = await openApp({ now: '2026-11-05T09:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(() => app.close());

function paper(name: string): string {
  const folder = join(app.userData, 'papers');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, pdf(name));
  return path;
}

async function save(): Promise<void> {
  await hands.press('Save', 'button');
}

describe('setting a book up, by keyboard alone', () => {
  it('starts the book and says who keeps it, and whose care it is', async () => {
    await hands.at('Welcome. Start your first book');
    await hands.press('Start a new book', 'link');
    await hands.at('Start a new book');
    await hands.write('What will you call this book?', 'Ruth Hale');
    await hands.write('On which day does it begin?', '1 July 2026');
    await hands.press('Start this book', 'button');
    await hands.atAccessible('Eight steps left to set up this book');

    await hands.press('Start: who keeps this book', 'link');
    await hands.atAccessible('Who keeps this book?');
    await hands.write('Full name', 'Ruth Hale');
    await hands.choose(/^I act for somebody/u);
    await save();

    await hands.at('Seven steps left to set up this book');
    await hands.press('Start: whose care it is', 'link');
    await hands.atAccessible('Who is the care for?');
    await hands.write('Full name', 'Adam Hale');
    await hands.write('What will the auditor’s copy call them?', 'Adult A');
    await hands.write('What kind of care is it?', 'NHS continuing healthcare');
    await save();
    await hands.at('One person in this book');
    await hands.press('Add a person', 'link');
    await hands.write('Full name', 'Beth Hale');
    await hands.write('What will the auditor’s copy call them?', 'Child B');
    await hands.write('What kind of care is it?', 'Short breaks');
    await save();
    await hands.atAccessible('Two people in this book');
  });

  it('leads from a sentence to its field, and keeps what was typed', async () => {
    await hands.press('Plan and budget', 'link');
    await hands.press('Start: who pays', 'link');
    await hands.at('Who pays the money?');
    await hands.choose(/^The NHS/u);
    await hands.write('Its name', 'Dorset CCG');
    await hands.write('Since when has it had this name?', '31 April 2020');
    await save();
    await app.page.getByRole('alert').getByText('Something needs another look').waitFor();
    await hands.atAccessible('Who pays the money?');
    await hands.press('Since when has it had this name? Enter a real date, such as 3 November 2026.', 'link');
    expect((await app.keyboard.focused()).name).toBe('Since when has it had this name?');
    await app.keyboard.retype('1/4/2013');
    await hands.sees('Monday 1 April 2013');
    await hands.write('Your case reference (if there is one)', 'DP-2214');
    await save();
    await hands.at('One funder in this book');
    await hands.sees('Case DP-2214');
  });

  it('gives the funder its new name from a day on', async () => {
    await hands.press('Give Dorset CCG its new name', 'link');
    await hands.atAccessible('What is the funder called now?');
    await hands.write('Its name', 'NHS Dorset ICB');
    await hands.write('From which day?', '1 July 2022');
    await save();
    await hands.at('One funder in this book');
    await hands.sees('NHS Dorset ICB');
    await hands.sees('Dorset CCG from 1 April 2013');
  });

  it('says what the funder asks: from what is published, by hand, and from a file that was saved', async () => {
    await hands.press('What NHS Dorset ICB asks', 'link');
    await hands.atAccessible('What NHS Dorset ICB asks');
    await hands.press('Start from what is published', 'link');
    await hands.atAccessible('What is published that you could start from?');
    await hands.sees(/read on 21 November 2026/u);
    await hands.press('Use Any ICB', 'button');
    await hands.at('What NHS Dorset ICB asks');
    await hands.sees('What else may not be bought? alcohol, tobacco, gambling, debt');
    await hands.press('Open: receipts', 'link');
    await hands.atAccessible('Receipts');
    await hands.write('Below which sum is no receipt needed?', 'ten');
    await hands.press('Save', 'button');
    await app.page.getByRole('alert').getByText('Enter a sum above £0.00').waitFor();
    await hands.write('Below which sum is no receipt needed?', '10');
    await hands.press('Save', 'button');
    await hands.at('What NHS Dorset ICB asks');
    await hands.sees('Below which sum is no receipt needed? £10.00');
    await hands.press('Open: your own share', 'link');
    await hands.choose(/^Yes, paid into/u);
    await hands.press('Save', 'button');
    await app.page
      .getByRole('alert')
      .getByText(/NHS care is free/u)
      .waitFor();
    await hands.press('What NHS Dorset ICB asks', 'link');
    await hands.at('What NHS Dorset ICB asks');
    const file = join(app.userData, 'asks.json');
    app.answerDialog([file], 'saveAs');
    await hands.press('Save it as a file', 'button');
    await hands.sees('The file is saved.');
    await hands.press('Take it from a file', 'link');
    await hands.addFile(file, 'Take what NHS Dorset ICB asks from a file');
    await hands.atAccessible('Take what NHS Dorset ICB asks from a file');
    await hands.sees('The file is about NHS Dorset ICB, and was saved on 5 November 2026.');
    await hands.press('Use this', 'button');
    await hands.at('What NHS Dorset ICB asks');
    await hands.sees('Taken over from the file.');
  });

  it('adds the money and its award, and shows the payments that it means before it is saved', async () => {
    await hands.press('Plan and budget', 'link');
    await hands.press('Start: the kinds of money', 'link');
    await hands.atAccessible('What is this money called?');
    await hands.write('A name for it', 'Continuing healthcare');
    await hands.choose('NHS Dorset ICB');
    await hands.choose('NHS direct payment');
    await hands.tick('Adam Hale');
    await hands.tick('Beth Hale');
    await save();
    await hands.at('One kind of money in this book');

    await hands.press('Plan and budget', 'link');
    await hands.press('Start: the awards', 'link');
    await hands.atAccessible('How much was agreed?');
    await hands.write('How much is each payment?', '£1,620.00');
    await hands.pick(/How often is it paid\?/u, 'Every four weeks');
    await hands.write('First day the award covers', '1 July 2026');
    await hands.write('Last day the award covers', '31/3/27');
    await hands.write('When is the first payment due?', '3 July 2026');
    await hands.sees('£1,620.00 due on 3 July 2026');
    await hands.sees('and six more payments, the last on 12 March 2027.');
    await hands.addFile(paper('award letter.pdf'));
    await save();
    await hands.atAccessible('One award in this book');
    await hands.sees('Award letter is evidence 1');
  });

  it('writes the plan down, with an outcome that was not there', async () => {
    await hands.press('Plan and budget', 'link');
    await hands.press('Start: what the money is for', 'link');
    await hands.atAccessible('What may the money be spent on?');
    await hands.write('Name of the plan line', 'Swimming and gym');
    await hands.choose('Continuing healthcare');
    await hands.choose('Adam Hale');
    await hands.write('Which outcome does it serve?', 'Stronger: swimming and gym');
    await hands.pick(/What kind of spending is it\?/u, /^Activities/u);
    await hands.write('How much was agreed?', '480');
    await hands.pick(/For how long is that sum\?/u, 'Every year');
    await save();
    await hands.atAccessible('One plan line in this book');
    await hands.sees('Stronger: swimming and gym. Activities. Continuing healthcare.');
  });

  it('shares a cost in percent, and says what is missing to the whole', async () => {
    await hands.press('Plan and budget', 'link');
    await hands.press('Open: shared costs', 'link');
    await hands.press('Add a way to share', 'link');
    await hands.atAccessible('How is the cost shared?');
    await hands.write('What is shared?', 'The van');
    await hands.write('Adam Hale', '70');
    await hands.write('Beth Hale', '25');
    await hands.write('From which day?', '1 July 2026');
    await hands.write('Who agreed to it?', 'J. Patel, NHS Dorset');
    await hands.write('When did they agree?', '20 June 2026');
    await save();
    await hands.sees('The parts make 95%. They need to make 100%.');
    await hands.write('Beth Hale', '30');
    await save();
    await hands.atAccessible('One agreed way to share costs');
    await hands.sees('Adam Hale 70% and Beth Hale 30%');
  });

  it('opens the bank account with a proven balance, and the book is set up', async () => {
    await hands.press('Plan and budget', 'link');
    await hands.press('Start: the bank accounts', 'link');
    await hands.atAccessible('Which account is the money paid into?');
    await hands.write('What do you call it?', 'Care account');
    await hands.write('Which bank is it with?', 'Lloyds');
    await hands.write('Last four digits of the account number', '4471');
    await save();
    await hands.at('One bank account in this book');

    await hands.press('Plan and budget', 'link');
    await hands.press('Start: where the book begins', 'link');
    await hands.press('Record the opening balance of Care account', 'link');
    await hands.atAccessible('What was in Care account as 1 July 2026 began?');
    await hands.write('Balance on the bank’s statement', '7,905.12');
    await hands.press('Record this balance', 'button');
    await app.page.getByRole('alert').getByText('Add the bank’s statement.').waitFor();
    await hands.addFile(paper('June statement.pdf'));
    await hands.press('Record this balance', 'button');
    await hands.atAccessible('Every account has its opening balance');
    await hands.sees('£7,905.12 on 1 July 2026');
    await hands.press('Plan and budget', 'link');
    await hands.atAccessible('The plan and budget are set up');
  });

  it('puts right an opening balance that was typed wrong, and what was there before stays readable', async () => {
    await hands.press('Open: where the book begins', 'link');
    await hands.at('Every account has its opening balance');
    await hands.press('Correct the opening balance of Care account', 'link');
    await hands.atAccessible('What was really in Care account as 1 July 2026 began?');
    await app.keyboard.tabTo('Balance on the bank’s statement', 'textbox');
    expect(await app.page.locator('input:focus').inputValue()).toBe('7905.12');
    await hands.press('Correct this balance', 'button');
    await app.page.getByRole('alert').getByText('Something needs another look').waitFor();
    await hands.write('What was wrong?', 'Two figures were swapped.');
    await hands.press('Correct this balance', 'button');
    await app.page.getByRole('alert').getByText('The book begins with exactly that already.').waitFor();
    await hands.write('Balance on the bank’s statement', '7,950.12');
    await hands.press('Correct this balance', 'button');
    await hands.atAccessible('Every account has its opening balance');
    await hands.sees('£7,950.12 on 1 July 2026');
    await hands.sees('It was £7,905.12 by evidence 2 until corrected on 5 November 2026: Two figures were swapped.');
  });

  it('records what was owed at the start, and puts its sum right', async () => {
    await hands.press('Add something that was owed', 'link');
    await hands.atAccessible('What was already owed when the book began?');
    await hands.write('Who is owed the money?', 'Harbour Pool');
    await hands.write('What for?', 'June swimming');
    await hands.write('How much?', '42');
    await hands.pick(/Which plan line is it for\?/u, /^Swimming and gym/u);
    await hands.choose(/^No/u);
    await hands.write(/^Why/u, 'It was lost in the move.');
    await hands.press('Record what is owed', 'button');
    await hands.at('Every account has its opening balance');
    await hands.sees('£42.00 owed to Harbour Pool');
    await hands.press('Correct the £42.00 owed to Harbour Pool', 'link');
    await hands.atAccessible('What was really owed to Harbour Pool?');
    await hands.write('How much?', '24');
    await hands.write('What was wrong?', 'Typed the wrong way round.');
    await hands.press('Correct what was owed', 'button');
    await hands.atAccessible('Every account has its opening balance');
    await hands.sees('£24.00 owed to Harbour Pool');
    await hands.sees('Taken back on 5 November 2026: Typed the wrong way round.');
  });

  it('shows the year of care as one, and records who can no longer decide with who is told', async () => {
    await hands.press('Plan and budget', 'link');
    await hands.press('Open: the year of care', 'link');
    await hands.atAccessible(/^The year of care/u);
    await hands.sees(/which is what the whole book has\. No pound is counted twice\./u);
    await hands.press('When the money or the people change', 'link');
    await hands.atAccessible('When the money or the people change');
    await hands.press('Somebody can no longer decide', 'link');
    await hands.atAccessible('Who can no longer decide?');
    await hands.choose(/^Ruth Hale/u);
    await hands.write('Since which day?', '1 October 2026');
    await hands.write('Who acts now? (if it is known)', 'Otto Other');
    await hands.press('Record it', 'button');
    await hands.atAccessible('Ruth Hale can no longer decide, since 1 October 2026');
    await hands.press('Open: Tell NHS Dorset ICB', 'link');
    await hands.atAccessible('Tell NHS Dorset ICB');
    await hands.write(/^What was said or done/u, 'By telephone');
    await save();
    await hands.at('Ruth Hale can no longer decide, since 1 October 2026');
    await hands.sees(/By telephone/u);
  });
});
