import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rotaHome } from '#test/support/rotaHome';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-rota-'));
let app: OpenedApp;
let hands: Hands;

/** Sam and Ida are employed, and nothing is planned. */
function twoAssistants(): string {
  const home = rotaHome();
  home.close();
  return home.folder;
}

beforeAll(async () => {
  app = await openApp({ now: '2026-11-22T09:30:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function refused(sentence: string | RegExp): Promise<void> {
  await app.page.getByRole('alert').getByText(sentence).first().waitFor();
}

async function keys(...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) await app.keyboard.press(key);
}

const sunday = 'Sunday 22 November 2026';

describe('the rota, by keyboard alone', () => {
  it('plans a night that repeats, and asks whether it goes on past midnight', { timeout: 240_000 }, async () => {
    app.answerDialog([keptBook(app, twoAssistants())]);
    await hands.press('Open a book from a folder', 'button');
    await hands.at(/^Good morning, Rose/u);
    await hands.press('Rota', 'link');
    await hands.atAccessible('Nothing is planned in this week yet');
    await hands.press('Add a shift', 'link');
    await hands.atAccessible('Which shift do you want to plan?');
    await hands.tick('Sam Sample');
    await hands.write('Start', '22:00');
    await hands.write('End', '7');
    await hands.choose(/^No, one of the times is wrong/u);
    await hands.choose(/^Work/u);
    await hands.choose('For one person');
    await hands.choose(/^Ann’s PAs/u);
    await hands.choose('Every week');
    await hands.press('Plan it', 'button');
    await refused('The shift would end at 07:00, before it starts at 22:00.');
    await hands.choose(/^Yes, it ends on the next day/u);
    await hands.sees(/would cost £[\d.]+, £[\d.]+ more/u);
    await hands.press('Plan it', 'button');
    await hands.atAccessible('One shift planned, and nothing to put right');
  });

  it('goes through the week with the arrow keys to the shift, and finds cover for one day', { timeout: 240_000 }, async () => {
    await app.keyboard.tabTo(/^Add\s+Ida Invented, Monday 16 November 2026/u, 'button');
    await keys('ArrowDown', 'End');
    expect((await app.keyboard.focused()).name).toMatch(/^22:00 to 07:00.*Sam Sample, Sunday 22 November 2026/u);
    await keys('Enter');
    await hands.atAccessible(`Sam Sample: ${sunday}, 22:00 to 07:00 the next day`);
    await hands.press('Change or cover this day', 'link');
    await hands.atAccessible('What is planned on this day instead?');
    await hands.choose('Ida Invented');
    await hands.press('Change this day', 'button');
    await hands.at('One shift planned, and nothing to put right');
    await hands.sees('Changed');
  });

  it(
    'goes on to the next week by Page Down, copies what is missing, and cancels in the list with a reason',
    { timeout: 240_000 },
    async () => {
      await app.keyboard.tabTo(/^Add\s+Ida Invented, Monday 16 November 2026/u, 'button');
      await keys('PageDown');
      await hands.sees('Monday 23 November 2026 to Sunday 29 November 2026');
      await hands.press('Copy last week', 'button');
      await hands.sees('Nothing had to be copied. One shift was here already.');
      await hands.press('Week before', 'link');
      await hands.sees('Monday 16 November 2026 to Sunday 22 November 2026');
      await hands.press('Show it as a list', 'link');
      await hands.atAccessible('One shift planned, and nothing to put right');
      await hands.press(/^22:00 to 07:00 the next day: Ida Invented/u, 'link');
      await hands.at(`Ida Invented: ${sunday}, 22:00 to 07:00 the next day`);
      await hands.press('Cancel this day', 'link');
      await hands.write('Reason', 'Ann is in hospital.');
      await hands.press('Cancel this shift', 'button');
      await hands.at('Nothing is planned in this week yet');
      await hands.sees('Cancelled');
    },
  );

  it('finds a shift by words, and saves a calendar once a last day is said', { timeout: 240_000 }, async () => {
    await hands.press('Find a shift', 'link');
    await hands.write('Words to look for', 'cancelled');
    await hands.sees('One planned shift');
    await hands.press(/^Sunday 22 November 2026/u, 'link');
    await hands.at(/^Sam Sample: Sunday 22 November 2026/u);
    await hands.press('Rota', 'link');
    await hands.press('Print it or put it in a calendar', 'link');
    await hands.atAccessible('Which days do you want on paper or in a calendar?');
    await hands.write('Last day', ' ');
    await hands.press('Save for a calendar', 'button');
    await refused('The rota has shifts that go on without a last day');
    await hands.write('Last day', '31 December 2026');
    const path = join(folder, 'rota.ics');
    app.answerDialog([path]);
    await hands.press('Save for a calendar', 'button');
    await hands.sees('Saved.');
    const text = readFileSync(path, 'utf8');
    expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(6);
    expect(text).not.toContain('Ann');
  });

  it('cancels together what a stay in hospital leaves empty', { timeout: 240_000 }, async () => {
    await hands.press('Who is away', 'link');
    await hands.press('Record days in hospital or away', 'link');
    await hands.choose('Ann Invented');
    await hands.write('First day away', '7 December 2026');
    await hands.press('Keep these days', 'button');
    await hands.at('Ann Invented: in hospital, from 7 December 2026 on');
    await hands.press('See who is planned then', 'link');
    await hands.at('One shift planned, and one thing to put right');
    await hands.press('Mark one shift as cancelled', 'button');
    await app.page.getByRole('alertdialog').waitFor();
    await hands.press('Mark one shift as cancelled', 'button');
    await hands.at('Nothing is planned in this week yet');
    await hands.sees('Cancelled');
  });
});
