import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { places } from '#renderer/kit/places';
import { askIn } from '#test/support/window/ask-in';
import { expectNoViolations } from '#test/support/window/axe';
import { comeTo } from '#test/support/window/come-to';
import { type Addresses, everyPlace } from '#test/support/window/every-place';
import { openApp, type OpenedApp } from '#test/support/window/open-app';

let app: OpenedApp;
let known: Addresses | undefined;

/**
 * The practice book has nothing to show there. The journeys of reports and of absence come to the first two with axe; the third asks
 * for a reason, as all that is taken back does.
 */
const notInPractice: ReadonlySet<string> = new Set(['postPack', 'holidayWhileSick', 'takeBackCeased']);

/** What axe finds on each of these screens, and every screen that could not be shown. */
async function foundOn(all: readonly (readonly [name: string, to: string])[], colours = true): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, to] of all) {
    try {
      const heading = await comeTo(app.page, to);
      if (/could not be opened|is not in this book/u.test(heading)) found.push(`${name}: ${heading}`);
      await expectNoViolations(app.page, { colours });
    } catch (error) {
      found.push(`${name} (${to}): ${String(error).slice(0, 1500)}`);
    }
  }
  return found;
}

const mainPlaces = [
  'home',
  'bank',
  'account',
  'match',
  'purchases',
  'recordStep',
  'team',
  'assistant',
  'jobTax',
  'rotaWeek',
  'rotaList',
  'timesheets',
  'timesheet',
  'recordShift',
  'pay',
  'checkPayday',
  'payRun',
  'payslip',
  'hmrc',
  'payments',
  'vehicle',
  'money',
  'setup',
  'previewSpan',
  'evidence',
] as const;

beforeAll(async () => {
  app = await openApp({ now: '2026-11-05T09:00:00.000Z' });
});
afterAll(() => app.close());

describe('axe', () => {
  it('finds nothing on the list of books and in the setting up of an empty one', async () => {
    const none = await foundOn([
      ['shelf', places.shelf],
      ['newBook', places.newBook],
    ]);
    await askIn(app.page)(z.object({ name: z.string() }), 'shelf.create', { name: 'Ruth Hale', startsOn: '2026-08-01' }, true);
    const empty = Object.entries(places).flatMap(([name, place]) => (typeof place === 'string' ? [[name, place] as const] : []));
    expect(await comeTo(app.page, '/no/such/screen')).toBe('That is not in this book');
    expect(await foundOn([['no screen', '/no/such/screen']])).toEqual([expect.stringContaining('is not in this book')]);
    // Each of them is looked at with its colours once there is something on it.
    expect([...none, ...(await foundOn(empty, false))]).toEqual([]);
  }, 900_000);

  it('finds nothing on any screen of a book with three months in it', async () => {
    known = await everyPlace(app.page);
    expect(await foundOn(Object.entries(known).filter(([name]) => !notInPractice.has(name)))).toEqual([]);
  }, 900_000);

  it('finds nothing on the main screens in the dark look, nor at twice the size', async () => {
    const addresses = known ?? (await everyPlace(app.page));
    const all = mainPlaces.map((name) => [name, addresses[name]] as const);
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await app.page.locator('html[data-look="dark"]').waitFor();
    const inTheDark = await foundOn(all);
    await app.page.emulateMedia({ colorScheme: 'light' });
    await app.page.locator('html[data-look="light"]').waitFor();
    await app.electron.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await app.page.waitForFunction(() => devicePixelRatio === 2);
    expect([...inTheDark, ...(await foundOn(all))]).toEqual([]);
  }, 900_000);
});
