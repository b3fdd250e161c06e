import { afterAll, beforeAll, describe, it } from 'vitest';
import { day } from '#core/time/day';
import { nextPayday, payHousehold } from '#test/support/payHousehold';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

let app: OpenedApp;
let hands: Hands;

/** £100.00 of Sam’s July was taxed at the basic rate and paid; from August on 1257L gives it back, and nobody else owes anything. */
function owedBack(): string {
  const home = payHousehold();
  const sam = home.hire('Sam Sample', { tax: { taxCode: 'BR' } }).employment;
  home.extra(sam, 50_000);
  home.approve();
  home.ask('hmrc.bill', { employerId: home.employer, taxYear: '2026-27', taxMonth: 4 });
  const bill = home.ask('payment.list', {}).payments.find(({ kind }) => kind === 'tax_bill');
  home.match(home.line('ann', '2026-08-03', -10_000, 'HMRC'), bill?.dueId ?? '', 10_000);
  const code = { taxCode: '1257L', basis: 'cumulative', niLetter: 'M', studentLoan: null, postgraduateLoan: false } as const;
  home.ask('employment.tax', { employmentId: sam, from: day('2026-08-01'), ...code, why: 'A notice' });
  home.extra(sam, 5_000, { day: day('2026-08-01') });
  home.approve(nextPayday);
  home.line('ann', '2026-08-24', 6_000, 'HMRC PAYE');
  home.close();
  return home.folder;
}

beforeAll(async () => {
  app = await openApp({ now: '2026-08-25T10:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(async () => {
  await app.close();
});

describe('what HMRC pays back, by keyboard alone', () => {
  it('says what HMRC owes back, and refuses more than that beside its field', { timeout: 240_000 }, async () => {
    app.answerDialog([keptBook(app, owedBack())]);
    await hands.press('Open a book from a folder', 'button');
    await hands.at(/^Good morning, Rose/u);
    await hands.press('Payday', 'link');
    await hands.press('HMRC’s account', 'link');
    await hands.atAccessible('Nothing is to be paid to HMRC now');
    await hands.sees('Rose Invented: HMRC owes £100.00 back');
    await hands.press('Record that HMRC pays it back', 'link');
    await hands.atAccessible('How much does HMRC pay back?');
    await hands.write('How much?', '100.01');
    await hands.press('Record it', 'button');
    await app.page
      .getByRole('alert')
      .getByText(/By this book HMRC owes £100\.00 back/u)
      .waitFor();
  });

  it('records £60.00, which wait for the bank; £40.00 stay owed back', { timeout: 240_000 }, async () => {
    await hands.write('How much?', '60');
    await hands.write('On which day?', '24 August 2026');
    await hands.press('Record it', 'button');
    await hands.atAccessible('Nothing is to be paid to HMRC now');
    await hands.sees('Rose Invented: HMRC owes £40.00 back');
    await hands.sees('Rose Invented: HMRC pays back £60.00 for the tax year to 5 April 2027, waiting for the bank');
  });

  it('is taken back with a reason, and all of it is owed back again', { timeout: 240_000 }, async () => {
    await hands.press('Take back the £60.00 that HMRC pays back', 'link');
    await hands.atAccessible('Why does HMRC not pay it back?');
    await hands.write('Reason', 'It uses it for September.');
    await hands.press('Take it back', 'button');
    await hands.at('Nothing is to be paid to HMRC now');
    await hands.sees('Rose Invented: HMRC owes £100.00 back');
  });
});
