import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { pdf } from '#test/support/files';
import { household } from '#test/support/household';
import { leased } from '#test/support/leased';
import { keptBook } from '#test/support/window/kept-book';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  app = await openApp({ now: '2026-11-22T09:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(() => app.close());

/** A family whose plan has a part for a van in each of two budgets, and whose bank has paid some of it already. */
async function openHousehold(): Promise<void> {
  const home = household();
  leased(home);
  home.line('ann', '2026-07-13', -28_841, 'SAMPLE MOBILITY SM42');
  home.line('ben', '2026-07-13', -12_360, 'SAMPLE MOBILITY SM42');
  home.line('ann', '2026-08-13', -28_841, 'SAMPLE MOBILITY SM42');
  home.close();
  app.answerDialog([keptBook(app, home.folder)]);
  await hands.press('Open a book from a folder', 'button');
  await hands.at(/^Good morning, Rose/u);
}

async function go(heading: string): Promise<void> {
  await hands.press('Continue', 'button');
  await hands.at(heading);
}

async function sayTerms(lastDay: string): Promise<void> {
  await hands.write('First day of the lease', '1 July 2026');
  await hands.write('Last day of the lease', lastDay);
  await hands.write('How much is each payment?', '412.01');
  await hands.pick(/How often is it paid\?/u, 'Every month');
  await hands.write('When is the first payment due?', '12/7/2026');
}

async function sayPlan(): Promise<void> {
  await hands.choose('Shared: Shared trips');
  await hands.pick(/Plan line for Ann Invented/u, /^The van/u);
  await hands.pick(/Plan line for Ben Invented/u, /^Ben’s part of the van/u);
}

async function sayAgreed(): Promise<void> {
  await hands.write('Who agreed to this for the funder?', 'J. Patel, NHS Madeup');
  await hands.write('When did they agree?', '20 June 2026');
}

async function confirmThis(amount: string, day: string): Promise<void> {
  await hands.press(`Confirm ${amount} due on ${day}`, 'link');
  await hands.at(`Was ${amount} to Sample Mobility right?`);
  await hands.press('Confirm this payment', 'button');
  await hands.sees('Confirmed. Match it when the bank has paid it.');
}

async function atBank(account: string, heading: RegExp): Promise<void> {
  await hands.press('Bank', 'link');
  await hands.at('Bank');
  await hands.press(`Open ${account}`, 'link');
  await hands.at(heading);
}

/** What the clock said on a day, from the page of the miles and back to it. */
async function readClock(day: string, miles: string): Promise<void> {
  await hands.press('Record a reading', 'link');
  await hands.at('Reading of the clock');
  await hands.write('When did you read it?', day);
  await hands.write('How many miles does it say?', miles);
  await hands.press('Save this', 'button');
  await hands.sees('Recorded.');
}

/** To college on a Sunday with both of them, Ann in her wheelchair. */
async function recordTrip(): Promise<void> {
  await hands.write('On which day?', '15 Nov 2026');
  await hands.write('What was it for?', 'College');
  await hands.tick('Ann Invented');
  await hands.tick('Ben Invented');
  await hands.tick('Ann Invented');
  await hands.choose(/^Those it was for/u);
  await hands.choose('There and back');
  await hands.write('How many miles in all?', '18');
  await hands.choose('Kit Sample');
  await hands.press('Save this trip', 'button');
}

async function sayTariff(): Promise<void> {
  await hands.write('What do you call this tariff?', 'Invented tariff');
  await hands.write('From which day does it hold?', '1 April 2026');
  await hands.write('Setting out, each way', '4.50');
  await hands.write('A mile', '2.40');
  await hands.write('An hour of waiting', '30');
  await hands.write('An escort, each way', '6');
  await hands.write('A wheelchair, each way', '5');
  await hands.choose(/^A fare for each person/u);
  await hands.write('Who agreed that this is what it would cost?', 'J. Patel, NHS Madeup');
  await hands.write('When did they agree?', '1 April 2026');
  await hands.write('Where are the figures from?', 'Invented, as an example');
}

describe('a leased vehicle, by keyboard alone', () => {
  it('is added with an advance payment and shared 70/30; a last day before the first is led back to', { timeout: 240_000 }, async () => {
    await openHousehold();
    await hands.press('Vehicle', 'link');
    await hands.atAccessible('No leased vehicle is in this book');
    await hands.press('Could this change a benefit?', 'button');
    await hands.sees(/Not verified: whether a lease paid from a personal health budget counts/u);
    await hands.press('Add a leased vehicle', 'link');
    await hands.atAccessible('Which vehicle is leased, and from whom?');
    await hands.write('What do you call the vehicle?', 'Blue van');
    await hands.write('Who leases it to you?', 'Sample Mobility');
    await hands.write('Agreement number (if there is one)', 'SM 42');
    await go('How long, and how much?');
    await sayTerms('30 June 2026');
    await go('What else does the agreement say?');
    await hands.choose(/^An advance payment/u);
    await hands.press('Continue', 'button');
    await hands.sees('Enter an amount above £0.00, such as 38.50.');
    await hands.write('How much was paid up front?', '250');
    await hands.write('When was it paid, or is it due?', '1 July 2026');
    await hands.write(/^How many miles a year are allowed/u, '12,000');
    await hands.write(/^How many pence for each mile beyond/u, '7.5');
    await go('Which part of the plan pays?');
    await sayPlan();
    await sayAgreed();
    await hands.press('Continue', 'button');
    await hands.sees('Add the lease agreement, or say in a few words why it is not here.');
    const agreement = join(app.userData, 'agreement.pdf');
    writeFileSync(agreement, pdf('the agreement'));
    await hands.addFile(agreement);
    await go('Is this right?');
    await hands.press('Save this vehicle', 'button');
    await app.page.getByRole('alert').getByText('The lease ends before it starts.').waitFor();
    await hands.atAccessible('How long, and how much?');
    await hands.write('Last day of the lease', '30 June 2029');
    await hands.sees('and 33 more, the last on 12 June 2029');
    await hands.press('Continue', 'button');
    await hands.atAccessible('Is this right?');
    await hands.sees('Ben’s part of the van, Ben Invented: £123.60');
    await hands.press('Save this vehicle', 'button');
    await hands.sees('The vehicle is saved. Each payment will be asked about on its day.');
    await hands.atAccessible('Blue van: six payments are due');
    await hands.sees('Shared trips: Ann Invented 70% and Ben Invented 30%');
  });

  it('has its payments confirmed, one of them taken back, and matched at the bank', { timeout: 240_000 }, async () => {
    await hands.press('Home', 'link');
    await hands.at(/^Good morning, Rose/u);
    await hands.sees('Confirm 6 vehicle payments');
    await hands.press('Vehicle', 'link');
    await hands.press('Open Blue van', 'link');
    await hands.press('Confirm £250.00 due on 1 July 2026', 'link');
    await hands.atAccessible('Was £250.00 to Sample Mobility right?');
    await hands.press('Confirm this payment', 'button');
    await hands.at('Blue van: five payments are due');
    await hands.press('Take back 1 Jul 2026', 'link');
    await hands.atAccessible('Why are you taking this payment back?');
    await hands.write('Reason', 'It was paid before the lease began');
    await hands.press('Take it back', 'button');
    await hands.at('Blue van: six payments are due');
    await confirmThis('£250.00', '1 July 2026');
    await hands.at('Blue van: five payments are due');
    await confirmThis('£412.01', '12 July 2026');
    await hands.at('Blue van: four payments are due');

    await atBank('Ann’s account', /^Ann’s account: two lines/u);
    await hands.press('Match the lines, one at a time', 'link');
    await hands.at(/£288.41 out on 13 July 2026/u);
    await hands.press('Something else that waits for the bank', 'button');
    await hands.choose(/payment of 12 July 2026/u);
    await hands.press('Match to the one chosen', 'button');
    await hands.at(/£288.41 out on 13 August 2026/u);
    await hands.press('Record it as a vehicle payment', 'button');
    await hands.atAccessible('Which vehicle payment is it?');
    await hands.choose(/12 August 2026/u);
    await hands.press('Confirm this payment', 'button');
    await hands.sees('Confirmed and matched.');
    await hands.at(/^Ann’s account: every line has its match/u);
    await atBank('Ben’s account', /^Ben’s account: one line/u);
    await hands.press('Match the lines, one at a time', 'link');
    await hands.at(/£123.60 out on 13 July 2026/u);
    await hands.press(/^Yes, it is Sample Mobility: Blue van, payment of 12 July 2026/u, 'button');
    await hands.at(/^Ben’s account: every line has its match/u);
    await hands.press('Vehicle', 'link');
    await hands.atAccessible('Three vehicle payments are due');
    await hands.press('Open Blue van', 'link');
    await hands.at('Blue van: three payments are due');
    await hands.sees('on 13 Jul 2026');
    await hands.sees('£123.60 not matched yet');
  });

  it('has a driver, a clock and trips; last week’s trip is told again with one press, and all are set beside taxis', async () => {
    await hands.press('See the drivers', 'link');
    await hands.atAccessible('Nobody is on the list of drivers');
    await hands.press('Add a driver', 'link');
    await hands.at('Who may drive?');
    await hands.write('What is their name?', 'Kit Sample');
    await hands.write('From which day may they drive?', '1 July 2026');
    await hands.write('Who agreed to it?', 'Sample Mobility, by letter');
    await hands.press('Put them on the list', 'button');
    await hands.at('One person may drive');
    await hands.press('Blue van', 'link');
    await hands.press('See the miles', 'link');
    await hands.at('How many miles is it driven?');
    await readClock('1 July 2026', '40');
    await readClock('9 October 2026', '4,040');
    await hands.atAccessible('7,840 miles too many by the end, if it goes on as it did');
    await hands.press('How is this worked out?', 'button');
    await hands.sees('7,840 miles × 7.5p = £588.00.');

    await hands.press('Blue van', 'link');
    await hands.press('See the trips', 'link');
    await hands.atAccessible('No trip is recorded in these four weeks');
    await hands.press('Record a trip', 'link');
    await hands.atAccessible('Where did it go, and for whom?');
    await recordTrip();
    await hands.sees('The trip is recorded.');
    await hands.sees(/^No licence check of Kit Sample that holds on 15 November 2026 is recorded/u);
    await hands.press('Same as last Sunday', 'button');
    await hands.sees('One trip is recorded for 22 November 2026, as it was then.');
    await hands.atAccessible('Two trips in these four weeks');
    await hands.press('Same as last Sunday', 'button');
    await app.page.getByRole('alert').getByText('The same trips are already recorded for 22 November 2026.').waitFor();

    await hands.press('Blue van', 'link');
    await hands.press('Compare with taxis', 'link');
    await hands.press('See the tariffs', 'link');
    await hands.at('No tariff is recorded');
    await hands.press('Add a tariff', 'link');
    await sayTariff();
    await hands.press('Save this tariff', 'button');
    await hands.atAccessible('One tariff is recorded');
    await hands.press('Vehicle', 'link');
    await hands.press('Open Blue van', 'link');
    await hands.press('Compare with taxis', 'link');
    // Two trips, each 2 × (2 × 4.50 + 18 × 2.40 + 2 × 6.00) + 2 × 5.00 = £138.40; the two payments of the lease and the advance are £662.01 and £412.01.
    await hands.atAccessible('The vehicle cost £797.22 more than taxis would have cost for the trips that are recorded.');
    await hands.sees('(2 × £4.50 + 18 miles × £2.40 + escort 2 × £6.00) × 2 people + wheelchair 2 × £5.00');
    await hands.press('Make a paper of this', 'button');
    await hands.sees(/^Paper 1, issued on 22 November 2026/u);
    await hands.press('Vehicle', 'link');
    await hands.press('Open Blue van', 'link');
    await hands.at('Blue van: three payments are due');
    await hands.sees('More about this vehicle');
  }, 240_000);

  it('takes new terms from a day, and ends with money coming back', { timeout: 240_000 }, async () => {
    await hands.press('Record new terms', 'link');
    await hands.atAccessible('What changes, and from which day?');
    await hands.write('From which day do they hold?', '12 July 2026');
    await hands.write('Why do the terms change?', 'A smaller van');
    await hands.write('How much is each payment?', '390');
    await hands.write('When is the first payment due?', '12 December 2026');
    await sayAgreed();
    await hands.press('Save the new terms', 'button');
    await app.page.getByRole('alert').getByText('is already confirmed under the terms before').waitFor();
    await hands.write('From which day do they hold?', '1 December 2026');
    await hands.press('Save the new terms', 'button');
    await hands.sees('The new terms are saved.');
    await hands.atAccessible('Blue van: three payments are due');
    await hands.sees('£390.00 every month');
    await hands.press('Which 31 payments were dropped?', 'button');
    await hands.sees('12 June 2029: £412.01');

    await hands.press('End this lease', 'link');
    await hands.atAccessible('When did the lease of Blue van end?');
    await hands.write('Last day', '20 Nov 2026');
    await hands.write('Why did it end?', 'It broke down for good');
    await hands.choose(/^Yes, money comes back/u);
    await hands.write('How much?', '100');
    await hands.write('What is it for?', 'part of the advance payment');
    await hands.write('When is it due?', '21 Nov 2026');
    await hands.press('End the lease', 'button');
    await hands.sees('The lease has ended. What was to come after it is dropped.');
    await hands.atAccessible('Blue van: four payments are due');
    await hands.sees('Ended on 20 November 2026: It broke down for good');
    await hands.sees('Money back: part of the advance payment');
  });
});
