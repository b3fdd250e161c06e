import { describe, expect, it } from 'vitest';
import { checkSheet } from '#core/sheet/check';
import { type Sheet } from '#core/sheet/sheet';
import { done } from '#core/contract/result';
import { issuePaper, type IssuedPaper } from '#db/actions/papers/issuePaper';
import { undrawnPapers } from '#db/kernel/drawing';
import { text, whole } from '#db/rows';
import { loadFonts } from '#documents/fonts';
import { drawIssuedPaper } from '#documents/issuedPaper';
import { verifyPdf } from '#documents/verify';
import { bookFacts, complaintsAbout } from '#cli/verify/facts';
import { type Household, household } from '#test/support/household';
import { valueOf } from '#test/support/tempKernel';

const sheet: Sheet = {
  title: 'Sam Sample, holiday record',
  language: 'en-GB',
  subject: 'A record',
  author: 'The Sample family',
  reference: 'Sam Sample.',
  blocks: [{ kind: 'paragraph', words: 'Everything about holiday.' }],
};

function issue(home: Household, about = 'employment-1'): IssuedPaper {
  let issued: IssuedPaper | undefined;
  const caller = { commandId: `issue-${about}`, actor: 'actor-holder' };
  home.book().opened.perform('papers.test', { about }, caller, (writing) => {
    issued = issuePaper(writing, { kind: 'holiday_record', about, sheet, data: { days: 28 } });
    return done(issued);
  });
  if (issued === undefined) throw new Error('nothing was issued');
  return issued;
}

describe('an issued paper', () => {
  it('is numbered, frozen as it was said, drawn in three forms with its data attached, and known to the book', () => {
    const home = household();
    const { documentId, id, number } = issue(home);
    expect(number).toBe(1);
    const read = home.ask('paper.read', { id });
    expect(read.paper).toMatchObject({ number: 1, kind: 'holiday_record', about: 'employment-1', title: sheet.title, drawn: [] });
    expect(read.sheet).toMatchObject({ reference: 'Paper 1. Sam Sample.', footer: { left: 'The Sample family: keep this paper.' } });
    checkSheet(read.sheet);
    const papers = [...undrawnPapers(home.book().opened)];
    expect(papers.map(({ kind, form }) => `${kind} ${form}`)).toEqual(['paper normal', 'paper large', 'paper grey']);
    const [first] = papers;
    if (first?.kind !== 'paper') throw new Error('no paper to draw');
    const bytes = drawIssuedPaper(first.paper, 'normal', loadFonts());
    valueOf(home.book().fileDocument({ documentId, form: 'normal', bytes, renderer: 'test' }, {}));
    const verified = verifyPdf(bytes, complaintsAbout);
    expect(verified.facts.map(({ words, holds }) => `${String(holds)} ${words}`)).toEqual([
      'true The file is unchanged since it was sealed.',
      'true The data is attached as paper.json.',
      'true The attached data has the digest that the file names.',
      'true The attached data adds up.',
    ]);
    expect(verified.data).toMatchObject({ kind: 'holiday_record', number: 1, data: { days: 28 } });
    expect(bookFacts(home.book(), verified)).toEqual([
      { holds: true, words: 'The book issued this data as paper 1.' },
      { holds: true, words: 'The book filed exactly this file.' },
    ]);
    expect([...undrawnPapers(home.book().opened)].map(({ form }) => form)).toEqual(['large', 'grey']);
    expect(home.ask('papers.list', {}).papers.map(({ drawn }) => drawn)).toEqual([['normal']]);
  });

  it('is listed newest first, by what it is about, and two with the same words are two papers', () => {
    const home = household();
    const made = ['employment-1', 'employment-2', 'employment-3'].map((about) => issue(home, about));
    expect(made.map(({ number }) => number)).toEqual([1, 2, 3]);
    const all = home.ask('papers.list', {});
    expect(all.papers.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(new Set(all.papers.map(({ dataDigest }) => dataDigest)).size).toBe(3);
    expect(home.ask('papers.list', { about: 'employment-2' }).papers.map(({ number }) => number)).toEqual([2]);
    expect(home.ask('papers.list', { before: 3 }).papers.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('whose words were erased is still listed, says so, and is drawn no more', () => {
    const home = household();
    const { id, documentId } = issue(home);
    home.book().opened.perform('papers.erase', {}, { commandId: 'erase', actor: 'actor-holder' }, (writing) => {
      const row = writing.sql.one(
        'SELECT content.log_seq, content.digest FROM document JOIN content ON content.digest = document.content_digest WHERE document.id = ?',
        [documentId],
        { log_seq: whole, digest: text },
      );
      if (row === undefined) throw new Error('no words to erase');
      const reason = writing.keep({ reason: 'asked' });
      writing.append('erasure', { digest: row.digest, kind: 'content', of_log_seq: row.log_seq, reason_digest: reason });
      return done({});
    });
    expect(home.ask('papers.list', {}).papers).toMatchObject([{ id, title: '(erased)' }]);
    expect([...undrawnPapers(home.book().opened)]).toEqual([]);
    const read = home.book().call('paper.read', { id }, {});
    expect(read.ok ? undefined : read.problem.sentence).toBe(
      'The words of this paper were erased on purpose. That it was issued remains in the book’s log.',
    );
    expect(home.ask('health.check', {}).checks.filter(({ holds }) => !holds)).toEqual([]);
  });
});
