import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { expectNoViolations } from '#test/support/window/axe';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { payHousehold } from '#test/support/payHousehold';
import { type Hands, handsOf } from './hands.ts';

let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  app = await openApp({ now: '2026-08-01T09:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(() => app.close());

/** Two PAs with what was agreed, one of them with sleep-ins and paid once. */
async function openHousehold(): Promise<void> {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', { born: day('1990-05-17'), tax: { niLetter: 'A', taxCode: 'BR' } });
  home.hire('Pat Past');
  const terms = { perHour: pence(1_400), rates: [], stacking: 'first', boundaries: 'split' } as const;
  home.ask('employment.agree', {
    employmentId: employment,
    from: day('2026-05-04'),
    weekMinutes: 1_200,
    terms: { ...terms, rates: [], sleepIn: { allowance: pence(6_000), woken: 'by_the_clock' } },
  });
  home.close();
  app.answerDialog([keptBook(app, home.folder)]);
  await hands.press('Open a book from a folder', 'button');
  await hands.at(/^Good morning, Rose/u);
}

/** A picture for people to look at, where a folder for them is named. */
async function picture(name: string): Promise<void> {
  const folder = process.env['PA_LEDGER_PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await app.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

function zoom(factor: number): Promise<void> {
  return app.electron.evaluate(({ BrowserWindow }, size) => void BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(size), factor);
}

describe('what a plan costs, by keyboard alone', () => {
  it('starts from the book, and tells what one more night a week would cost', { timeout: 240_000 }, async () => {
    await openHousehold();
    await hands.press('Team', 'link');
    await hands.at(/./u);
    await hands.press('What the plan costs, and what if', 'link');
    await hands.atAccessible(/^The plan costs £\d+\.\d\d a week$/u);
    await hands.sees(/As the book has it: £\d+\.\d\d a week\./u);
    await hands.sees('Pat Past’s hours vary and none are paid yet: say how many there are.');
    await picture('costing-now');
    await hands.press('One more night a week: Sam Sample', 'button');
    await hands.sees('Sam Sample: now 1 a week.');
    await hands.sees(/With this: £\d+\.\d\d a week, £\d+\.\d\d more than now, £[\d,]+\.\d\d more a year\./u);
    const nights = app.page.getByRole('row', { name: /^Sleep-ins/u });
    expect(await nights.textContent()).toContain('£3,120.00');
    await hands.press(/^Sleep-ins: why £3,120\.00 a year\?$/u, 'button');
    await hands.sees('Sleep-in: 1 a week at £60.00 each is £60.00 a week.');
    await hands.press(/^Employer’s National Insurance: why/u, 'button');
    await expectNoViolations(app.page);
    await hands.press(/^Why £\d+\.\d\d a week for PAs for Ann\?$/u, 'button');
    await hands.sees(/^Sleep-in, Sam Sample: £60\.00 a week, £3,120\.00 a year\./u);
    await picture('costing-night');
  });

  it('takes a kind of hour that nobody agreed yet, and money put by for redundancy', { timeout: 240_000 }, async () => {
    await hands.press('Add another kind of hour: Pat Past', 'button');
    await hands.write('What kind of hour? Such as “Weekend”', 'Weekend');
    await hands.write('Hours a week', '6');
    await hands.sees('Say what is paid for an hour, such as 14.50. Until then these hours are not counted.');
    await hands.write('Pay for an hour', '15');
    await hands.tick(/^Money put by for redundancy/u);
    await app.page.getByRole('row', { name: /^Redundancy reserve/u }).waitFor();
    await hands.press(/^Why £\d+\.\d\d a week for Pat Past\?$/u, 'button');
    await hands.sees(/^Weekend: £90\.00 a week, £4,680\.00 a year\./u);
    await expectNoViolations(app.page);
    await picture('costing-more');
  });

  it('says beside a field what cannot be read, and refuses a rate below the minimum wage', { timeout: 240_000 }, async () => {
    await hands.write('Contingency, per cent', 'five');
    await hands.sees('Write a percentage up to 100, such as 5. The figure of before is counted.');
    await hands.write('Contingency, per cent', '5');
    await app.page.getByRole('row', { name: /^Contingency/u }).waitFor();
    await hands.write('Day: pay for an hour', '10.00');
    await hands.sees('Pat Past’s rate for “Day” is £10.00 an hour, and the minimum wage for age 18 to 20 is £10.85 from 6 April 2026.');
    await expectNoViolations(app.page);
    await picture('costing-refused');
    await app.keyboard.retype('15.00');
    await hands.sees(/With this: /u);
  });

  it('is legible in the dark and at twice the size, and goes out as a file and on paper', { timeout: 240_000 }, async () => {
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await app.page.locator('html[data-look="dark"]').waitFor();
    await expectNoViolations(app.page);
    await picture('costing-dark');
    await app.page.emulateMedia({ colorScheme: 'light' });
    await zoom(2);
    await expectNoViolations(app.page);
    await picture('costing-twice');
    await zoom(1);
    const csv = join(app.userData, 'cost.csv');
    app.answerDialog([csv], 'saveAs');
    await hands.press('Save for a spreadsheet (CSV)', 'button');
    await hands.sees('Saved.');
    expect(readFileSync(csv, 'utf8')).toContain('Sleep-ins,Sleep-in,Sam Sample');
    const pdf = join(app.userData, 'cost.pdf');
    app.answerDialog([pdf], 'saveAs');
    await hands.press('Save as PDF', 'button');
    await expect.poll(() => readFileSync(pdf, { encoding: 'latin1', flag: 'a+' }).slice(0, 5), { timeout: 60_000 }).toBe('%PDF-');
  });

  it('keeps what was typed as a draft, and goes back to the book’s own figures', { timeout: 240_000 }, async () => {
    await hands.press('Team', 'link');
    await hands.at(/./u);
    await hands.press('What the plan costs, and what if', 'link');
    await hands.sees(/With this: /u);
    await hands.press('Back to the book’s own figures', 'button');
    await hands.sees(/As the book has it: /u);
  });
});
