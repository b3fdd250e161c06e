import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from '#test/support/window/axe';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-journey-'));
const ellis = 'Ellis’s direct payment account';
const robin = 'Robin’s direct payment account';
const lloyds = 'Lloyds, Halifax or Bank of Scotland account';
const header = 'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance,';

function pounds(pence: number): string {
  return (pence / 100).toFixed(2);
}

/** Four days of so many payments of a pound each, newest first, whose running balance follows on. */
function manyLines(name: string, count: number): string {
  let balance = 330_260 + count * 100;
  const rows = Array.from({ length: count }, (_, at) => {
    balance -= 100;
    const day = 1 + Math.floor((at * 4) / count);
    return `0${String(day)}/11/2026,DEB,'12-34-56,12345678,MADE UP SHOP ${String(at)},1.00,,${pounds(balance)}`;
  });
  const path = join(folder, name);
  writeFileSync(path, `${[header, ...rows.toReversed()].join('\r\n')}\r\n`);
  return path;
}

let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  app = await openApp({ now: '2026-11-05T09:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

function booksThere(): readonly string[] {
  return existsSync(app.booksFolder) ? readdirSync(app.booksFolder).filter((name) => name.startsWith('Practice')) : [];
}

describe('the practice book, by keyboard alone', () => {
  it('is stopped while it is made and leaves nothing behind; asked for again it is made whole', async () => {
    await hands.press('Open the practice book', 'button');
    await hands.sees('Making the practice book');
    await hands.press('Stop', 'button');
    await hands.sees('Stopped as you asked. Nothing was saved.');
    expect(booksThere()).toEqual([]);
    // Focus is back where the work was begun, so that nobody is lost.
    expect((await app.keyboard.focused()).name).toBe('Open the practice book');
    await app.keyboard.press('Enter');
    await hands.at(/^Good morning, Ruth/u);
    expect(booksThere()).toEqual(['Practice book']);
  });
});

describe('the health of the book, by keyboard alone', () => {
  it('is looked at, and looked at again, and focus stays where it was', async () => {
    await hands.press('Backups, settings', 'link');
    await hands.press(/health of the book/iu, 'link');
    await hands.atAccessible('This book is sound');
    await hands.press('Check again', 'button');
    await hands.at('This book is sound');
    expect((await app.keyboard.focused()).name).toBe('Check again');
    await hands.sees(/^All \d+ entries balance\.$/u);
  });
});

async function openAccount(name: string): Promise<void> {
  await hands.press('Bank', 'link');
  await hands.at('Bank');
  await hands.press(`Open ${name}`, 'link');
}

describe('a payment typed by hand and then brought in, by keyboard alone', () => {
  it('is asked about, and called the same it is not added again, now or later', async () => {
    await openAccount(robin);
    await hands.press('Type in a line', 'link');
    await hands.at('What does the paper statement say?');
    await hands.write('Date', '02/11/2026');
    await hands.choose('Money out');
    await hands.write('Amount', '12.00');
    await hands.write('What the line says', 'Club, cash point');
    await hands.press('Add this line', 'button');
    const path = join(folder, 'club.csv');
    writeFileSync(path, 'Posted,Details,Paid in,Paid out,Balance\r\n3 Nov 2026,SAMPLE CLUB 77,,12.00,100.00\r\n');
    for (const time of ['first', 'again'] as const) {
      await hands.press('Bring in a bank file', 'link');
      await hands.at('Which file did the bank give you?');
      await hands.addFile(path);
      await hands.sees('How is the file laid out?');
      await hands.choose('Sample Building Society');
      if (time === 'first') {
        await hands.press('Bring in one line', 'button');
        await hands.sees('Say for each of these lines whether it is the same payment.');
        await expectNoViolations(app.page);
        // Past the layouts: the question about the line is the next group of choices.
        await app.keyboard.tabTo(/It is the same payment/u, 'radio');
        await app.keyboard.press('Space');
      }
      await hands.press('Keep the file; it adds no line', 'button');
      await hands.at(new RegExp(`^${robin}`, 'u'));
      await hands.sees('Club, cash point');
      expect(await app.page.getByText('SAMPLE CLUB 77').count()).toBe(0);
    }
  });
});

describe('a bank file of many years, by keyboard alone', () => {
  it('is stopped while it is read, and nothing is changed', async () => {
    await openAccount(ellis);
    await hands.at(`${ellis}: every line has its match`);
    await hands.press('Bring in a bank file', 'link');
    await hands.at('Which file did the bank give you?');
    await hands.addFile(manyLines('120000.csv', 120_000));
    await hands.sees('How is the file laid out?');
    await hands.choose(lloyds);
    await hands.sees('Reading the file');
    await hands.press('Stop', 'button');
    await hands.sees('Stopped as you asked. Nothing was saved.');
    expect((await app.keyboard.focused()).name).toContain(lloyds);
    await expectNoViolations(app.page);
    expect(await app.page.getByText('What will happen').count()).toBe(0);
    // Nothing goes into the book before the person has seen what will happen.
    await hands.press('Continue', 'button');
    await hands.at('Which file did the bank give you?');
    await hands.press('Leave it for later', 'link');
    await hands.at(`${ellis}: every line has its match`);
  });

  it('is read and brought in, while the rest of the book answers', async () => {
    await hands.press('Bring in a bank file', 'link');
    await hands.at('Which file did the bank give you?');
    await hands.addFile(manyLines('20000.csv', 20_000));
    await hands.sees('New lines to add');
    await hands.press('Bring in 20000 lines', 'button');
    await hands.at(`${ellis}: 20000 lines need a match`);
    await hands.press('Backups, settings', 'link');
    await hands.press(/health of the book/iu, 'link');
    // How far the check has come is shown only where it takes a while, which is the machine's affair.
    await hands.at('This book is sound');
    expect(await app.page.getByRole('progressbar').count()).toBe(0);
  });
});
