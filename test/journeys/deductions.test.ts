import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { payHousehold } from '#test/support/payHousehold';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

let app: OpenedApp;
let hands: Hands;

/** Sam, who is 20, worked 32 hours at £10.60, which both signed: £0.25 an hour less than the minimum wage of £10.85. */
function signedHousehold(): string {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'NT' }, perHour: pence(1_060) });
  for (const on of ['2026-06-16', '2026-06-23', '2026-06-30', '2026-07-07']) home.work(employment, on, 8);
  home.sign(employment);
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

async function refused(sentence: string | RegExp): Promise<void> {
  await app.page.getByRole('alert').getByText(sentence).waitFor();
}

describe('orders, deductions, claims and the minimum wage, by keyboard alone', () => {
  it('says by how much an hour is short and why, and lets nobody agree to less', { timeout: 240_000 }, async () => {
    app.answerDialog([keptBook(app, signedHousehold())]);
    await hands.press('Open a book from a folder', 'button');
    await hands.at(/^Good morning, Rose/u);
    await hands.press('Team', 'link');
    await hands.press('Open Sam Sample', 'link');
    await hands.press('Orders and deductions', 'link');
    await hands.atAccessible('Nothing is taken from Sam Sample’s pay');
    await hands.sees('£0.25 an hour short for 15 June to 12 July 2026');
    await hands.press('How is this worked out?', 'button');
    await hands.sees('£339.20 is £8.00 short of £347.20, £0.25 for each hour.');
    await hands.press('Say why this is right', 'link');
    await hands.atAccessible('Why is this pay right?');
    await hands.choose(/^The PA agreed to less/u);
    await hands.write('Who says so?', 'Rose Invented');
    await hands.write('In your own words', 'Sam said it was fine.');
    await hands.press('Record the reason', 'button');
    await refused(/Nobody can agree to less than the minimum wage/u);
    await hands.press('Sam Sample: orders and deductions', 'link');
  });

  it('takes up an order from its paper, and refuses a deduction without consent', { timeout: 240_000 }, async () => {
    await hands.press('Record an order', 'link');
    await hands.atAccessible('What does the order say?');
    await hands.pick(/Which kind of order/u, 'Council tax order');
    await hands.write('Day it was made', '1 June 2026');
    await hands.write('Deduct from paydays on or after', '1 May 2026');
    await hands.write('Whom is it paid to?', 'Madeup Council');
    await hands.write('Its reference', 'CT 12');
    await hands.press('Record the order', 'button');
    await refused('Deductions cannot start before the order was made, on 1 June 2026.');
    await hands.write('Deduct from paydays on or after', '1 July 2026');
    await hands.press('Record the order', 'button');
    await hands.at(/^Sam Sample: .*deduction.* from pay$/u);
    await hands.press('Record an agreed deduction', 'link');
    await hands.atAccessible('What was agreed?');
    await hands.choose(/^For you as the employer/u);
    await hands.write('What should the payslip call it?', 'Meals');
    await hands.write('From paydays on or after', '1 July 2026');
    await hands.write('How much from each payday?', '20');
    await hands.press('Record it', 'button');
    await refused('A deduction needs the PA’s written agreement before it is taken.');
    await hands.press('Leave it for later', 'link');
  });

  it('pays mileage on top, refuses negative miles, and finds what leaves a sum in hand', { timeout: 240_000 }, async () => {
    await hands.press('Payday', 'link');
    await hands.press('Mileage and expenses', 'link');
    await hands.atAccessible('No claim is waiting');
    await hands.press('Record mileage', 'link');
    await hands.atAccessible('How many miles were driven?');
    await hands.choose(/^Sam Sample/u);
    await hands.write('Day', '7 July 2026');
    await hands.write('Miles', '-10');
    await hands.write('From where?', 'Ann’s home');
    await hands.write('To where?', 'the pool');
    await hands.write('What was it for?', 'Swimming with Ann');
    await hands.choose(/^PAs for Ann/u);
    await hands.press('Record it', 'button');
    await refused('Enter the miles that were driven, above nothing.');
    await hands.write('Miles', '100');
    await hands.press('Record it', 'button');
    await hands.at('£55.00 of claims will be in the next pay run');
    await hands.press('Paydays', 'link');
    await hands.press('Extra sums and corrections', 'link');
    await hands.press('Add an extra sum', 'link');
    await hands.choose(/^Sam Sample/u);
    await hands.choose(/^An extra payment/u);
    await hands.choose(/^Back-pay/u);
    await hands.write('Back-pay for days from', '15 June 2026');
    await hands.write('Back-pay for days up to', '12 July 2026');
    await hands.write('How much, before tax?', '8.00');
    await hands.write('Day it is for', '7 July 2026');
    await hands.choose(/^PAs for Ann/u);
    await hands.write('What should the payslip say?', 'Up to the minimum wage');
    await hands.press('Record it', 'button');
    await hands.at('Extra sums and corrections');
    await hands.press('Add an extra sum', 'link');
    await hands.press('I agreed a sum in hand: what pay is that?', 'link');
    await hands.atAccessible('What pay leaves so much in hand?');
    await hands.choose(/^Sam Sample/u);
    await hands.choose('17 July 2026');
    await hands.write('How much in hand?', '500');
    await hands.press('Work it out', 'button');
    await hands.sees('It leaves exactly £500.00 in hand.');
  });

  it('approves the payday that now pays enough, and pays the council', { timeout: 240_000 }, async () => {
    await hands.press('Payday', 'link');
    await hands.press('Look at the payday of Four-weekly on Friday 17 July 2026', 'link');
    await hands.at('Does this look right?');
    await hands.sees('Paid on top');
    // Across the row: gross, less tax, National Insurance and what else is taken, with what is paid on top, is what is in hand.
    const cells = await app.page
      .getByRole('row', { name: /^Sam Sample/u })
      .getByRole('cell')
      .allTextContents();
    const [gross = 0, tax = 0, ni = 0, others = 0, onTop = 0, inHand = 0] = cells
      .slice(1)
      .map((text) => Number(text.replace(/[£,]/gu, '')));
    expect([others, onTop]).toEqual([expect.closeTo(10.41, 3), expect.closeTo(55, 3)]);
    expect(gross - tax - ni - others + onTop).toBeCloseTo(inHand, 3);
    await hands.press('Approve and make payslips', 'button');
    await app.page.getByRole('alertdialog').waitFor();
    await hands.press('Yes, approve it', 'button');
    await hands.at('Pay run 1: paid Friday 17 July 2026');
    await hands.press('Payslip 1', 'link');
    // 32 h × £10.60 and £8.00 are £347.20; over four weeks that is £86.80 a week, of which a council tax order takes 3%: £10.41.
    await hands.sees('Council tax order');
    await hands.sees('£10.41');
    await hands.sees('Mileage, 100 miles by car at £0.55');
    await hands.press('Payday', 'link');
    await hands.press('What to pay at the bank', 'link');
    await hands.sees('Madeup Council');
  });
});
