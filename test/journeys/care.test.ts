import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pdf } from '#test/support/files';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  app = await openApp({ now: '2026-11-05T09:00:00.000Z', keyboardOnly: true });
  hands = handsOf(app);
});
afterAll(() => app.close());

const madeShape = z.object({ id: z.string() });

async function ask<Value>(shape: z.ZodType<Value>, route: string, input: unknown, isCommand = false): Promise<Value> {
  const result = await app.page.evaluate(
    ({ name, given, makesId }) => globalThis.books.call(name, given, makesId ? crypto.randomUUID() : undefined),
    { name: route, given: input, makesId: isCommand },
  );
  if (!result.ok) throw new Error(`${route}: ${result.problem.sentence}`);
  return shape.parse(result.value);
}

async function addPerson(name: string): Promise<void> {
  await hands.at('Who is the care for?');
  await hands.write('Full name', name);
  await hands.write('What will the auditor’s copy call them?', `${name.slice(0, 1)}.`);
  await hands.write('What kind of care is it?', 'NHS continuing healthcare');
  await hands.press('Save', 'button');
}

describe('going back to a backup, by keyboard alone', () => {
  it('makes a backup, and the book goes on', async () => {
    await hands.at('Welcome. Start your first book');
    await hands.press('Start a new book', 'link');
    await hands.write('What will you call this book?', 'Ruth Hale');
    await hands.write('On which day does it begin?', '1 July 2026');
    await hands.press('Start this book', 'button');
    await hands.at('Eight steps left to set up this book');
    await hands.press('Start: whose care it is', 'link');
    await addPerson('Adam Hale');
    await hands.at('One person in this book');
    await hands.press('Backups, settings', 'link');
    await hands.press('Open: backups', 'link');
    await hands.atAccessible('No backup is made yet');
    await hands.press('Make a backup now', 'button');
    await hands.atAccessible('One backup of this book');
    await hands.press('Plan and budget', 'link');
    await hands.sees('Open: whose care it is');
    await hands.press('Open: whose care it is', 'link');
    await hands.press('Add a person', 'link');
    await addPerson('Beth Hale');
    await hands.at('Two people in this book');
  });

  it('goes back to it after a question that can be left, and keeps the book of just now as the way back', async () => {
    await hands.press('Backups, settings', 'link');
    await hands.press('Open: backups', 'link');
    await hands.press('Go back to 5 November 2026, 09:00: you asked for it', 'button');
    const question = app.page.getByRole('alertdialog');
    await question.waitFor();
    await app.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await hands.press('Go back to 5 November 2026, 09:00: you asked for it', 'button');
    await question.waitFor();
    await hands.press('Yes, go back to it', 'button');
    await hands.sees('The book is as it was in that backup. The other one is kept beside it.');
    await hands.atAccessible('Two backups of this book');
    await hands.press('Plan and budget', 'link');
    await hands.press('Open: whose care it is', 'link');
    await hands.at('One person in this book');
    expect(await app.page.getByText('Beth Hale').count()).toBe(0);
  });

  it('returns by the way back, and nothing of either is lost', async () => {
    await hands.press('Backups, settings', 'link');
    await hands.press('Open: backups', 'link');
    await hands.press('Go back to 5 November 2026, 09:00: the book before going back', 'button');
    await app.page.getByRole('alertdialog').waitFor();
    await hands.press('Yes, go back to it', 'button');
    await hands.at('Three backups of this book');
    await hands.press('Plan and budget', 'link');
    await hands.press('Open: whose care it is', 'link');
    await hands.at('Two people in this book');
    await hands.sees('Beth Hale');
  });
});

const setupShape = z.object({
  streams: z.array(z.object({ id: z.string() })),
  bankAccounts: z.array(z.object({ id: z.string() })),
});
const previewShape = z.object({ dataDigest: z.string() });
const issuedShape = z.object({
  data: z.object({ evidence: z.array(z.object({ number: z.number(), name: z.string(), lines: z.array(z.number()) })) }),
});

