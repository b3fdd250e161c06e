import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { sha256 } from '#db/digest';
import { text } from '#db/rows';
import { type Caller } from './context.ts';
import { type Open } from './opened.ts';
import { orProblem } from './orProblem.ts';

export type DrawnForm = {
  readonly documentId: string;
  readonly form: 'normal' | 'large' | 'grey';
  readonly bytes: Uint8Array;
  /** The version of what drew it, for whoever compares two. */
  readonly renderer: string;
};

export type FiledDocument = { readonly sha256: string };

function filedAs(open: Open, documentId: string, form: string): string | undefined {
  const row = open.kernel.handle.sql.one('SELECT sha256 FROM document_file WHERE document_id = ? AND form = ?', [documentId, form], {
    sha256: text,
  });
  return row?.sha256;
}

/** Whether this document's own file is there, by its hash in the book's log. */
export function readDrawn(open: Open, documentId: string, form: string): Result<Uint8Array> {
  const hash = filedAs(open, documentId, form);
  if (hash === undefined) return refused(problem('document.notDrawn', {}));
  const bytes = open.kernel.documents.read(hash);
  return bytes === undefined ? refused(problem('document.notThere', {})) : done(bytes);
}

/**
 * Files a drawn document: the bytes in documents/ first, then the row that names them, in the chain. Drawing the same form again
 * answers the first file's hash, and puts the file back where it was lost and the bytes are the same.
 */
export function fileDrawn(open: Open, { documentId, form, bytes, renderer }: DrawnForm, caller: Caller): Result<FiledDocument> {
  return orProblem(() => {
    const known = filedAs(open, documentId, form);
    const { documents, handle, settings } = open.kernel;
    if (known !== undefined) {
      if (!documents.has(known) && sha256(bytes) === known) documents.store(bytes);
      return done({ sha256: known });
    }
    if (handle.sql.one('SELECT id FROM document WHERE id = ?', [documentId], { id: text }) === undefined)
      return refused(problem('input.notFound', { what: 'document' }));
    const stored = documents.store(bytes);
    settings.failpoint('document.stored');
    const filed = open.perform('document.file', { documentId, form, sha256: stored.sha256 }, caller, (writing) => {
      writing.append('document_file', { document_id: documentId, form, sha256: stored.sha256, bytes: bytes.length, renderer });
      return done({ sha256: stored.sha256 });
    });
    return filed.ok ? done({ sha256: stored.sha256 }) : filed;
  });
}
