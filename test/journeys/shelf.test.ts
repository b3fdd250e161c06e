import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { createBook } from '#db/kernel/book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { tempFolder } from '#test/support/tempFolder';
import { type Hands, handsOf } from './hands.ts';

let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  app = await openApp({ now: '2026-11-05T09:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(() => app.close());

function banner(): Promise<number> {
  return app.page.getByRole('complementary', { name: 'This is a practice book' }).count();
}

describe('the list of books, by keyboard alone', () => {
  it('starts a book, closes it, and opens the practice book, which cannot be taken for a real one', async () => {
    await hands.atAccessible('Welcome. Start your first book');
    await hands.press('Start a new book');
    await hands.atAccessible('Start a new book');
    await hands.write('What will you call this book?', 'Ruth Hale');
    await hands.write('On which day does it begin?', '1 August 2026');
    await hands.press('Start this book', 'button');
    await hands.atAccessible('Eight steps left to set up this book');
    expect(await banner()).toBe(0);
    await hands.press('Your books', 'link');
    await hands.atAccessible('One book on this computer');
    await hands.press('Close Ruth Hale', 'button');
    await hands.sees('Ruth Hale is closed. Everything in it is saved.');
    await hands.press('Open the practice book', 'button');
    await hands.atAccessible(/^Good morning, Ruth/u);
    expect(await banner()).toBe(1);
    await hands.sees('This is a practice book with an invented family. Nothing here is real.');
  });

  it('lists both, opens the first again, and forgets the practice book without touching its folder', async () => {
    await hands.press('Your books', 'link');
    await hands.atAccessible('Two books on this computer');
    await hands.press('Open Ruth Hale', 'button');
    await hands.at(/^Good morning/u);
    expect(await banner()).toBe(0);
    await hands.press('Your books', 'link');
    await hands.at('Two books on this computer');
    await hands.press('Take Practice book off this list', 'button');
    await app.page.getByRole('alertdialog').waitFor();
    await hands.press('Take it off the list', 'button');
    await hands.at('One book on this computer');
    await hands.sees('Practice book is off the list. Its folder is still there.');
  });

  it('says in one sentence why a folder cannot be opened, and keeps the open book open', async () => {
    const elsewhere = tempFolder();
    const nothing = join(elsewhere, 'holiday pictures');
    mkdirSync(nothing);
    const taken = join(elsewhere, 'taken');
    const held = createBook(taken, { name: 'Elsewhere', kind: 'real', startedOn: day('2026-08-01') });
    expect(held.ok).toBe(true);
    for (const [folder, sentence] of [
      [nothing, 'That folder is not a PA Ledger book. Choose the folder that holds book.db.'],
      [taken, 'This book is already open'],
    ] as const) {
      app.answerDialog([folder]);
      await hands.press('Open a book from a folder', 'button');
      await app.page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    }
    await hands.press('Go on with Ruth Hale', 'link');
    await hands.at(/^Good morning/u);
    if (held.ok) held.value.close();
  });
});
