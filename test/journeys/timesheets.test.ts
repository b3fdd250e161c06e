import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { pdf } from '#test/support/files';
import { household, type Household } from '#test/support/household';
import { sampleTerms, shiftOf, team, type Team } from '#test/support/team';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  app = await openApp({ now: '2026-11-05T09:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(() => app.close());

/** Moe worked on 20 October and is paid for it already. */
function paidBefore({ ask, employer, annWages, hire }: Household & Pick<Team, 'employer' | 'annWages' | 'hire'>): void {
  const week = { from: day('2026-10-19'), to: day('2026-10-25') };
  const payday = day('2026-10-30');
  const group = { employerId: employer, name: 'Moe’s week', frequency: 'weekly', firstFrom: week.from, firstPayday: payday } as const;
  const payGroupId = ask('payGroup.add', group).id;
  const { job } = hire({ name: 'Moe Invented', reference: 'PA 4', payGroupId });
  ask('employment.agree', { employmentId: job, from: day('2026-10-05'), terms: { ...sampleTerms, perHour: pence(1_300) } });
  ask('shift.record', shiftOf({ job, annWages }, '2026-10-20 09:00', '2026-10-20 12:00'));
  const signedOn = day('2026-10-26');
  const both = [
    { side: 'assistant', name: 'Moe Invented', signedOn },
    { side: 'employer', name: 'Rose Invented', signedOn },
  ] as const;
  ask('timesheet.sign', { employmentId: job, ...week, signatures: [...both] });
  ask('payRun.approve', { payGroupId, payday, digest: ask('payRun.preview', { payGroupId, payday }).digest });
}

/**
 * Sam Sample is employed from 5 October, every four weeks, with a night rate, a bank holiday rate and sleep-ins. Kim and Lee are paid by
 * the week: the rota has Kim on three mornings, and Lee on two, one of them with a break.
 */
async function openHousehold(): Promise<void> {
  const home = household();
  const { employer, annWages, hire } = team(home);
  const first = { firstFrom: day('2026-10-26'), firstPayday: day('2026-11-06') };
  const weekly = home.ask('payGroup.add', { employerId: employer, name: 'Weekly', frequency: 'weekly', ...first }).id;
  const planned = (name: string, reference: string, weekdays: number[], breaks: { from: string; to: string }[]): void => {
    const { job } = hire({ name, reference, payGroupId: weekly });
    const duty = { kind: 'work', starts: '09:00', ends: '13:00', endsNextDay: false, breaks, charge: { planLineId: annWages } } as const;
    const recurs = { everyWeeks: 1, weekdays };
    home.ask('rota.plan', { employmentIds: [job], duty: { ...duty, breaks }, from: day('2026-10-26'), recurs });
  };
  planned('Kim Invented', 'PA 2', [1, 2, 4], []);
  planned('Lee Invented', 'PA 3', [2, 5], [{ from: '11:00', to: '11:15' }]);
  paidBefore({ ...home, employer, annWages, hire });
  home.close();
  app.answerDialog([keptBook(app, home.folder)]);
  await hands.press('Open a book from a folder', 'button');
  await hands.at(/^Good morning, Rose/u);
}

async function refused(sentence: string | RegExp): Promise<void> {
  await app.page.getByRole('alert').getByText(sentence).waitFor();
}

async function times(start: string, end: string): Promise<void> {
  await hands.write('Start', start);
  await hands.write('End', end);
}

async function save(said: string): Promise<void> {
  await app.keyboard.press('Enter');
  await hands.sees(said);
  await hands.at('Which shift was worked?');
}

/** Presses keys, and counts every one of them. */
function counting() {
  let presses = 0;
  return {
    press: async (key: string): Promise<void> => {
      presses += 1;
      await app.page.keyboard.press(key);
    },
    presses: () => presses,
  };
}

describe('a timesheet from the rota, by keyboard alone', () => {
  it(
    'goes from “worked as planned this week” to a timesheet that both have signed in three presses for each PA',
    { timeout: 120_000 },
    async () => {
      await openHousehold();
      await hands.sees('Sign 2 timesheets of Weekly');
      await hands.press('Timesheets', 'link');
      await hands.atAccessible('Two timesheets wait to be signed');
      for (const [name, waits, said] of [
        ['Kim Invented', 'Two timesheets wait to be signed', 'One timesheet waits to be signed'],
        ['Lee Invented', 'One timesheet waits to be signed', 'No timesheet waits to be signed'],
      ] as const) {
        await hands.at(waits);
        const { press, presses } = counting();
        await press('Tab');
        await expect.poll(async () => (await app.keyboard.focused()).name).toBe(`Look at ${name}’s shifts and sign`);
        await press('Enter');
        await hands.at(`Is everything here that ${name} worked?`);
        await expect.poll(async () => (await app.keyboard.focused()).name).toMatch(new RegExp(`^Sign for both: ${name}, `, 'u'));
        await press('Enter');
        await hands.at(said);
        expect(presses()).toBeLessThanOrEqual(3);
      }
      await hands.sees('Signed by both');
    },
  );
});

describe('a period’s timesheet, by keyboard alone', () => {
  it('takes shift after shift: day, times and who pays are there already', { timeout: 240_000 }, async () => {
    await hands.atAccessible('No timesheet waits to be signed');
    await hands.press(/^Open Sam Sample, 2 November/u, 'link');
    await hands.atAccessible('Sam Sample: no shift yet');
    await hands.press('Earlier period', 'link');
    await hands.sees('5 October to 1 November 2026, payday 6 November 2026');
    await hands.press('Record a shift', 'link');
    await hands.atAccessible('Which shift was worked?');

    await times('9', '17');
    await hands.press('Add an unpaid break', 'button');
    expect((await app.keyboard.focused()).name).toBe('Break 1: from');
    await app.keyboard.type('13');
    await hands.write('Break 1: until', '13.30');
    await app.keyboard.press('Enter');
    await refused('Choose which part of the plan pays.');
    await hands.press('Plan line: Choose which part of the plan pays.', 'link');
    expect((await app.keyboard.focused()).name).toMatch(/^Ann’s PAs/u);
    await app.keyboard.press('Space');
    await hands.sees('£94.50');
    await hands.press('Save this shift', 'button');
    await hands.sees('Saved: 5 Oct 2026, 09:00 to 17:00.');

    // The same times on the next day: Tab to the day, and Enter.
    await hands.sees('Sam Sample. One shift in this period so far.');
    await app.keyboard.tabTo('On which day did it start?', 'textbox');
    await save('Saved: 6 Oct 2026, 09:00 to 17:00.');
    await hands.sees('Sam Sample. Two shifts in this period so far.');
    await hands.write('On which day did it start?', '6 Oct 2026');
    await hands.sees('Sam Sample already has a shift then');
    await app.keyboard.press('Enter');
    await refused(/already has a shift then/u);
    await hands.write('On which day did it start?', '8 Oct 2026');
    await times('6pm', '11pm');
    await hands.sees('A break is not inside the shift.');
    await hands.press('Take out break 1', 'button');
    await expect.poll(async () => (await app.keyboard.focused()).name).toBe('Add an unpaid break');
    await hands.sees('Night: 1 hour at £15.00 is £15.00');
    await hands.press('Save this shift', 'button');
    await hands.sees('Saved: 8 Oct 2026, 18:00 to 23:00.');
  });

  it('records a sleep-in with two wakings in the night when the clocks go back', { timeout: 240_000 }, async () => {
    await hands.write('On which day did it start?', '24 Oct 2026');
    await times('22', '7');
    await hands.sees('07:00 on Sunday 25 October 2026');
    await hands.choose(/^Sleep-in/u);
    await hands.press('Add a time awake', 'button');
    await app.keyboard.type('1.30');
    await hands.write('Awake 1: until', '1.50');
    await hands.write('Awake 1: why?', 'Turned in bed');
    await hands.press('Add a time awake', 'button');
    await app.keyboard.type('4');
    await hands.write('Awake 2: until', '4.30');
    await hands.press('Save this shift', 'button');
    await refused('Say in a few words why they were awake.');
    await refused('Choose which of the two it was.');
    await hands.atAccessible('Which shift was worked?');
    await hands.write('Awake 2: why?', 'Seizure');
    await hands.choose(/^The first one/u);
    await hands.choose(/^The second one/u);
    await hands.press('Why 10 hours?', 'button');
    await hands.sees('The clocks go back in this shift: it lasts 10 hours, not 9 hours.');
    await hands.press('Save this shift', 'button');
    await hands.sees('Saved: 24 Oct 2026, 22:00 to 07:00 the next day.');
  });

  it('refuses a shift of 25 hours, and one that has not ended', { timeout: 120_000 }, async () => {
    await hands.at('Which shift was worked?');
    await hands.write('On which day did it start?', '24 Oct 2026');
    await times('12', '12');
    await hands.choose(/^Work/u);
    await hands.press('Save this shift', 'button');
    await refused('That would be 25 hours long, and one shift is at most 24 hours.');
    await hands.write('On which day did it start?', '5 Nov 2026');
    await app.keyboard.press('Enter');
    await refused('That shift has not ended yet.');
    await hands.press('That is all: to the timesheet', 'link');
    await hands.atAccessible(/^Sam Sample: 21 hours 50 minutes and one sleep-in$/u);
    await hands.press(/^Why £/u, 'button');
    await hands.sees('Sleep-in: one sleep-in at £55.00 is £55.00');
  });

  it('corrects a shift with its reason', { timeout: 120_000 }, async () => {
    await hands.press(/^Correct the shift of Tue 6 Oct 2026/u, 'link');
    await hands.atAccessible('What is wrong with this shift?');
    await hands.write('End', '16');
    await hands.sees('6 hours 30 minutes');
    await hands.press('Save the correction', 'button');
    await refused('Say why in a few words.');
    await hands.write('Why do you correct it?', 'Typed the wrong end');
    await hands.press('Save the correction', 'button');
    await hands.at(/^Sam Sample: 20 hours 50 minutes and one sleep-in$/u);
  });

  it('is signed by both sides, and opened again with a reason', { timeout: 240_000 }, async () => {
    await hands.press('Sign this timesheet', 'link');
    await hands.atAccessible('Is everything here that Sam Sample worked?');
    await hands.press('Sign', 'button');
    await refused('At least one of you has to sign.');
    await hands.write('Sam Sample signs: type your full name', 'Sam Sample');
    await hands.press('Sign', 'button');
    await hands.sees('Timesheet 4 is signed.');
    await hands.sees('The employer has not signed yet');
    await hands.press('Add the other signature', 'link');
    await hands.at('Is everything here that Sam Sample worked?');
    await hands.choose(/^We signed on paper/u);
    await hands.write('Rose Invented signs as employer: type your full name', 'Rose Invented');
    await hands.press('Sign', 'button');
    await refused('Choose the scan or photograph.');
    const scan = join(app.userData, 'timesheet.pdf');
    writeFileSync(scan, pdf('the signed timesheet'));
    await hands.addFile(scan);
    await hands.press('Sign', 'button');
    await hands.sees('Signed by Rose Invented, the employer, on 5 November 2026 (evidence');
    await hands.atAccessible(/^Sam Sample: 20 hours/u);

    await hands.press('Open it again', 'link');
    await hands.atAccessible('Why is the timesheet opened again?');
    await hands.write('Reason', 'The night of 1 November is missing');
    await hands.press('Open it again', 'button');
    await hands.sees('The timesheet is open again.');
  });

  it('copies the period before, and names what it left out', { timeout: 120_000 }, async () => {
    await hands.press('Later period', 'link');
    await hands.sees('2 November to 29 November 2026');
    await hands.press('Copy the shifts of the period before', 'button');
    await hands.sees('Two shifts copied.');
    await hands.sees('These were left out');
    await hands.atAccessible(/^Sam Sample: /u);
  });
});

describe('what comes on paper, in a file, and after pay', () => {
  it('says shift by shift how the week went, and shows what was different', { timeout: 120_000 }, async () => {
    await hands.press('Timesheets', 'link');
    await hands.press(/^Open Kim Invented, 2 November/u, 'link');
    await hands.sees('Two planned shifts to say something about');
    await hands.press('As planned (Mon 2 Nov 2026, 09:00 to 13:00)', 'button');
    await expect.poll(async () => (await app.keyboard.focused()).name).toBe('As planned (Tue 3 Nov 2026, 09:00 to 13:00)');
    await hands.press('It was different (Tue 3 Nov 2026, 09:00 to 13:00)', 'link');
    await hands.at('Which shift was worked?');
    await hands.write('End', '14.30');
    await hands.press('Save this shift', 'button');
    await hands.sees('+1 h 30, +£18.90');
    await hands.atAccessible(/^Kim Invented: 9 hours 30 minutes/u);
  });

  it('types a paper timesheet in, in its own order', { timeout: 120_000 }, async () => {
    await hands.press('Timesheets', 'link');
    await hands.press(/^Open Moe Invented, 2 November/u, 'link');
    await hands.press('Type in a paper timesheet', 'link');
    await hands.atAccessible('What does Moe Invented’s paper say?');
    await app.keyboard.tabTo('Start', 'textbox');
    for (const [text, next] of [
      ['0930', 'End'],
      ['1pm', 'Break from'],
      ['11', 'Break until'],
      ['quarter past', 'Start'],
    ]) {
      await app.keyboard.type(text ?? '');
      await app.keyboard.press('Tab');
      expect((await app.keyboard.focused()).name).toBe(next);
    }
    await hands.press('Save', 'button');
    await refused('Mon 2 Nov 2026: “quarter past” is no time. Write it as 9, 9.30, 0930 or 9pm.');
    await hands.press(/“quarter past” is no time/u, 'link');
    await app.keyboard.retype('11.15');
    // The next row’s night is said to be a sleep-in below the rows: its break is then the time awake.
    await app.keyboard.press('Tab');
    await app.keyboard.type('22');
    await app.keyboard.press('Tab');
    await app.keyboard.type('7');
    await hands.tick('Tue 3 Nov 2026');
    await hands.write('Awake from', '2');
    await hands.write('Awake until', '2.30');
    await hands.press('Save one shift', 'button');
    await refused('Tue 3 Nov 2026: say in a few words why they were awake');
    await hands.write('Why awake?', 'Turned in bed');
    await app.keyboard.press('Enter');
    await hands.sees('Two shifts saved.');
    await hands.at('Moe Invented: 3 hours 45 minutes and one sleep-in');
  });

  it('puts a paid shift right with the next pay', { timeout: 120_000 }, async () => {
    await hands.press('Earlier period', 'link');
    await hands.sees('26 October to 1 November 2026');
    await hands.press('Earlier period', 'link');
    await hands.at(/^Moe Invented: 3 hours$/u);
    await hands.press('It was really different (the shift of Tue 20 Oct 2026, 09:00)', 'link');
    await hands.atAccessible('How was this paid shift really?');
    await hands.write('End', '14');
    await hands.sees('£26.00 more');
    await hands.write('What was wrong?', 'The bus was late');
    await hands.press('Put it right with the next pay', 'button');
    await hands.sees('Put right: £26.00 more with the next payslip');
    await hands.atAccessible(/^Moe Invented: 5 hours$/u);
  });

  it('brings a file in after saying what it would do, and sends American dates back', { timeout: 120_000 }, async () => {
    const file = (name: string, rows: readonly string[]): string => {
      const path = join(app.userData, name);
      writeFileSync(path, ['Name,Date,Start,End,Break', ...rows].join('\n'));
      return path;
    };
    await hands.press('Timesheets', 'link');
    await hands.press('Bring in a file of shifts', 'link');
    await hands.addFile(
      file('american.csv', ['Moe Invented,10/27/2026,9:00,12:00,30', 'Moe Invented,10/28/2026,9:00,12:00,30']),
      'The dates of this file are written the American way',
    );
    await hands.addFile(
      file('shifts.csv', ['Moe Invented,27/10/2026,9:00,12:00,30', 'Moe Invented,28/10/2026,09:00,12:00,']),
      'Two new shifts.',
    );
    await hands.sees('Moe Invented, Tue 27 Oct 2026, 09:00 to 12:00 (2 hours 30 minutes)');
    await hands.atAccessible('Which file of shifts?');
    await hands.press('Bring in two shifts', 'button');
    await hands.sees('The shifts are in the book.');
    await hands.at('Two timesheets wait to be signed');
  });
});
