import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '#test/support/tempFolder';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

const work = makeFolder();
afterAll(() => rmSync(work, { recursive: true, force: true }));

type AtWork = { readonly app: OpenedApp; readonly hands: Hands };

/** The same person at the same computer, another time. */
async function open(now: string): Promise<AtWork> {
  const app = await openApp({ now, keyboardOnly: true, userData: join(work, 'user'), booksFolder: join(work, 'books') });
  return { app, hands: handsOf(app) };
}

async function rootOf({ page }: OpenedApp): Promise<Readonly<Record<string, string | undefined>>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));
}

describe('closing the window half-way, by keyboard alone', () => {
  it('loses nothing typed, leads back to it another day, and lets go of it when it is discarded', { timeout: 240_000 }, async () => {
    const first = await open('2026-11-20T09:00:00.000Z');
    await first.hands.press('Open the practice book', 'button');
    await first.hands.at(/^Good morning/u);
    await first.hands.press('Record a purchase', 'link');
    await first.hands.at('What was bought?');
    await first.app.keyboard.tabTo('Who was paid?', 'combobox');
    await first.app.keyboard.retype('Canary Cycles');
    await first.hands.write('What was it?', 'A bell');
    // At once: the typing has not even paused.
    await first.app.close();

    const second = await open('2026-11-22T09:00:00.000Z');
    expect(second.app.log()).not.toContain('Canary');
    await second.hands.press('Open Practice book', 'button');
    await second.hands.atAccessible(/^Good morning/u);
    await second.hands.sees('Begun and not saved');
    await second.hands.press('Go on: What was bought?', 'link');
    await second.hands.sees('We kept what you typed on 20 November 2026');
    await second.hands.atAccessible('What was bought?');
    await second.app.keyboard.tabTo('What was it?', 'textbox');
    expect(await second.app.page.getByLabel('What was it?').inputValue()).toBe('A bell');
    await second.app.keyboard.shiftTabTo('Discard it');
    await second.app.keyboard.press('Enter');
    await second.hands.sees('What you had typed is discarded.');
    expect(await second.app.page.getByLabel('What was it?').inputValue()).toBe('');
    expect((await second.app.keyboard.focused()).name).toBe('What was bought?');
    await second.app.close();

    const third = await open('2026-11-23T09:00:00.000Z');
    await third.hands.press('Open Practice book', 'button');
    await third.hands.at(/^Good morning/u);
    expect(await third.app.page.getByText('Begun and not saved').count()).toBe(0);
    await third.app.close();
  });

  it('finds the window as it was chosen to look, from its first picture on, whichever book is open', { timeout: 240_000 }, async () => {
    const first = await open('2026-11-23T09:00:00.000Z');
    await first.hands.press('Open Practice book', 'button');
    await first.hands.at(/^Good morning/u);
    await first.hands.press('Backups, settings', 'link');
    await first.hands.press('Open: colours and text size', 'link');
    await first.hands.at('How should the window look?');
    await first.hands.choose('Dark');
    await first.hands.choose('Large');
    await first.app.close();
    const second = await open('2026-11-23T09:00:00.000Z');
    expect(await rootOf(second.app)).toMatchObject({ wish: 'dark', look: 'dark', text: 'large' });
    const sent = await second.app.page.evaluate(async () => (await fetch('app://books/')).text());
    expect(sent).toContain('<html data-wish="dark" data-text="large" lang="en-GB">');
    expect(await readFile(join(work, 'user', 'look.json'), 'utf8')).toBe('{"colours":"dark","text":"large"}');
    await second.app.close();
  });
});
