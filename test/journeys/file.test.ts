import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { day } from '#core/time/day';
import { pdf } from '#test/support/files';
import { payHousehold } from '#test/support/payHousehold';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-file-'));
let app: OpenedApp;
let hands: Hands;

/** Sam has worked here for ten weeks, with pay and holiday agreed, and no file yet. */
function hired(): string {
  const home = payHousehold();
  const startsOn = day('2026-09-14');
  const { employment } = home.hire('Sam Sample', { startsOn });
  home.ask('holiday.agree', {
    employmentId: employment,
    from: startsOn,
    kind: 'irregular',
    leaveYearStart: '04-01',
    weeks: 560,
    bankHolidays: 'included',
    paid: 'when_taken',
    accrual: 'legal',
    beyondFourWeeks: 'normal',
    sleepIns: 'whole',
  });
  const council = home.ask('file.asks', {}).funders.find(({ funder }) => funder === 'Madeup Council');
  const asks = { disclosureMonths: 36, liabilityInsurance: true, redundancy: 'promise' } as const;
  home.ask('file.ask', { funderId: council?.funderId ?? '', ...asks });
  home.close();
  return home.folder;
}

beforeAll(async () => {
  app = await openApp({ now: '2026-11-22T10:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function refused(sentence: string | RegExp): Promise<void> {
  await app.page.getByRole('alert').getByText(sentence).waitFor();
}

describe('a PA’s file, hiring and the end of a job, by keyboard alone', () => {
  it(
    'says what is missing, keeps a check with its paper, and refuses one that is older than the funder asks',
    { timeout: 240_000 },
    async () => {
      app.answerDialog([keptBook(app, hired())]);
      await hands.press('Open a book from a folder', 'button');
      await hands.at(/^Good morning, Rose/u);
      await hands.press('Team', 'link');
      await hands.press('Open Sam Sample', 'link');
      await hands.press('Open their file', 'link');
      await hands.atAccessible('Sam Sample’s file: eight things to see to');
      await hands.press('Record: right to work', 'link');
      await hands.atAccessible('Right to work: Sam Sample');
      await hands.press('Save it in the file', 'button');
      await refused('Enter a real date, such as 3 November 2026.');
      await hands.choose(/^By looking at the papers/u);
      await hands.write('What did you see?', 'British passport');
      await hands.write('Who looked?', 'Rose');
      await hands.write('When was it checked?', '10 September 2026');
      const passport = join(folder, 'passport.pdf');
      writeFileSync(passport, pdf('passport'));
      await hands.addFile(passport);
      await hands.press('Save it in the file', 'button');
      await hands.at('Sam Sample’s file: seven things to see to');
      await hands.sees(/^10 Sep 2026: By looking at the papers with them; British passport; Rose\. Evidence/u);

      await hands.press('Record: DBS, PVG or AccessNI check', 'link');
      await hands.at('DBS, PVG or AccessNI check: Sam Sample');
      await hands.choose(/^DBS/u);
      await hands.choose('Enhanced');
      await hands.write('Number of the certificate or membership', '001234567890');
      await hands.write('Date on the certificate', '3 March 2022');
      await hands.press('Save it in the file', 'button');
      await refused('This check of 3 March 2022 is older than Madeup Council asks (3 years).');
      await hands.tick(/^I record it as it is/u);
      await hands.press('Save it in the file', 'button');
      await hands.sees(/is older than Madeup Council asks \(3 years\)\. It has not expired/u);

      await hands.press('Record: what they do here', 'link');
      await hands.at('What they do here: Sam Sample');
      for (const answer of ['No', 'No', 'No', 'No', 'No', 'No', /^Nominee/u]) await hands.choose(answer);
      await hands.write('From which day does this hold?', '14 September 2026');
      await hands.press('Save it in the file', 'button');
      await hands.sees('Sam Sample is the nominee for the money and is paid from it. That needs your funder’s approval first.');
    },
  );

  it('draws the written statement from the answers, a question or two at a time', { timeout: 240_000 }, async () => {
    await hands.press('Record: written statement of particulars', 'link');
    await hands.atAccessible('Written statement for Sam Sample');
    await hands.press('Draw the written statement', 'link');
    await hands.atAccessible('Where, and when?');
    await hands.write('Your address, as the employer', '1 Invented Lane, Sampleton');
    await hands.press('Continue', 'button');
    await refused('Write a few words, or “none”.');
    await hands.write('Which days and hours, and how do they change?', 'Tuesdays from 9 to 5.');
    await hands.press('Continue', 'button');
    for (const title of ['When they are away', 'Pension, benefits and training', 'Probation, notice, and if something is wrong']) {
      await hands.at(title);
      await hands.press('Continue', 'button');
    }
    await hands.atAccessible('Is this right?');
    await hands.press('Draw the paper', 'button');
    await hands.at('Written statement of particulars for Sam Sample');
    await hands.sees('Day rate: £13.00 an hour.');
  });

  it('hires by a list that is stopped and taken up again', { timeout: 240_000 }, async () => {
    await hands.press('Team', 'link');
    await hands.press('Hiring', 'link');
    await hands.atAccessible('Nobody is being hired');
    await hands.press('Begin to hire somebody', 'link');
    await hands.write('What is the post?', 'Weekend PA');
    await hands.choose('Rose Invented');
    await hands.press('Begin the list', 'button');
    await hands.atAccessible('Weekend PA: 17 steps to go');
    await hands.press('Tick off: advertise', 'link');
    await hands.write(/^In your words/u, 'A card in the shop');
    await hands.press('Save how it stands', 'button');
    await hands.at('Weekend PA: 16 steps to go');
    await hands.sees('A card in the shop');
    await hands.press('Stop for now', 'link');
    await hands.write('Why does it stop?', 'Ann is in hospital.');
    await hands.press('Stop the list', 'button');
    await hands.sees('Ann is in hospital.');
    await hands.press('Take it up again', 'link');
    await hands.write('What changed?', 'She is home.');
    await hands.press('Take it up again', 'button');
    await hands.at('Weekend PA: 16 steps to go');
    await hands.press('Do: say who was chosen', 'link');
    await hands.pick(/^(?:Choose one )?Person/u, /^Sam Sample/u);
    await hands.press('Choose them', 'button');
    // The book sees the person, the job, the bank details, the right to work and the check by itself.
    await hands.at('Weekend PA: 11 steps to go');
    // What is recorded from the list comes back to it.
    await hands.press('Do: ask whom to ring', 'link');
    await hands.at('Next of kin: Sam Sample');
    await hands.write('Name', 'Ivo Invented');
    await hands.write('Who is that to them?', 'brother');
    await hands.write('Phone number', '0100 000000');
    await hands.write('When did they tell you?', '14 September 2026');
    await hands.press('Save it in the file', 'button');
    await hands.at('Weekend PA: 10 steps to go');
  });

  it('plans the end of a job fairly, with the notice that the law asks for', { timeout: 240_000 }, async () => {
    await hands.press('Team', 'link');
    await hands.press('Open Sam Sample', 'link');
    await hands.press('Probation, notice and fairness', 'link');
    await hands.atAccessible('Sam Sample’s job: notice, fairness and its end');
    await hands.sees(
      /^Protected from 13 March 2027, after six months of work\. A week’s notice that ends before then is given by 5 March 2027\./u,
    );
    await hands.press('Plan the end of this job', 'link');
    await hands.pick(/^(?:Choose one )?Reason/u, /^They leave by themselves/u);
    await hands.write('In your own words', 'Sam moves to Leeds.');
    await hands.press('Begin the steps', 'button');
    await hands.sees('The law asks 1 week of Sam Sample; the contract may ask for more. Answer in writing with the last day.');
    await hands.press('Draw a letter', 'link');
    await hands.choose(/^I answer their notice/u);
    await hands.write('When is notice given?', '22 November 2026');
    await hands.write('Last day of the job', '27 November 2026');
    await hands.press('Draw the letter', 'button');
    await refused('By law the notice is at least 1 week, so the last day is 29 November 2026 or later.');
    await hands.write('Last day of the job', '29 November 2026');
    await hands.press('Draw the letter', 'button');
    await hands.at('Answer to the notice of Sam Sample');
  });
});
