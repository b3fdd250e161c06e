import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heic, pdf } from '#test/support/files';
import { household } from '#test/support/household';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  app = await openApp({ now: '2026-11-20T09:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(() => app.close());

function file(name: string, bytes: Uint8Array): string {
  const path = join(app.userData, name);
  writeFileSync(path, bytes);
  return path;
}

async function openHousehold(): Promise<void> {
  const { folder, close } = household();
  close();
  app.answerDialog([keptBook(app, folder)]);
  await hands.press('Open a book from a folder', 'button');
  await hands.at(/^Good morning, Rose/u);
}

async function say(payee: string, what: string, day: string, amount: string): Promise<void> {
  await hands.press('Purchases', 'link');
  await hands.at(/purchases? (is recorded|in this book)/u);
  await hands.press('Record a purchase', 'link');
  await hands.at('What was bought?');
  await app.keyboard.tabTo('Who was paid?', 'combobox');
  await app.keyboard.retype(payee);
  await hands.write('What was it?', what);
  await hands.press('Continue', 'button');
  await hands.at('When, and for how much?');
  await hands.write('Date of the receipt or invoice', day);
  await hands.write('How much was it in all?', amount);
  await hands.press('Continue', 'button');
  await hands.at('Which part of the plan is it for?');
}

async function go(heading: string): Promise<void> {
  await hands.press('Continue', 'button');
  await hands.at(heading);
}

async function savePurchase(): Promise<void> {
  await hands.press('Save this purchase', 'button');
  await hands.sees('The purchase is saved.');
}

describe('purchases, by keyboard alone', () => {
  it(
    'are recorded with who agreed and with the receipt, checked, changed and saved; then shared, refunded, taken back',
    { timeout: 240_000 },
    async () => {
      await openHousehold();

      await say('Sample Cycles', 'Adapted bike, deposit', '4 Nov 2026', '£250');
      await hands.choose('For one person');
      await hands.choose(/^Adapted bike/u);
      await hands.press('Continue', 'button');
      await hands.sees('Enter who agreed.');
      await hands.write('Who agreed?', 'J. Patel, NHS Madeup');
      await hands.write('When did they agree?', '1/10/2026');
      await go('Who paid for it?');
      await go('Do you have the receipt or invoice?');
      await hands.choose(/^Yes/u);
      await hands.addFile(file('photo.heic', heic()));
      await hands.sees('photo.heic');
      await hands.addFile(file('bike.pdf', pdf('the bike')));
      await hands.sees('bike.pdf');
      await go('Is this right?');
      await hands.sees('Wednesday 4 November 2026');
      await hands.sees('£250.00');
      await hands.press('Save this purchase', 'button');
      await app.page.getByRole('alert').getByText('iPhone HEIC photograph').waitFor();
      await hands.at('Do you have the receipt or invoice?');
      await hands.press('Remove photo.heic', 'button');
      await go('Is this right?');
      await hands.press('Change amount', 'link');
      await hands.at('When, and for how much?');
      await hands.write('How much was it in all?', '260');
      await go('Is this right?');
      await hands.sees('£260.00');
      await savePurchase();
      await hands.atAccessible('£260.00 to Sample Cycles');

      await hands.press('Record a refund', 'link');
      await hands.at('What came back?');
      await hands.write('On which day?', '10 Nov 2026');
      await hands.write('How much?', '300');
      await hands.write('Why was it refunded?', 'The saddle was the wrong size');
      await hands.press('Record the refund', 'button');
      await app.page.getByRole('alert').getByText('A refund cannot be more than is left of the purchase: £260.00.').waitFor();
      await hands.write('How much?', '60');
      await hands.press('Record the refund', 'button');
      await hands.sees('The refund is recorded.');

      await say('Exampleshire Taxis', 'Both to the sea', '7 November 2026', '20.01');
      await hands.choose('Shared: Shared trips');
      await hands.pick(/Plan line for Ann Invented/u, /^Travel/u);
      await hands.pick(/Plan line for Ben Invented/u, /^Ben’s travel/u);
      await go('Who paid for it?');
      await hands.choose(/^I paid with my own money/u);
      await go('Do you have the receipt or invoice?');
      await hands.choose(/^No/u);
      await hands.write('Why is there no receipt?', 'The driver had no paper left');
      await go('Is this right?');
      await hands.sees('Travel, Ann Invented: £14.01');
      await hands.sees('Ben’s travel, Ben Invented: £6.00');
      await savePurchase();
      await hands.at('£20.01 to Exampleshire Taxis');
      await hands.sees('The reason given: The driver had no paper left');
      await hands.press('Add a receipt', 'link');
      await hands.at('Which file is the receipt?');
      await hands.addFile(file('taxi.pdf', pdf('the taxi')));
      await hands.sees('taxi.pdf');
      await hands.press('Add to this purchase', 'button');
      await hands.sees('The receipt is added.');

      await hands.press('Take this purchase back', 'link');
      await hands.atAccessible('Why are you taking this purchase back?');
      await hands.write('Reason', 'Recorded for the wrong day');
      await hands.press('Take it back', 'button');
      await hands.sees('The purchase is taken back. The reason is kept with it.');
      await hands.press('Purchases', 'link');
      await hands.atAccessible('Two purchases in this book, each with its proof');
    },
  );

  it('are refused at once where the plan says no, and found again by a word', async () => {
    await say('Corner Shop', 'Wine', '8 Nov 2026', '9.99');
    await hands.choose('For one person');
    await hands.choose(/^Alcohol/u);
    await hands.press('Continue', 'button');
    await app.page.getByRole('alert').getByText('The plan says no to “Alcohol”.').waitFor();
    await app.keyboard.press('Control+K');
    await app.page.getByRole('dialog').waitFor();
    await app.keyboard.type('cycles 260');
    await app.page.getByRole('option', { name: /^Sample Cycles/u }).waitFor();
    await app.keyboard.press('ArrowDown');
    await app.keyboard.press('Enter');
    await hands.at('£260.00 to Sample Cycles');
    expect(await app.page.title()).toBe('£260.00 to Sample Cycles – PA Ledger');
  });
});
