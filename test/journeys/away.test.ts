import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { payHousehold } from '#test/support/payHousehold';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

let app: OpenedApp;
let hands: Hands;

/** Sam has regular hours and half of them kept paid in days away; Kim types for Rose since June. */
function helpedHousehold(): string {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample');
  const terms = { leaveYearStart: '04-01', weeks: 560, bankHolidays: 'included', paid: 'when_taken' } as const;
  const more = { accrual: 'legal', beyondFourWeeks: 'normal', sleepIns: 'whole' } as const;
  const week = { days: 300, minutes: 1_440 };
  home.ask('holiday.agree', { employmentId: employment, from: day('2026-04-06'), kind: 'regular', week, ...terms, ...more });
  const kept = { hundredths: 5_000, days: 28, weekMinutes: 1_440, agreed: 'Contract, clause 9' };
  home.ask('retainer.agree', { employmentId: employment, from: day('2026-04-06'), ...kept });
  home.extra(employment, 10_000);
  home.ask('helper.add', { name: 'Kim Helper', relation: 'friend', from: day('2026-06-01'), agreed: 'Types everything.' });
  home.close();
  return home.folder;
}

beforeAll(async () => {
  app = await openApp({ now: '2026-07-14T10:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(async () => {
  await app.close();
});

describe('who types and who is away, by keyboard alone', () => {
  it('asks who is typing before it shows anything, and carries the name to what is recorded', { timeout: 240_000 }, async () => {
    app.answerDialog([keptBook(app, helpedHousehold())]);
    await hands.press('Open a book from a folder', 'button');
    await hands.atAccessible('Who is typing?');
    await hands.press('Kim Helper, helper', 'button');
    await hands.at(/^Good morning, Rose/u);
    await hands.sees('Kim Helper is typing now.');
    await hands.press('Who is away', 'link');
    await hands.atAccessible('Who is away');
    await hands.press('Record a request for leave', 'link');
    await hands.atAccessible('Who asks for which days?');
    await hands.choose(/^Sam Sample/u);
    await hands.write('First day of leave', '4 August 2026');
    await hands.write('Last day of leave', '5 August 2026');
    await hands.write('On how many of these days would they have worked?', '3');
    await hands.write('How many hours of work is that?', '16');
    await hands.press('Keep the request', 'button');
    await app.page.getByRole('alert').getByText('There are only 2 days between those dates.').waitFor();
    await hands.write('On how many of these days would they have worked?', '2');
    await hands.press('Keep the request', 'button');
    await hands.atAccessible('Sam Sample asks for leave: 4 August to 5 August 2026');
    await hands.sees(/^Recorded by Kim Helper \(helper\), /u);
  });

  it('is answered by the holder, who takes the keyboard from any screen; approving records the leave', { timeout: 240_000 }, async () => {
    await hands.sees(/It was asked in time: the law wants it by 30 July 2026/u);
    await app.page.keyboard.press('Control+j');
    await app.page.getByRole('dialog').waitFor();
    await hands.press('Rose Invented, holder', 'button');
    await hands.sees('Rose Invented is typing now.');
    await hands.press('Approve it', 'button');
    await hands.at('Who is away');
    await hands.sees('Approved on 14 July 2026');
    await hands.press('Month after', 'button');
    const august = app.page.getByRole('table', { name: 'Who is away in August 2026' });
    await august.waitFor();
    expect(
      await august
        .getByRole('row', { name: /^Sam Sample/u })
        .getByRole('cell', { name: 'leave' })
        .count(),
    ).toBe(2);
    await hands.press('Record days in hospital or away', 'link');
    await hands.atAccessible('Who is away from home, and when?');
    await hands.choose('Ann Invented');
    await hands.write('First day away', '6 July 2026');
    await hands.write('Last day away (leave empty while nobody knows)', '12 July 2026');
    await hands.press('Keep these days', 'button');
    await hands.atAccessible('Ann Invented: in hospital, 6 July to 12 July 2026');
    await hands.sees(/NHS Madeup ICB: not recorded as told/u);
    await hands.press('Record that a funder was told', 'link');
    await hands.write('How, and what they said', 'By e-mail; they pause nothing.');
    await hands.press('Keep it', 'button');
    await hands.sees('NHS Madeup ICB, on 14 July 2026');
  });

  it('feeds the payday, and stands in the log under each name', { timeout: 240_000 }, async () => {
    await hands.press('Payday', 'link');
    await hands.press('Look at the payday of Four-weekly on Friday 17 July 2026', 'link');
    await hands.at('Does this look right?');
    await hands.sees(/Sam Sample/u);
    await hands.press('Backups, settings', 'link');
    await hands.press(/^Open: everything that was done/u, 'link');
    await hands.atAccessible('Everything that was done in this book');
    const rows = await app.page.getByRole('row').allInnerTexts();
    expect(rows.find((row) => row.includes('Approved leave'))).toContain('Rose Invented');
    expect(rows.find((row) => row.includes('Recorded a request for leave'))).toContain('Kim Helper');
  });
});