/** A first statement of three months, issued without the window: how that is done has its own journey. Answers a receipt it names. */
async function issueFirst(): Promise<{ readonly number: number; readonly name: string }> {
  const { streams, bankAccounts } = await ask(setupShape, 'setup.read', {});
  const [streamId, bankAccountId] = [streams[0]?.id ?? '', bankAccounts[0]?.id ?? ''];
  const { balance } = await ask(z.object({ balance: z.number() }), 'bank.lines', { bankAccountId, only: 'all' });
  const file = await app.page.evaluate(
    async (bytes) => {
      const dropped = await globalThis.books.files.fromDrop({ name: 'October.pdf', bytes: new Uint8Array(bytes) });
      return dropped.ok ? dropped.value.token : '';
    },
    [...pdf('October')],
  );
  const statement = await ask(madeShape, 'bank.fileStatement', { bankAccountId, day: '2026-10-31', closing: balance, file }, true);
  await ask(madeShape, 'bank.reconcile', { bankAccountId, bankStatementId: statement.id }, true);
  const span = { streamId, from: '2026-08-01', to: '2026-10-31' };
  const { dataDigest } = await ask(previewShape, 'statement.preview', span);
  const { id } = await ask(madeShape, 'statement.issue', { ...span, dataDigest }, true);
  const { data } = await ask(issuedShape, 'statement.read', { id });
  const named = data.evidence.find(({ lines }) => lines.length > 0);
  if (named === undefined) throw new Error('the statement names no receipt');
  return named;
}

describe('erasing a receipt for ever, by keyboard alone', () => {
  let receipt = { number: 0, name: '' };

  it('says before it is done which backups hold it too, and on which day the last of them is gone', async () => {
    await ask(z.object({ name: z.string() }), 'shelf.practice', {}, true);
    receipt = await issueFirst();
    await hands.press('Receipts and letters', 'link');
    await hands.press(`Evidence ${String(receipt.number)}`, 'link');
    await hands.at(`Evidence ${String(receipt.number)}: ${receipt.name}`);
    await hands.press('Erase this file for ever', 'link');
    await hands.atAccessible('Why must this file be forgotten?');
    await hands.sees(/^\w+ backups? beside the book holds? it too\. The last of them is gone by 6 April 2033\.$/u);
    await hands.press('Erase it for ever', 'button');
    await app.page.getByRole('alert').getByText('Something needs another look').waitFor();
    await hands.write('Reason', 'It shows a neighbour’s address.');
    await hands.press('Erase it for ever', 'button');
  });

  it('leaves its number, the day, the reason and what it proved', async () => {
    await hands.atAccessible(`Evidence ${String(receipt.number)}: (erased)`);
    await hands.sees('Erased for ever on 5 November 2026');
    await hands.sees('Reason: It shows a neighbour’s address.');
    await hands.sees('The last of them is gone by 6 April 2033.');
    expect(await app.page.getByRole('link', { name: 'Erase this file for ever' }).count()).toBe(0);
    await hands.press('Receipts and letters', 'link');
    await hands.sees('(erased)');
  });

  it('changes nothing of the statement that was issued with it', async () => {
    await hands.press('Statements', 'link');
    await hands.press('Statement 1', 'link');
    await hands.atAccessible(/^Statement 1/u);
    const row = app.page.getByRole('row', { name: String(receipt.number) }).filter({ hasText: receipt.name });
    expect(await row.count()).toBe(1);
  });
});

describe('what the app is made of, by keyboard alone', () => {
  it('names every package inside it with its licence, and opens its words', async () => {
    await hands.press('Backups, settings', 'link');
    await hands.press('Open: about PA Ledger', 'link');
    await hands.atAccessible('About PA Ledger');
    await app.page.getByText(/^pdfkit [\d.]+: MIT$/u).waitFor();
    await app.keyboard.tabTo(/^react [\d.]+: MIT$/u);
    await app.keyboard.press('Enter');
    await hands.sees(/^MIT License\s+Copyright \(c\) Meta Platforms/u);
    await hands.atAccessible('About PA Ledger');
  });
});
