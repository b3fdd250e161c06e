import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '#test/support/files';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-journey-'));
const account = 'Ellis’s direct payment account';
const lloyds = 'Lloyds, Halifax or Bank of Scotland account';
const header = 'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance,';
const november = [
  header,
  "04/11/2026,FPO,'12-34-56,12345678,T SAMPLE OT 1080,65.00,,3186.70",
  "03/11/2026,FPO,'12-34-56,12345678,SAMPLE CHEMIST,12.40,,3251.70",
  "02/11/2026,DD,'12-34-56,12345678,HARBOUR GYM SAMPLE DD,38.50,,3264.10",
];

function file(name: string, lines: readonly string[] | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, lines instanceof Uint8Array ? lines : `${lines.join('\r\n')}\r\n`);
  return path;
}

let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  app = await openApp({ now: '2026-11-05T09:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
  await hands.press('Open the practice book', 'button');
  await hands.at(/^Good morning, Ruth/u);
  await hands.press('Bank', 'link');
  await hands.atAccessible('Bank');
  await hands.press(`Open ${account}`, 'link');
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function chooseFile(path: string, layout: string): Promise<void> {
  await hands.press('Bring in a bank file', 'link');
  await hands.at('Which file did the bank give you?');
  await hands.addFile(path);
  await hands.sees('How is the file laid out?');
  await hands.choose(layout);
}

describe('a bank file, by keyboard alone', () => {
  it('is previewed and brought in; a second time it adds nothing', async () => {
    await hands.atAccessible(`${account}: every line has its match`);
    await chooseFile(file('November.csv', november), lloyds);
    await hands.sees('New lines to add');
    await hands.atAccessible('Which file did the bank give you?');
    await hands.press('Bring in three lines', 'button');
    await hands.atAccessible(`${account}: three lines need a match`);
    await chooseFile(file('November again.csv', november), lloyds);
    await hands.press('Keep the file; it adds no line', 'button');
    await hands.at(`${account}: three lines need a match`);
  });

  it('with one broken row is refused in one sentence, and nothing is changed', async () => {
    const broken = november.map((line) => line.replace('12.40', 'twelve'));
    await chooseFile(file('broken.csv', broken), lloyds);
    await hands.sees(/^Row 3 of the file cannot be read: .*nothing was brought in\.$/u);
    await hands.sees('broken.csv was not taken. Choose another file.');
    await expect.poll(async () => (await app.keyboard.focused()).name).toBe('Choose a file');
    await hands.atAccessible('Which file did the bank give you?');
    app.answerDialog([file('mended.csv', november)], 'bankFile');
    await app.keyboard.press('Enter');
    await hands.sees('mended.csv');
    await hands.sees('New lines to add');
    await hands.press('Leave it for later', 'link');
    await hands.at(`${account}: three lines need a match`);
  });

  it('of a bank that is not in the list has its columns shown once, and named', async () => {
    await hands.press('Bring in a bank file', 'link');
    await hands.at('Which file did the bank give you?');
    await hands.addFile(file('harbour.csv', ['When,What,Out,In,Left', '05/11/2026,SAMPLE LIBRARY PRINTING,2.00,,3184.70']));
    await hands.sees('How is the file laid out?');
    await hands.choose('My bank is not in the list: show the app the columns');
    await hands.press('Show the columns', 'link');
    await hands.atAccessible('What is in each column?');
    await hands.choose('Yes, it names the columns');
    await hands.pick(/Which column is the date\?/u, 'Column 1: 05/11/2026');
    await hands.choose('Day first: 03/11/2026');
    await hands.choose('Two columns, money out and money in');
    await hands.pick(/Which column is money out\?/u, 'Column 3: 2.00');
    await hands.pick(/Which column is money in\?/u, 'Column 4');
    await hands.tick('Column 2: SAMPLE LIBRARY PRINTING');
    await hands.pick(/Which column is the balance\?/u, 'Column 5: 3184.70');
    await hands.write('A name for this layout', 'Harbour Bank');
    await hands.press('Save this layout', 'button');
    await hands.at('Which file did the bank give you?');
    await hands.press('Bring in one line', 'button');
    await hands.at(`${account}: four lines need a match`);
  });
});

const ofx = [
  'OFXHEADER:100',
  'DATA:OFXSGML',
  '',
  '<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>GBP<BANKACCTFROM><BANKID>123456<ACCTID>12345678<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>',
  '<STMTTRN><TRNTYPE>ATM<DTPOSTED>20261105000000[-5:EST]<TRNAMT>-20.00<FITID>F1<NAME>CASH SAMPLE STREET</STMTTRN>',
  '</BANKTRANLIST><LEDGERBAL><BALAMT>3164.70<DTASOF>20261105</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>',
];

describe('cash, by keyboard alone', () => {
  it('is taken out of the bank by an OFX file’s line, kept in a tin of its own, and counted', async () => {
    await chooseFile(file('November.ofx', ofx), 'OFX file (.ofx, .qfx, .qbo)');
    await hands.press('Bring in one line', 'button');
    await hands.at(`${account}: five lines need a match`);
    await hands.press('Bank', 'link');
    await hands.press('Open a cash tin', 'link');
    await hands.at('What is the cash tin called?');
    await hands.write('A name for the tin', 'Petty cash');
    await hands.tick(/Ellis/u);
    await hands.addFile(file('agreed.pdf', pdf('cash agreed')));
    await hands.atAccessible('What is the cash tin called?');
    await hands.press('Open the tin', 'button');
    await hands.atAccessible('Petty cash: every line has its match');
    await hands.press('Bank', 'link');
    await hands.press(`Open ${account}`, 'link');
    await hands.press('Match this line', 'link');
    await hands.at('What was £20.00 out on 5 November 2026?');
    await hands.press('It was moved to or from another account of this book', 'button');
    await hands.atAccessible('Where did £20.00 go?');
    await hands.choose('Petty cash');
    await hands.press('Record the move', 'button');
    await hands.at(`${account}: four lines need a match`);
    await hands.press('Bank', 'link');
    await hands.press('Open Petty cash', 'link');
    await hands.press('Count the cash', 'link');
    await hands.at('How much is in the tin?');
    await hands.write('Day of the count', '05/11/2026');
    await hands.write('What you counted', '18.50');
    await hands.sees('The book says £20.00. You counted £1.50 less.');
    await hands.write('What is known of the difference?', 'A bus fare, no ticket.');
    await hands.addFile(file('count.pdf', pdf('count')));
    await hands.atAccessible('How much is in the tin?');
    await hands.press('Keep this count', 'button');
    await hands.at('Petty cash: every line has its match');
    await hands.sees('Cash. The lines written down make £18.50.');
    await hands.press('Bank', 'link');
    await hands.press(`Open ${account}`, 'link');
  });

  it('and a rule of the person’s proposes what a line is, and records nothing', async () => {
    await hands.press('Match the lines, one at a time', 'link');
    await hands.at('What was £38.50 out on 2 November 2026?');
    await hands.press('Propose the same next time', 'link');
    await hands.atAccessible('What are lines like this one always?');
    await hands.write('Who is paid', 'Harbour Gym');
    await hands.write('What it is for', 'membership');
    await hands.pick(/Which part of the plan is it for\?/u, 'Gym membership');
    await hands.press('Keep this rule', 'button');
    await hands.atAccessible('What was £38.50 out on 2 November 2026?');
    await hands.sees('You said so of lines that say “HARBOUR GYM SAMPLE DD”.');
    await hands.press('Bank lines, newest first', 'link');
    await hands.press('Match several lines together', 'link');
    await hands.atAccessible('Which lines paid which payments together?');
    await hands.press('Leave it for later', 'link');
    await hands.at(`${account}: four lines need a match`);
  });
});

describe('a bank line, by keyboard alone', () => {
  it('becomes a purchase where the book does not know it yet', async () => {
    await hands.press('Match the lines, one at a time', 'link');
    await hands.atAccessible('What was £38.50 out on 2 November 2026?');
    await hands.press('Record it as a purchase', 'button');
    await hands.at('What was bought?');
    await hands.write('What was it?', 'membership, November');
    await hands.press('Continue', 'button');
    await hands.at('When, and for how much?');
    await hands.press('Continue', 'button');
    await hands.at('Which part of the plan is it for?');
    await hands.pick(/Plan line/u, 'Gym membership');
    await hands.press('Continue', 'button');
    await hands.at('Do you have the receipt or invoice?');
    await hands.choose(/^No, there is none/u);
    await hands.write('Why is there no receipt?', 'The gym sends one at the end of the month.');
    await hands.press('Continue', 'button');
    await hands.atAccessible('Is this right?');
    await hands.press('Save this purchase', 'button');
    await hands.at(`${account}: three lines need a match`);
  });

  it('is matched by a suggestion that says why, and the match is undone with a reason', async () => {
    await hands.press('Match the lines, one at a time', 'link');
    await hands.at('What was £12.40 out on 3 November 2026?');
    await hands.press('Leave this line for later', 'link');
    await hands.atAccessible('What was £65.00 out on 4 November 2026?');
    await hands.sees('Same amount, £65.00');
    await hands.press(/^Yes, it is Tamsin Sample/u, 'button');
    await hands.at('What was £2.00 out on 5 November 2026?');
    await hands.press('Bank lines, newest first', 'link');
    await hands.at(`${account}: two lines need a match`);
    await hands.press('Undo this match', 'link');
    await hands.atAccessible('Why are you undoing this match?');
    await hands.write('Reason', 'It was another invoice.');
    await hands.press('Undo the match', 'button');
    await hands.at(`${account}: three lines need a match`);
  });
});

describe('a period, by keyboard alone', () => {
  it('is closed against the bank’s own statement, and reopened only with a reason', async () => {
    await hands.press('Add the bank’s own statement', 'link');
    await hands.at('What does the bank’s statement say?');
    await hands.write('Closing date on the statement', '31/10/2026');
    await hands.write('Closing balance on the statement', '£3,302.60');
    await hands.addFile(file('October.pdf', pdf('October')));
    await hands.press('Keep this statement', 'button');
    await hands.atAccessible('Book and bank agree up to 31 October 2026');
    await hands.press('Close the period up to 31 October 2026', 'button');
    await hands.press('Reopen 1 August to 31 October 2026', 'link');
    await hands.atAccessible('Why are you reopening this period?');
    await hands.press('Reopen the period', 'button');
    await hands.sees('Say why in a few words.');
    await hands.write('Reason', 'A line was matched to the wrong purchase.');
    await hands.press('Reopen the period', 'button');
    await hands.sees('Reopened: A line was matched to the wrong purchase.');
  });

  it('is chosen by its last day, and focus stays on the choice while that day is worked out', async () => {
    await hands.press('Add the bank’s own statement', 'link');
    await hands.at('What does the bank’s statement say?');
    await hands.write('Closing date on the statement', '30/09/2026');
    await hands.write('Closing balance on the statement', '£1.00');
    await hands.addFile(file('September.pdf', pdf('September')));
    await hands.press('Keep this statement', 'button');
    await hands.sees('Up to which statement?');
    await hands.at(/30 September 2026/u);
    await app.keyboard.tabTo(/^30 September 2026/u, 'radio');
    await app.keyboard.press('ArrowUp');
    await hands.at(/31 October 2026/u);
    expect(await app.keyboard.focused()).toMatchObject({ name: expect.stringContaining('31 October 2026'), role: 'radio' });
  });
});

describe('who can pay from the account, by keyboard alone', () => {
  it('is written down, shown, and taken off the list', async () => {
    await hands.press('Bank', 'link');
    await hands.press(`Open ${account}`, 'link');
    await hands.press('Who can pay from it', 'link');
    await hands.atAccessible(`Who can pay from ${account}?`);
    await hands.press('Write down somebody', 'link');
    await hands.press('Write them down', 'button');
    await hands.sees('Write their name.');
    await hands.write('What is their name?', 'Nell Neighbour');
    await hands.write('Since when can they pay?', '01/11/2026');
    await hands.atAccessible(`Who can pay from ${account}?`);
    await hands.press('Write them down', 'button');
    await hands.atAccessible(`One person can pay from ${account}`);
    await hands.press('Say that Nell Neighbour can pay no more', 'link');
    await hands.at('From when can Nell Neighbour pay no more?');
    await hands.write('Last day on which they could pay', '04/11/2026');
    await hands.write('Why?', 'The bank took the card back');
    await hands.atAccessible('From when can Nell Neighbour pay no more?');
    await hands.press('Take them off the list', 'button');
    await hands.at(`Who can pay from ${account}?`);
    await hands.sees('Could pay until 4 November 2026: The bank took the card back');
  });
});
