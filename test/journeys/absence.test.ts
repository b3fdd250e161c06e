import { afterAll, beforeAll, describe, it } from 'vitest';
import { day } from '#core/time/day';
import { payHousehold } from '#test/support/payHousehold';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

const now = '2026-07-14T10:00:00.000Z';
let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  app = await openApp({ now, keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(() => app.close());

const regularHours = {
  from: day('2025-01-06'),
  kind: 'regular',
  week: { days: 500, minutes: 2_400 },
  leaveYearStart: '04-01',
  weeks: 560,
  bankHolidays: 'included',
  paid: 'when_taken',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;

/** Sam has worked here since January 2025, and was on holiday on 2 and 3 July 2026; Nia began in December. Both are still to be paid for the first time by this book. */
function household(): string {
  const home = payHousehold();
  const { employment: employmentId } = home.hire('Sam Sample', { startsOn: day('2025-01-06') });
  home.ask('holiday.agree', { employmentId, ...regularHours });
  home.ask('holiday.take', { employmentId, from: day('2026-07-02'), to: day('2026-07-03'), minutes: 960 });
  home.hire('Nia Newer', { startsOn: day('2025-12-01') });
  home.close();
  return home.folder;
}

async function refused(sentence: string | RegExp): Promise<void> {
  await app.page.getByRole('alert').getByText(sentence).first().waitFor();
}

async function carryOn(heading: string): Promise<void> {
  await hands.press('Continue', 'button');
  await hands.atAccessible(heading);
}

async function toAbsence(name: string): Promise<void> {
  await hands.press('Team', 'link');
  await hands.press(`Open ${name}`, 'link');
  await hands.press('Sickness and family leave', 'link');
}

async function askMaternity(payFrom: string): Promise<void> {
  await hands.press('Record family leave', 'link');
  await hands.at('What is the leave for?');
  await hands.choose(/^Maternity/u);
  await hands.press('Continue', 'button');
  await hands.at('Which dates does it go by?');
  await hands.write('Day on which the baby is due', '5 August 2026');
  await hands.press('Continue', 'button');
  await hands.at('When does the pay begin?');
  await hands.write('First day of pay', payFrom);
  await hands.write('Weeks of pay', '39');
  await hands.write('Day on which they asked for it', '1 June 2026');
  await hands.press('Continue', 'button');
}

async function typeEarnings(): Promise<void> {
  await hands.choose('Every week');
  await hands.write('How many payments', '8');
  await hands.write('Gross pay of them together', '2400.00');
}

describe('sickness, by keyboard alone', () => {
  it('says on which days they would work', { timeout: 240_000 }, async () => {
    app.answerDialog([keptBook(app, household())]);
    await hands.press('Open a book from a folder', 'button');
    await hands.at(/^Good morning, Rose/u);
    await toAbsence('Sam Sample');
    await hands.atAccessible('Sam Sample: sickness and family leave');
    await hands.press('Qualifying days', 'link');
    await hands.atAccessible('On which days would Sam Sample usually work?');
    await hands.write('Since when', '6 January 2025');
    await hands.press('Save these days', 'button');
    await refused('Choose at least one day.');
    for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) await hands.tick(name);
    await hands.press('Save these days', 'button');
    await hands.at('Sam Sample: sickness and family leave');
    await hands.sees('Qualifying days: Monday to Friday, since 6 January 2025');
  });

  it('is recorded one question at a time, with what it will be paid and why before it is saved', { timeout: 240_000 }, async () => {
    await hands.press('Record sickness', 'link');
    await hands.atAccessible('When are they ill?');
    await hands.write('First day of sickness', '22 June 2026');
    await hands.choose('Yes');
    await hands.press('Continue', 'button');
    await refused('Give the last day, such as 9 October 2026.');
    await hands.write('Last day of sickness', '19 June 2026');
    await carryOn('When were you told?');
    await hands.write('Day on which you were told', '22 June 2026');
    await carryOn('Does one of these apply?');
    await hands.press('Continue', 'button');
    await hands.at('Is this right?');
    await refused(/The last day is before the first/u);
    await hands.press('Record this sickness', 'button');
    await hands.at('When are they ill?');
    await hands.write('Last day of sickness', '26 June 2026');
    await hands.press('Continue', 'button');
    await hands.at('When were you told?');
    await hands.press('Continue', 'button');
    await hands.at('Does one of these apply?');
    await hands.press('Continue', 'button');
    await hands.atAccessible('What were they paid in the eight weeks before?');
    await typeEarnings();
    await carryOn('Is this right?');
    await hands.sees('£123.25');
    await hands.press('Why this figure?', 'button');
    await hands.sees('From 22 June 2026 a week of sick pay is the lower of £123.25 and 80% of £300.00: £123.25.');
    await hands.press('Record this sickness', 'button');
    await hands.atAccessible('Sam Sample was ill, 22 June to 26 June 2026');
    await hands.sees('£123.25 in all');
  });

  it('takes its proof, and another is refused on the same days', { timeout: 240_000 }, async () => {
    await hands.press('Add a self-certificate or fit note', 'link');
    await hands.atAccessible('What proves the sickness?');
    await hands.choose(/^The PA’s own word/u);
    await hands.write('First day it is for', '22 June 2026');
    await hands.write('Last day it is for', '26 June 2026');
    await hands.press('Save this proof', 'button');
    await hands.at('Sam Sample was ill, 22 June to 26 June 2026');
    await hands.sees('The PA’s own word, 22 June to 26 June 2026');
    await hands.press('Sam Sample: sickness and leave', 'link');
    await hands.at('Sam Sample: sickness and family leave');
    await hands.press('Record sickness', 'link');
    await hands.at('When are they ill?');
    await hands.write('First day of sickness', '26 June 2026');
    await hands.choose(/^No, it goes on/u);
    await hands.press('Continue', 'button');
    await hands.at('When were you told?');
    await hands.write('Day on which you were told', '26 June 2026');
    await hands.press('Continue', 'button');
    await hands.at('Does one of these apply?');
    await hands.press('Continue', 'button');
    await refused(
      'These days overlap the sickness of 22 June to 26 June 2026, which is recorded already. Choose other days, or take that one back first.',
    );
  });
});

describe('sickness in holiday, by keyboard alone', () => {
  it('asks what becomes of the holiday, gives it back, and says so', { timeout: 240_000 }, async () => {
    await toAbsence('Sam Sample');
    await hands.press('Record sickness', 'link');
    await hands.at('When are they ill?');
    await hands.write('First day of sickness', '3 July 2026');
    await hands.choose('Yes');
    await hands.write('Last day of sickness', '6 July 2026');
    await carryOn('When were you told?');
    await hands.write('Day on which you were told', '3 July 2026');
    await hands.press('Continue', 'button');
    await hands.at('Does one of these apply?');
    await carryOn('They were on holiday then. Is it given back?');
    await hands.sees('Holiday recorded: 2 July to 3 July 2026 (16 h).');
    await hands.press('Continue', 'button');
    await refused('Choose one of the two.');
    await hands.choose(/^They take it later/u);
    await hands.sees('By the days of sickness it is 8 h. Leave empty if that is right.');
    await carryOn('Is this right?');
    await hands.sees('8 h of holiday are given back');
    await hands.press('Record this sickness', 'button');
    await hands.atAccessible('Sam Sample was ill, 3 July to 6 July 2026');
    await hands.press('Change this answer', 'link');
    await hands.atAccessible('Is the holiday given back?');
    await hands.choose(/^They keep it as holiday/u);
    await hands.press('Save this answer', 'button');
    await hands.at('Sam Sample was ill, 3 July to 6 July 2026');
    await hands.sees('The holiday on those days is kept as holiday');
  });
});

describe('family leave, by keyboard alone', () => {
  it('without 26 weeks says so in one sentence, and makes what form SMP1 asks for', { timeout: 240_000 }, async () => {
    await toAbsence('Nia Newer');
    await hands.press('Record family leave', 'link');
    await hands.atAccessible('What is the leave for?');
    await hands.choose(/^Maternity/u);
    await carryOn('Which dates does it go by?');
    await hands.write('Day on which the baby is due', '5 August 2026');
    await carryOn('When does the pay begin?');
    await hands.write('First day of pay', '15 July 2026');
    await hands.write('Weeks of pay', '39');
    await hands.write('Day on which they asked for it', '1 June 2026');
    await hands.press('Continue', 'button');
    await hands.atAccessible('Can it be paid?');
    await refused(/Nia Newer began on 1 December 2025, and for Statutory Maternity Pay must have been employed/u);
    await hands.press('Make the paper for form SMP1', 'button');
    await hands.atAccessible(/Statutory Maternity Pay: Nia Newer/u);
    await hands.sees(/It is not the official form/u);
  });

  it('is recorded without its pay where that is refused, with why', { timeout: 240_000 }, async () => {
    await toAbsence('Nia Newer');
    await askMaternity('15 July 2026');
    await hands.at('Can it be paid?');
    await hands.sees(/The leave itself may still be theirs/u);
    await hands.press('Record the leave without pay', 'button');
    await hands.atAccessible('Leave without Statutory Maternity Pay of Nia Newer');
    await hands.sees('Nothing is paid. Holiday is earned, and these weeks are left out of averages.');
    await hands.sees(/must have been employed/u);
    await toAbsence('Nia Newer');
    await hands.sees(/^Leave without Statutory Maternity Pay, 15 July 2026 to/u);
  });

  it('is paid where its tests hold; a day worked in it is kept, one outside it is refused', { timeout: 240_000 }, async () => {
    await toAbsence('Sam Sample');
    await askMaternity('12 July 2026');
    await hands.atAccessible('What were they paid in the eight weeks before?');
    await typeEarnings();
    await carryOn('Can it be paid?');
    await hands.sees('£270.00');
    await hands.press('Record this leave', 'button');
    await hands.atAccessible('Statutory Maternity Pay of Sam Sample');
    await hands.press('Are you a small employer?', 'link');
    await hands.atAccessible('Was your National Insurance of 2025-26 £45,000 or less?');
    await hands.choose(/^Yes, £45,000 or less/u);
    await hands.press('Save this answer', 'button');
    await hands.at('Sam Sample is away');
    await hands.press(/^Open Statutory Maternity Pay/u, 'link');
    await hands.at('Statutory Maternity Pay of Sam Sample');
    await hands.press('Add a keeping-in-touch day', 'link');
    await hands.atAccessible('Which day was worked?');
    await hands.write('Day worked', '11 July 2026');
    await hands.press('Save this day', 'button');
    await refused(/11 July 2026 is outside the leave, 12 July 2026 to 10 July 2027/u);
    await hands.write('Day worked', '13 July 2026');
    await hands.press('Save this day', 'button');
    await hands.at('Statutory Maternity Pay of Sam Sample');
    await hands.press('Take back 13 July 2026', 'link');
    await hands.atAccessible('Take back: 13 July 2026');
    await hands.write('Why do you take it back?', 'It was the 14th');
    await hands.press('Take it back', 'button');
    await hands.sees('None is recorded. Ten may be worked');
  });

  it('is told when it ends by a letter that home asks for, and a birth is recorded', { timeout: 240_000 }, async () => {
    await hands.press('Home', 'link');
    await hands.at(/^Good morning, Rose/u);
    await hands.sees('Tell Sam Sample in writing by 29 June 2026 when the maternity leave ends');
    await hands.press('Write the letter', 'link');
    await hands.atAccessible('Sam Sample is away');
    await hands.press('Make the letter', 'button');
    await hands.atAccessible('When your maternity leave ends');
    await toAbsence('Sam Sample');
    await hands.press(/^Open Statutory Maternity Pay/u, 'link');
    await hands.at('Statutory Maternity Pay of Sam Sample');
    await hands.press('Record the birth', 'link');
    await hands.atAccessible('When was the baby born?');
    await hands.write('Day of the birth', '13 July 2026');
    await hands.press('Save the birth', 'button');
    await hands.atAccessible('Statutory Maternity Pay of Sam Sample');
    await hands.sees('13 July 2026');
  });
});
