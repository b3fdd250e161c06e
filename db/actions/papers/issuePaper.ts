import { canonicalJson } from '#core/contract/canonical-json';
import { type Json } from '#core/contract/json';
import { type PaperCopy, type PaperKind } from '#core/contract/shapes/paper';
import { type Sheet } from '#core/sheet/sheet';
import { shortCode } from '#core/statement/code';
import { bookFacts } from '#db/actions/book';
import { sha256 } from '#db/digest';
import { type Writing } from '#db/kernel/handlers';
import { whole } from '#db/rows';

export type ToIssue = {
  readonly kind: PaperKind;
  /** The id of what it is about: an employment, an employer, a pay run. */
  readonly about: string;
  /** Its `reference` is put behind the paper's number. A practice book's mark is added here. */
  readonly sheet: Sheet;
  /** Attached to the PDF: everything that the page was made from. */
  readonly data: Json;
};

export type IssuedPaper = { readonly id: string; readonly documentId: string; readonly number: number };

/** Numbers go up by one, whatever the kind, and are never used again. */
function nextNumber({ sql }: Writing): number {
  return sql.one('SELECT coalesce(max(number), 0) + 1 AS number FROM paper', [], { number: whole })?.number ?? 1;
}

/** The page as it will be printed for ever. */
function finished(writing: Writing, sheet: Sheet, number: number): Sheet {
  const isPractice = bookFacts(writing).kind === 'practice';
  return {
    ...sheet,
    reference: `Paper ${String(number)}. ${sheet.reference}`,
    footer: sheet.footer ?? { left: `${sheet.author}: keep this paper.`, right: 'Data attached (JSON)' },
    ...(isPractice ? { watermark: 'PRACTICE' as const } : {}),
  };
}

/**
 * Issues a paper: its page and data are frozen as content, it gets its number and its row in the chain, and it is drawn in three forms
 * by whoever draws documents, with the data attached. A paper is never issued again: what was wrong in it is told in a new one.
 */
export function issuePaper(writing: Writing, { kind, about, sheet, data }: ToIssue): IssuedPaper {
  const number = nextNumber(writing);
  const copy: PaperCopy = { format: 'pa-ledger-paper-1', kind, number, title: sheet.title, issuedOn: writing.today, data };
  const digest = sha256(canonicalJson(copy));
  const documentId = writing.newId('document');
  writing.append('document', {
    id: documentId,
    kind: 'paper',
    number,
    version: 1,
    issued_on: writing.today,
    data_digest: digest,
    content_digest: writing.keep({ sheet: finished(writing, sheet, number), copy }),
    code: shortCode(digest),
  });
  const id = writing.newId('paper');
  writing.append('paper', { id, number, kind, about, document_id: documentId });
  return { id, documentId, number };
}
