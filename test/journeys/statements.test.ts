import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { main } from '#cli/main';
import { statementToDraw } from '#db/actions/statement/readStatement';
import { openBook } from '#db/kernel/book';
import { readingFor } from '#db/kernel/context';
import { drawStatement } from '#documents/drawStatement';
import { loadFonts } from '#documents/fonts';
import { pdf } from '#test/support/files';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type Hands, handsOf } from './hands.ts';

const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-journey-'));
const saved = join(folder, 'Statement 1.pdf');
const listShape = z.object({ issued: z.array(z.object({ documentId: z.string(), version: z.int(), drawn: z.array(z.string()) })) });

let app: OpenedApp;
let hands: Hands;
beforeAll(async () => {
  const booksFolder = join(folder, 'books');
  app = await openApp({ now: '2026-11-05T09:00:00.000Z', keyboardOnly: true, booksFolder });
  hands = handsOf(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function issued(): Promise<z.infer<typeof listShape>['issued']> {
  const list = await app.page.evaluate(() => globalThis.books.call('statement.list', {}));
  return list.ok ? listShape.parse(list.value).issued : [];
}

async function ledger(...given: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  const stream = (): Writable =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        said += chunk.toString('utf8');
        done();
      },
    });
  const code = await main(given, { input: Readable.from([]), output: stream(), errors: stream() });
  return { code, said };
}

describe('a statement, by keyboard alone', () => {
  it('is proved by the bank’s own statement and previewed', async () => {
    await hands.press('Open the practice book', 'button');
    await hands.at(/^Good morning, Ruth/u);
    await hands.press('Add the statement', 'link');
    await hands.atAccessible('What does the bank’s statement say?');
    const paper = join(folder, 'October.pdf');
    writeFileSync(paper, pdf('the bank statement of October'));
    await hands.write('Closing date on the statement', '31 October 2026');
    await hands.write('Closing balance on the statement', '3,302.60');
    await hands.addFile(paper);
    await hands.press('Keep this statement', 'button');
    await hands.atAccessible('Book and bank agree up to 31 October 2026');
    await hands.press('Close the period up to 31 October 2026', 'button');
    await hands.sees('The period is closed. Its lines are checked against the bank.');
    await hands.press('Statements', 'link');
    await hands.atAccessible('No statement is issued yet');
    await hands.press('Look at the next statement of Ellis’s health budget', 'link');
    await hands.atAccessible('1 August to 31 October 2026: ready to issue');
  });

  it('is issued, shown as the pages that print, and saved as the very bytes that the command line draws', async () => {
    await hands.press('Issue this statement', 'button');
    await app.page.getByRole('alertdialog').waitFor();
    await hands.press('Yes, issue it', 'button');
    await hands.atAccessible('Statement 1: 1 August to 31 October 2026');
    await expect.poll(async () => (await issued())[0]?.drawn.toSorted(), { timeout: 60_000 }).toEqual(['grey', 'large', 'normal']);
    app.answerDialog([saved]);
    await hands.press('Save as PDF', 'button');
    await hands.sees('The PDF is saved.');
    await hands.choose(/^See the pages as they print/u);
    await app.page.getByRole('region', { name: 'The pages of the PDF' }).locator('canvas').first().waitFor();
    await hands.atAccessible('Statement 1: 1 August to 31 October 2026');
    const verified = await ledger('verify', saved);
    expect(verified.said).not.toContain('DOES NOT');
    expect(verified.code).toBe(0);
  });

  it('is corrected with a reason, left as it was, corrected again and issued as version 2', async () => {
    for (const time of ['first', 'second']) {
      await hands.press('Correct this statement', 'link');
      await hands.at('What was wrong with this statement?');
      await hands.write('Reason', 'The gym found its receipt.');
      await hands.press('Start the correction', 'button');
      await hands.at(/^Statement 1: /u);
      await hands.sees('It is being corrected: The gym found its receipt.');
      if (time === 'first') await hands.press('Leave it as it was', 'button');
      if (time === 'first') await hands.sees('The correction is left. The statement stays as it was.');
    }
    await hands.press('Look at the corrected statement', 'link');
    await hands.at('1 August to 31 October 2026: ready to issue');
    await hands.press('Issue this statement', 'button');
    await hands.press('Yes, issue it', 'button');
    await hands.atAccessible('Statement 1, version 2: 1 August to 31 October 2026');
    await hands.sees('Reason for this version: The gym found its receipt.');
    await expect.poll(async () => (await issued()).map(({ drawn }) => drawn.length), { timeout: 60_000 }).toEqual([3, 3]);
  });

  it('has the questions of an auditor answered first: one is explained with its proof, and the rules are told', async () => {
    await hands.press('Findings', 'link');
    await hands.atAccessible(/an auditor might ask about$/u);
    await hands.press('Look at question 1', 'link');
    await hands.sees('Why am I told this?');
    await hands.press('Explain it', 'link');
    await hands.atAccessible('Explain it');
    await hands.write('What would you say to an auditor?', 'It was seen to, and the paper is here.');
    const paper = join(folder, 'Seen to.pdf');
    writeFileSync(paper, pdf('seen to'));
    await hands.addFile(paper);
    await hands.press('Keep this', 'button');
    await hands.sees('Kept with the finding');
    await hands.sees(/^Explained, by Ruth Sample on 5 Nov/u);
    await hands.press('Findings', 'link');
    await hands.choose('What was answered');
    await hands.sees('Explained');
    await hands.press('See all rules', 'link');
    await hands.atAccessible('What the rules looked at');
  });

  it('was drawn in the window as drawStatement draws it here, and the book says that it filed it', async () => {
    const first = (await issued()).find(({ version }) => version === 1);
    await hands.press('Your books', 'link');
    await hands.press('Close Practice book', 'button');
    await hands.sees('Practice book is closed. Everything in it is saved.');
    const place = join(app.booksFolder, readdirSync(app.booksFolder)[0] ?? '');
    const book = openBook(place);
    if (!book.ok) throw new Error(book.problem.sentence);
    const reading = readingFor(book.value.opened.kernel, { actor: 'actor-holder' });
    const statement = statementToDraw(reading, first?.documentId ?? '');
    book.value.close();
    if (statement === undefined) throw new Error('no statement to draw');
    const drawn = drawStatement(statement, 'normal', loadFonts());
    expect(readFileSync(saved).equals(drawn)).toBe(true);
    const verified = await ledger('verify', saved, '--book', place);
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.said).toContain('The book filed exactly this file.');
    expect(verified.said).toContain('A later version has taken the place of statement 1, version 1.');
    const findings = await ledger('findings', '--book', place, '--rules');
    expect(findings.code).toBe(1);
    expect(findings.said).toContain('It was seen to, and the paper is here.');
  });
});
