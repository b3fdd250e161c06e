import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { day } from '#core/time/day';
import { type Book } from '#db/kernel/book';
import { undrawnStatements } from '#db/kernel/drawing';
import { producerVersion, statementDrawing } from '#documents/statement';
import { ownShapes } from './messages.ts';

/** The first form of an issued statement that has no PDF yet, as paper needs it; nothing where all are drawn. */
function nextToDraw(book: Book, payload: unknown): Result<unknown> {
  const { except } = ownShapes['documents.next'].parse(payload);
  const next = undrawnStatements(book.opened).find(({ form, statement }) => !except.includes(`${statement.documentId}/${form}`));
  if (next === undefined) return done({});
  const { form, statement } = next;
  return done({ next: { id: statement.documentId, form, ...statementDrawing(statement, form) } });
}

function fileDrawn(book: Book, payload: unknown): Result<unknown> {
  const { id, form, bytes } = ownShapes['documents.file'].parse(payload);
  return book.fileDocument({ documentId: id, form, bytes, renderer: producerVersion }, {});
}

function readDrawn(book: Book, payload: unknown): Result<unknown> {
  const { id, form } = ownShapes['documents.read'].parse(payload);
  const filed = book.documentFile(id, form);
  return filed.ok ? done({ bytes: filed.value, mediaType: 'application/pdf' }) : filed;
}

/** What draws a span for looking at: watermarked, numbered by nothing, kept nowhere. */
function previewToDraw(book: Book, payload: unknown): Result<unknown> {
  const { streamId, from, to, form } = ownShapes['documents.preview'].parse(payload);
  const preview = book.call('statement.preview', { streamId, from: day(from), to: day(to) }, {});
  return preview.ok ? done(statementDrawing({ data: preview.value.data }, form)) : preview;
}

function readEvidence(book: Book, payload: unknown): Result<unknown> {
  return book.evidenceFile(ownShapes['evidence.read'].parse(payload).id);
}

const own: Readonly<Record<keyof typeof ownShapes, (book: Book, payload: unknown) => Result<unknown>>> = {
  'documents.next': nextToDraw,
  'documents.file': fileDrawn,
  'documents.read': readDrawn,
  'documents.preview': previewToDraw,
  'evidence.read': readEvidence,
};

function isOwn(name: string): name is keyof typeof own {
  return Object.hasOwn(own, name);
}

/** Answers what only the doorman asks; undefined where the name is not one of his. */
export function answerDoorman(book: Book | undefined, name: string, payload: unknown): Result<unknown> | undefined {
  if (!isOwn(name)) return undefined;
  return book === undefined ? refused(problem('book.noneOpen', {})) : own[name](book, payload);
}
