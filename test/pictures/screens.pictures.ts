import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page } from 'playwright-core';
import { z } from 'zod';
import { places } from '#renderer/kit/places';
import { dayShape, idShape } from '#core/contract/shapes/basic';
import { askIn, idsShape } from '#test/support/window/ask-in';
import { settled } from '#test/support/window/axe';
import { comeTo } from '#test/support/window/come-to';
import { type Addresses, everyPlace } from '#test/support/window/every-place';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { listPictures, pictureFolder } from './folder.ts';
import { smallPicture } from './smallPicture.ts';

/** The screens that are used most, or that have most on them: taken in the dark and at twice the size as well. */
const most = [
  'team',
  'assistant',
  'timesheet',
  'recordShift',
  'pay',
  'checkPayday',
  'payslip',
  'purchases',
  'recordStep',
  'account',
  'match',
  'vehicle',
  'statement',
  'setup',
  'backups',
  'bankTable',
] as const satisfies readonly (keyof Addresses)[];

/** Screens on which the answer to every “why?” is taken too. */
const whys = ['payslip', 'assistant', 'timesheet', 'allowance', 'statement'] as const satisfies readonly (keyof Addresses)[];

/** Pixels: the longest lists are cut there, for there is nothing new below. */
const mostHigh = 2400;

let app: OpenedApp;
/** What each picture shows, in the words of its own heading, by its file. */
const shown: (readonly [file: string, words: string])[] = [];
let known: Addresses | undefined;

function pageHeight(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/**
 * The window made as high as its page, so that all of it is in view: Chromium stops painting where a picture goes beyond the window and
 * pages of a document are drawn only then. Playwright takes a page that is zoomed for half as wide as it is, so Chromium itself is asked.
 */
async function wholePage(page: Page): Promise<Buffer> {
  const { width, scale } = await page.evaluate(() => ({ width: innerWidth * devicePixelRatio, scale: devicePixelRatio }));
  const session = await page.context().newCDPSession(page);
  let height = 0;
  for (let wanted = await pageHeight(page); wanted * scale > height && height < mostHigh; wanted = await pageHeight(page)) {
    height = Math.min(wanted * scale, mostHigh);
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 0, mobile: false });
    await settled(page);
  }
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** The page from its top, once nothing on it moves and its pictures of documents are drawn. */
async function take(folder: string, name: string): Promise<void> {
  const { page } = app;
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], progress') === null);
  // Nothing is under the pointer, and what sticks to the top of the window is at the top of the page.
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await settled(page);
  const picture = await smallPicture(await wholePage(page));
  mkdirSync(join(pictureFolder, folder), { recursive: true });
  writeFileSync(join(pictureFolder, folder, `${name}.webp`), picture);
}

type Named = readonly (readonly [name: string, to: string])[];

async function takeAll(folder: string, all: Named, first: () => Promise<void> = async () => {}): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const [name, to] of all) {
    const heading = await comeTo(app.page, to).catch(String);
    if (/Error|could not be opened|is not in this book/u.test(heading)) {
      missed.push(`${name}: ${heading}`);
      continue;
    }
    await first();
    await take(folder, name);
    shown.push([`${folder}/${name}.webp`, heading]);
  }
  return missed;
}

async function openWhys(): Promise<void> {
  const closed = app.page.locator('main .why button[aria-expanded="false"]');
  for (let more = await closed.count(); more > 0; more = await closed.count()) await closed.first().click();
}

const runsShape = z.object({ runs: idsShape, paydays: z.array(z.object({ payGroupId: idShape, payday: dayShape })) });

/** The newest pay run, which nothing is paid of yet, made void: its payday waits to be checked again. */
async function paydayToCheck(): Promise<string> {
  const ask = askIn(app.page);
  const [run] = (await ask(runsShape, 'pay.read', {})).runs;
  await ask(z.unknown(), 'payRun.void', { id: run?.id, reason: 'A shift was on the wrong day' }, true);
  const [waiting] = (await ask(runsShape, 'pay.read', {})).paydays;
  return waiting === undefined ? places.pay : places.checkPayday(waiting.payGroupId, waiting.payday);
}

async function inTheDark(work: () => Promise<void>): Promise<void> {
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await app.page.locator('html[data-look="dark"]').waitFor();
  await work();
  await app.page.emulateMedia({ colorScheme: 'light' });
  await app.page.locator('html[data-look="light"]').waitFor();
}

async function zoomTo(factor: number): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, by) => void BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by), factor);
  await app.page.waitForFunction((by) => devicePixelRatio === by, factor);
}

/** Home as a person has it: what fills the book, so that every other screen has something to show, gives it a long list of tasks. */
async function takeHome(): Promise<void> {
  const home = [['home', places.home]] as const;
  expect(await takeAll('screens', home)).toEqual([]);
  await inTheDark(async () => void expect(await takeAll('dark', home)).toEqual([]));
  await zoomTo(2);
  expect(await takeAll('twice', home)).toEqual([]);
  await zoomTo(1);
  expect(await takeAll('whys', home, openWhys)).toEqual([]);
}

async function addresses(): Promise<Addresses> {
  known ??= await everyPlace(app.page, takeHome);
  return known;
}

async function some(names: readonly (keyof Addresses)[]): Promise<Named> {
  const all = await addresses();
  return names.map((name) => [name, all[name]]);
}

beforeAll(async () => {
  app = await openApp({ now: '2026-11-05T09:00:00.000Z' });
});
afterAll(async () => {
  await app.close();
  listPictures('screens', shown);
});

describe('pictures of the window', () => {
  it('has the list of books, and a book in which nothing is set up', async () => {
    await takeAll('empty', [
      ['shelf', places.shelf],
      ['newBook', places.newBook],
    ]);
    await askIn(app.page)(z.object({ name: z.string() }), 'shelf.create', { name: 'Ruth Hale', startsOn: '2026-08-01' }, true);
    const nothing = ['home', 'team', 'timesheets', 'pay', 'bank', 'purchases', 'vehicles', 'money', 'setup', 'statements'] as const;
    const missed = await takeAll(
      'empty',
      nothing.map((name) => [name, places[name]] as const),
    );
    expect(missed).toEqual([]);
  });

  it('has every screen of the practice book', async () => {
    // An address with “none” is of a screen about something that the practice book has none of; others say it themselves.
    const all = Object.entries(await addresses()).filter(([name, to]) => name !== 'home' && !to.includes('/none'));
    const missed = await takeAll('screens', all);
    expect(missed.filter((one) => !one.endsWith('That is not in this book'))).toEqual([]);
    expect(missed.length).toBeLessThan(all.length / 20);
  });

  it('has the answers to every “why?”', async () => {
    expect(await takeAll('whys', await some(whys), openWhys)).toEqual([]);
  });

  it('has the main screens in the dark', async () => {
    const all = await some(most);
    await inTheDark(async () => void expect(await takeAll('dark', all)).toEqual([]));
  });

  it('has the main screens at twice the size', async () => {
    const all = await some(most);
    await zoomTo(2);
    expect(await takeAll('twice', all)).toEqual([]);
    await zoomTo(1);
  });

  it('has a payday to check, with the way to each wage', async () => {
    const to = await paydayToCheck();
    expect(await takeAll('whys', [['checkPayday', to]], openWhys)).toEqual([]);
    expect(await takeAll('screens', [['checkPayday', to]])).toEqual([]);
  });
});
