import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { markOfFile } from '#documents/rti/checkMark';
import { payHousehold } from '#test/support/payHousehold';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-reports-'));
let app: OpenedApp;
let hands: Hands;

/** Sam is paid £1,500.00 on 17 July 2026, by code BR and letter M: £300.00 tax, and £36.16 National Insurance of their own. */
function paidHousehold(): string {
  const home = payHousehold();
  const { employment } = home.hire('Zoë Sample', { tax: { taxCode: 'BR' }, startsOn: day('2026-06-15') });
  home.extra(employment, 150_000);
  home.approve();
  home.close();
  return home.folder;
}

async function answerFacts(): Promise<void> {
  await hands.press('Answer the questions', 'link');
  await hands.atAccessible('What HMRC asks about Zoë Sample');
  await hands.choose('Female');
  await hands.choose('Other: the hours follow no regular pattern');
  await hands.choose('Statement B');
  await hands.press('Save these answers', 'button');
  // No number and no address: one sentence beside the field, and nothing is saved.
  await app.page
    .getByRole('alert')
    .getByText(/Zoë Sample has no National Insurance number recorded/u)
    .waitFor();
  await hands.write('Address, line 1', '1 Example Road');
  await hands.write('Address, line 2', 'Sampletown');
  await hands.press('Save these answers', 'button');
}

beforeAll(async () => {
  app = await openApp({ now: '2026-07-20T09:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('telling HMRC, by keyboard alone', () => {
  it('asks for the way, then for what is missing, and makes the report', { timeout: 240_000 }, async () => {
    app.answerDialog([keptBook(app, paidHousehold())]);
    await hands.press('Open a book from a folder', 'button');
    await hands.at(/^Good morning, Rose/u);
    await hands.press('Payday', 'link');
    await hands.press('What HMRC is told', 'link');
    await hands.atAccessible('What HMRC is told about pay');
    await hands.press('Choose a way', 'link');
    await hands.atAccessible('How is HMRC told what Rose Invented pays?');
    await hands.choose('I use HMRC’s Basic PAYE Tools');
    await hands.press('Save this', 'button');
    await hands.at('What HMRC is told about pay');
    await hands.sees('It was due on 17 July 2026, 3 days ago.');
    await hands.sees(/HMRC may charge £100\.00/u);
    await hands.press('Pay run 1', 'link');
    await hands.atAccessible('Payday of 17 July 2026: what HMRC is told');
    await hands.sees('Something is missing');
    await answerFacts();
    await hands.at('Payday of 17 July 2026: what HMRC is told');
    await hands.choose('A reasonable excuse, such as illness or a payday that was a bank holiday');
    await hands.press('Make the report', 'button');
    await hands.atAccessible('Report 1: payday of 17 July 2026');
  });

  it('copies each box, flags a difference to the penny, and saves the file', { timeout: 240_000 }, async () => {
    await hands.press('Copy pay for tax purposes of Zoë Sample', 'button');
    await hands.sees('Pay for tax purposes is copied.');
    await hands.write('Tax', '300.01');
    await hands.sees(/Basic PAYE Tools has £0\.01 more/u);
    await hands.atAccessible('Report 1: payday of 17 July 2026');
    const saved = join(folder, 'report.xml');
    app.answerDialog([saved]);
    await hands.press('Save the report as XML', 'button');
    await hands.sees('The file is saved.');
    const { stated, made } = markOfFile(readFileSync(saved, 'utf8'));
    expect(stated).toBe(made.base64);
    expect(readFileSync(saved, 'utf8')).toContain('<Fore>Zoe</Fore>');
    await hands.sees(made.base32);
  });

  it('is recorded as sent and accepted, and the run can no longer be made void', { timeout: 240_000 }, async () => {
    await hands.write('Tax', '300.00');
    await hands.sees('Agrees.');
    await hands.write('What HMRC answered (optional)', 'Received, IRmark ABCDEFGH');
    await hands.press('It is sent', 'button');
    await app.page.getByRole('alert').first().waitFor();
    await hands.write(/^Day on which it was sent/u, '20 7 2026');
    await hands.press('It is sent', 'button');
    await hands.sees('Sent on 20 July 2026: HMRC’s Basic PAYE Tools.');
    await hands.sees('Every figure that was typed agreed.');
    await hands.press('Record HMRC’s answer', 'link');
    await hands.atAccessible('What did HMRC answer?');
    await hands.choose('HMRC accepted it');
    await hands.write('In its words', 'Success');
    await hands.write(/^Which day/u, '20 7 2026');
    await hands.press('Save the answer', 'button');
    await hands.atAccessible('Report 1: payday of 17 July 2026');
    await hands.sees('Accepted by HMRC');
    await hands.press('The payday', 'link');
    await hands.press('The pay run', 'link');
    await hands.at('Pay run 1: paid Friday 17 July 2026');
    expect(await app.page.getByRole('link', { name: 'Make this pay run void' }).count()).toBe(0);
  });

  it('tells the Employment Allowance in the employer’s own report', { timeout: 240_000 }, async () => {
    await hands.press('Tell HMRC of it', 'link');
    await hands.press('What HMRC is told', 'link');
    await hands.sees(/The Employment Allowance is claimed/u);
    await hands.press('Look at it', 'link');
    await hands.atAccessible(/the employer’s own report$/u);
    await hands.press('Make the report', 'button');
    await hands.atAccessible(/^Report 2: tax month 4/u);
  });

  it(
    'does not end a scheme by which somebody is still paid; on paper, records that a quarter was posted',
    { timeout: 240_000 },
    async () => {
      await hands.press('Payday', 'link');
      await hands.press('What HMRC is told', 'link');
      await hands.press('The PAYE scheme has ended', 'link');
      await hands.atAccessible('When did the PAYE scheme of Rose Invented end?');
      await hands.press('The scheme has ended', 'button');
      await app.page.getByRole('alert').getByText('still works here by this book').waitFor();
      await hands.press('What HMRC is told', 'link');
      await hands.press('Change the way', 'link');
      await hands.choose('I post paper forms');
      await hands.write('The first payday that is told this way', '6 4 2026');
      await hands.press('Save this', 'button');
      await hands.at('What HMRC is told about pay');
      await hands.press('Make the figures of quarter 1', 'button');
      await hands.sees('Figures: paper 1');
      await hands.press('Record that quarter 1 was posted', 'link');
      await hands.atAccessible('When were the forms of quarter 1 of 2026-27 posted?');
      await hands.write('How, in a few words (optional)', 'Recorded delivery');
      await hands.press('They are posted', 'button');
      await hands.atAccessible('What HMRC is told about pay');
      await hands.sees('Posted on 20 July 2026');
      await hands.press('Quarter 1 was not posted after all', 'link');
      await hands.atAccessible('Why were the forms not posted after all?');
    },
  );
});
