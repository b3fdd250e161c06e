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

  it('stands against its plan: why less was spent, what was agreed, asked and held', { timeout: 240_000 }, async () => {
    await hands.press('Budget', 'link');
    await hands.atAccessible('How each kind of money stands against its plan');
    await hands.press('Open the budget of Ann’s health budget', 'link');
    await hands.atAccessible(/^Ann’s health budget: £/u);
    await hands.press('How was Gym counted?', 'button');
    await app.page
      .locator('li:visible')
      .getByText(/^Spent is what the bank has paid/u)
      .waitFor();
    await hands.press('Record why less was spent', 'link');
    await hands.atAccessible('Why was less of Ann’s health budget spent?');
    await hands.pick(/What was it\?/u, 'No PA could be found');
    await hands.write('In your own words', 'No PA from June to August');
    await hands.write('From which day?', '1 June 2026');
    await hands.press('Record the reason', 'button');
    await hands.at(/^Ann’s health budget: £/u);
    await hands.sees('Take back: No PA from June to August');

    await hands.press('The care plan and its reviews', 'link');
    await hands.atAccessible('The care plan of Ann’s health budget');
    await hands.press('Record a version of the plan', 'link');
    await hands.atAccessible('What was agreed?');
    await hands.write('From which day does it hold?', '1 April 2026');
    await hands.write('When was it agreed?', '20 March 2026');
    await hands.write('Who agreed?', 'J. Patel, NHS Madeup');
    await hands.pick(/What is counted\?/u, 'Hours');
    await hands.write('What does each cost?', '20');
    await hands.write('How many every month?', '4');
    await hands.press('Record this version', 'button');
    await app.page
      .getByRole('alert')
      .getByText(/was agreed at £100\.00, and quantity times rate makes £80\.00/u)
      .waitFor();
    await hands.write('How many every month?', '5');
    await hands.press('Record this version', 'button');
    await hands.at('The care plan of Ann’s health budget');
    await hands.sees('Version 1');

    await hands.press('Budget', 'link');
    await hands.press('What was asked of funders', 'link');
    await hands.atAccessible('Nothing waits for a funder’s answer');
    await hands.press('Record a request, a change or a permission', 'link');
    await hands.atAccessible('What was asked or given?');
    await hands.choose(/^Something asked/u);
    await hands.choose('Ann’s health budget');
    await hands.write('What was asked or given?', 'May a cousin be paid?');
    await hands.write('Of whom, or by whom?', 'J. Patel, NHS Madeup');
    await hands.write('On which day?', '1 October 2026');
    await hands.pick(/By what way\?/u, 'By email');
    await hands.press('Record it', 'button');
    await hands.atAccessible('“May a cousin be paid?”');
    await hands.sees('Waits 52 days');
    await hands.press('Record the answer', 'link');
    await hands.atAccessible('What was answered?');
    await hands.choose('Agreed');
    await hands.write('On which day?', '30 September 2026');
    await hands.press('Record the answer', 'button');
    await app.page
      .getByRole('alert')
      .getByText(/It was asked on 1 October 2026/u)
      .waitFor();
    await hands.write('On which day?', '20 November 2026');
    await hands.press('Record the answer', 'button');
    await hands.at('“May a cousin be paid?”');
    await hands.sees(/^Agreed: J\. Patel/u);

    await hands.press('Budget', 'link');
    await hands.press('Money held for something', 'link');
    await hands.atAccessible('Nothing is held for something');
    await hands.press('Hold a sum of Ann’s health budget', 'link');
    await hands.choose('For emergencies');
    await hands.write('What is it for?', 'Emergencies');
    await hands.write('How much?', '100');
    await hands.write('From which day?', '1 September 2026');
    await hands.press('Hold this sum', 'button');
    await hands.atAccessible('£100.00 is held for something');
    await hands.press('Use or change: Emergencies', 'link');
    await hands.atAccessible('What happened to “Emergencies”?');
    await hands.choose('Some of it was used');
    await hands.write('How much?', '150');
    await hands.write('On which day?', '2 October 2026');
    await hands.write('Why?', 'Agency at night');
    await hands.choose('Not yet');
    await hands.press('Record it', 'button');
    await app.page
      .getByRole('alert')
      .getByText(/Only £100\.00 is held for “Emergencies”/u)
      .waitFor();
    await hands.write('How much?', '40');
    await hands.press('Record it', 'button');
    await hands.atAccessible('£60.00 is held for something');
    await hands.sees('Record that the team was told');
  });
});
