import { type Book } from '#db/kernel/book';
import { type Streams } from '../subcommand.ts';
import { typistOf } from '../typist.ts';
import { withBook } from '../withBook.ts';
import { type BookAsked } from './asked.ts';
import { previewInWords } from './table.ts';

function groupOf(book: Book, { group }: BookAsked): string | undefined {
  const team = book.call('team.read', {}, {});
  if (!team.ok) return undefined;
  const { payGroups } = team.value;
  const [only] = payGroups;
  if (group === undefined) return payGroups.length === 1 ? only?.id : undefined;
  return payGroups.find(({ id, name }) => name === group || id === group)?.id;
}

function payRun(book: Book, asked: BookAsked, isApproved: boolean, { output, errors }: Streams): number {
  const payGroupId = groupOf(book, asked);
  if (payGroupId === undefined) {
    errors.write('Say which pay group with --group: the book has several, none, or none of that name.\n');
    return 2;
  }
  const { payday } = asked;
  const preview = book.call('payRun.preview', { payGroupId, payday }, {});
  if (!preview.ok) {
    errors.write(`${preview.problem.sentence}\n`);
    return 1;
  }
  output.write(previewInWords(preview.value));
  if (!isApproved) return preview.value.canApprove ? 0 : 1;
  const typist = typistOf(book, asked.as);
  if (typeof typist === 'string' || !typist.ok) {
    errors.write(`${typeof typist === 'string' ? typist : typist.problem.sentence}\n`);
    return typeof typist === 'string' ? 2 : 1;
  }
  const approved = book.call('payRun.approve', { payGroupId, payday, digest: preview.value.digest }, typist.value);
  if (!approved.ok) {
    errors.write(`${approved.problem.sentence}\n`);
    return 1;
  }
  output.write(`Approved as pay run ${String(approved.value.number)}.\n`);
  return 0;
}

/** One book's payday as a table, approved where that is asked. Answers the exit code. */
export function singlePayRun(asked: BookAsked, isApproved: boolean, streams: Streams): number {
  return withBook(asked.folder, streams.errors, (book) => payRun(book, asked, isApproved, streams));
}
