import { afterAll, beforeAll, describe, it } from 'vitest';
import { household } from '#test/support/household';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  app = await openApp({ now: '2026-11-22T10:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(() => app.close());

async function record(link: RegExp, day: string, amount: string): Promise<void> {
  await hands.press(link, 'link');
  await hands.at('What money came in?');
  await hands.write('When did it come?', day);
  await hands.write('How much came?', amount);
  await hands.press('Record this money', 'button');
  await hands.sees(/received is recorded\./u);
}

describe('money received, by keyboard alone', () => {
  it(
    'is told apart as late and short against the schedule; lent while it was missing; taken back with a reason',
    { timeout: 240_000 },
    async () => {
      const { folder, close } = household();
      close();
      app.answerDialog([keptBook(app, folder)]);
      await hands.press('Open a book from a folder', 'button');
      await hands.at(/^Good morning, Rose/u);
      await hands.press('Money received', 'link');
      await hands.atAccessible(/payments have not come as agreed$/u);

      await record(/^Record the payment of 3 Nov 2026/u, '17 November 2026', '1050');
      await hands.sees(/14 days late/u);
      await record(/^Record the payment of 8 Nov 2026/u, '8 November 2026', '250');
      await hands.sees(/£50\.00 short/u);

      await hands.press('Lend the account your own money', 'link');
      await hands.atAccessible('How much are you lending the account?');
      await hands.choose('Ann’s health budget');
      await hands.write('When did you pay it in?', '5 Nov 2026');
      await hands.write('How much?', '£300');
      await hands.write('Why was it needed?', 'The November payment had not come and wages were due');
      await hands.press('Record the loan', 'button');
      await hands.sees('The loan is recorded. The account owes it back to you.');

      await hands.press('NHS Madeup ICB', 'link');
      await hands.atAccessible('£1,050.00 from NHS Madeup ICB');
      await hands.press('Take this back', 'link');
      await hands.at('Why are you taking this back?');
      await hands.press('Take it back', 'button');
      await app.page.getByRole('alert').getByText('Say why in a few words.').waitFor();
      await hands.write('Reason', 'It was the payment of another month');
      await hands.press('Take it back', 'button');
      await hands.sees('Taken back. The reason is kept with it.');
      await hands.sees('Taken back');
    },
  );
});
