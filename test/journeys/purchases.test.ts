import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenHeic, pdf } from '#test/support/files';
import { household } from '#test/support/household';
import { drawReceipt, poolReceipt, putLettersAway } from '#test/support/receipts';
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
afterAll(putLettersAway);

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

/** As a person pastes a picture that was copied: it has no path at all. */
async function paste(name: string, bytes: Uint8Array): Promise<void> {
  await app.page.evaluate(
    ([called, given]) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array(given)], called));
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
    },
    [name, [...bytes]] as const,
  );
}

async function valueOf(label: string, role: 'textbox' | 'combobox' = 'textbox'): Promise<string> {
  return app.page.getByRole(role, { name: label }).inputValue();
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
      await hands.addFile(file('photo.heic', brokenHeic()), 'That file is not a whole PDF or picture');
      await hands.addFile(file('bike.pdf', pdf('the bike')));
      await go('Is this right?');
      await hands.sees('Wednesday 4 November 2026');
      await hands.sees('£250.00');
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

  it(
    'begin with the photograph: pasted, read on this computer, its date, payee and sum put in to be checked; a copy to send has no place in it',
    { timeout: 240_000 },
    async () => {
      await hands.press('Purchases', 'link');
      await hands.at(/purchases in this book/u);
      await hands.press('Record a purchase', 'link');
      await hands.at('What was bought?');
      const photograph = await drawReceipt(poolReceipt).jpeg({ quality: 80 }).toBuffer();
      expect(photograph.includes('Sample Phone')).toBe(true);
      await paste('IMG_0042.jpg', photograph);
      await hands.sees('Read from the photograph, please check: Harbour Pool, 5 November 2026, £38.50.');
      expect(await valueOf('Who was paid?', 'combobox')).toBe('Harbour Pool');
      await hands.atAccessible('What was bought?');
      await hands.write('What was it?', 'Swims');
      await go('When, and for how much?');
      await hands.sees('Read from the photograph. Please check it.');
      expect([await valueOf('Date of the receipt or invoice'), await valueOf('How much was it in all?')]).toEqual(['5 Nov 2026', '38.50']);
      await hands.write('How much was it in all?', '38.55');
      await go('Which part of the plan is it for?');
      await hands.choose('For one person');
      await hands.choose(/^Gym/u);
      await go('Who paid for it?');
      await hands.choose('The direct payment account');
      await go('Is this right?');
      await hands.sees('IMG_0042.jpg');
      await hands.sees('£38.55');
      expect(await app.page.getByText('(read from the photograph, please check)').count()).toBe(2);
      await savePurchase();
      await hands.at('£38.55 to Harbour Pool');

      await hands.press(/^Look at evidence/u, 'link');
      await hands.at(/IMG_0042/u);
      await app.page.locator('img.evidence-picture').waitFor();
      // What was read is kept beside the proof, though another sum was recorded; a person's word goes above it.
      await hands.sees('Read off it on this computer: 5 November 2026, £38.50, Harbour Pool.');
      await hands.press('Say how it stands', 'link');
      await hands.at('How does this paper stand?');
      await hands.choose(/^It does not say what was bought/u);
      await hands.write('What was bought?', 'Ten swims');
      await hands.press('Save it', 'button');
      await hands.sees('It does not say what was bought: Ten swims');
      const [copy, original] = [join(app.userData, 'copy.jpg'), join(app.userData, 'original.jpg')];
      app.answerDialog([copy], 'saveAs');
      await hands.press('Save a copy to send', 'button');
      await hands.sees('The file is saved.');
      app.answerDialog([original], 'saveAs');
      await hands.press('Save the original', 'button');
      await expect.poll(() => readFileSync(original, { flag: 'a+' }).equals(photograph)).toBe(true);
      expect(readFileSync(copy).includes('Sample Phone')).toBe(false);
    },
  );

  it('come again when told so, and are recorded by a person, with a receipt that the book has already', { timeout: 240_000 }, async () => {
    await hands.press('Purchases', 'link');
    await hands.at(/purchases in this book/u);
    await hands.press('Harbour Pool', 'link');
    await hands.at('£38.55 to Harbour Pool');
    await hands.press('It comes again', 'link');
    await hands.at('How often does it come again?');
    await hands.choose(/^every week/iu);
    await hands.write('When does it come next?', '12 Nov 2026');
    await hands.press('Remind me each time', 'button');
    await hands.atAccessible('Two purchases wait to be recorded again');
    await hands.press('Record Harbour Pool of 12 Nov 2026', 'link');
    await hands.atAccessible('Harbour Pool, 12 November 2026: what was it this time?');
    await hands.choose(/^Yes/u);
    await hands.write('Or the number of a receipt that is in this book already', '999');
    await hands.press('Save this purchase', 'button');
    await app.page.getByRole('alert').getByText('Evidence 999 is not a receipt or letter of this book.').waitFor();
    const [receipt = ''] = /Evidence \d+/u.exec(await app.page.getByRole('alert').innerText()) ?? [];
    expect(receipt).toBe('Evidence 999');
    await hands.write('Or the number of a receipt that is in this book already', '4');
    await savePurchase();
    await hands.at('£38.55 to Harbour Pool');
    await hands.sees('12 November 2026');
    await hands.press('Purchases', 'link');
    await hands.press('What is missing, and why', 'link');
    await hands.atAccessible('No receipt is missing without a reason');
  });

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
