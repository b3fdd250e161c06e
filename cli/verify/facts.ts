import { createHash } from 'node:crypto';
import { type PaperCopy, paperCopyShape } from '#core/contract/shapes/paper';
import { payslipCopyShape } from '#core/contract/shapes/pay';
import { statementDataShape } from '#core/contract/shapes/statement';
import { canonicalJson } from '#core/contract/canonical-json';
import { checkPayslipCopy } from '#core/pay/checkPayslip';
import { checkPaper } from '#core/papers/checkPaper';
import { payslipCopy } from '#core/pay/payslipCopy';
import { checkArithmetic } from '#core/statement/check';
import { type Book } from '#db/kernel/book';
import { type Verified } from '#documents/verify';

/** One thing said of the file, and whether it holds. */
export type Said = Pick<Verified['facts'][number], 'holds' | 'words'>;

/** A sentence for every sum of the attached data that does not follow. */
export function complaintsAbout(data: unknown): readonly string[] {
  const statement = statementDataShape.safeParse(data);
  if (statement.success) return checkArithmetic(statement.data);
  const payslip = payslipCopyShape.safeParse(data);
  if (payslip.success) return checkPayslipCopy(payslip.data);
  const paper = paperCopyShape.safeParse(data);
  return paper.success ? checkPaper(paper.data) : ['The attached data is not a statement, a payslip or a paper of this format.'];
}

type Issued = {
  readonly name: string;
  readonly documentId: string;
  readonly drawn: readonly ('normal' | 'large' | 'grey')[];
  readonly since?: string;
};

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The payslip of the book with that data. Its number says which runs to look at. */
function issuedPayslip(book: Book, dataDigest: string): Issued | undefined {
  const pay = book.call('pay.read', {}, {});
  for (const { id, number } of pay.ok ? pay.value.runs : []) {
    const run = book.call('payRun.read', { id }, {});
    const found = run.ok ? run.value.payslips.find(({ data }) => sha256(canonicalJson(payslipCopy(data))) === dataDigest) : undefined;
    if (!run.ok || found === undefined) continue;
    const since = run.value.voided === undefined ? {} : { since: `Pay run ${String(number)}, which it belongs to, was made void.` };
    return { name: `payslip ${String(found.number)}`, documentId: found.documentId, drawn: found.drawn, ...since };
  }
  return undefined;
}

function issuedStatement(book: Book, dataDigest: string): Issued | undefined {
  const list = book.call('statement.list', {}, {});
  const found = list.ok ? list.value.issued.find((one) => one.dataDigest === dataDigest) : undefined;
  if (found === undefined) return undefined;
  const name = `statement ${String(found.number)}, version ${String(found.version)}`;
  const since = found.superseded ? { since: `A later version has taken the place of ${name}.` } : {};
  return { name, documentId: found.documentId, drawn: found.drawn, ...since };
}

function issuedPaper(book: Book, { number }: PaperCopy, dataDigest: string): Issued | undefined {
  const list = book.call('papers.list', { before: number + 1 }, {});
  const found = list.ok ? list.value.papers.find((one) => one.dataDigest === dataDigest) : undefined;
  return found && { name: `paper ${String(found.number)}`, documentId: found.documentId, drawn: found.drawn };
}

type Known = { readonly what: string; readonly issued: Issued | undefined };

/** Which of the three it is by its data, and the one of the book that has that data. */
function known(book: Book, data: unknown, dataDigest: string): Known {
  if (payslipCopyShape.safeParse(data).success) return { what: 'payslip', issued: issuedPayslip(book, dataDigest) };
  const paper = paperCopyShape.safeParse(data);
  if (paper.success) return { what: 'paper', issued: issuedPaper(book, paper.data, dataDigest) };
  return { what: 'statement', issued: issuedStatement(book, dataDigest) };
}

/** What the book's own log says of this file and this data. */
export function bookFacts(book: Book, { fileDigest, dataDigest, data }: Verified): readonly Said[] {
  const { what, issued } = dataDigest === undefined ? { what: 'document', issued: undefined } : known(book, data, dataDigest);
  if (issued === undefined)
    return [
      {
        holds: false,
        words: data === undefined ? 'The book did not issue this file.' : `The book did not issue a ${what} with this data.`,
      },
    ];
  const filed = issued.drawn.map((form) => book.documentFile(issued.documentId, form));
  const isFiled = filed.some((file) => file.ok && sha256(file.value) === fileDigest);
  return [
    { holds: true, words: `The book issued this data as ${issued.name}.` },
    {
      holds: isFiled,
      words: isFiled
        ? 'The book filed exactly this file.'
        : 'The book filed another file for it: this one is not the file that was issued.',
    },
    ...(issued.since === undefined ? [] : [{ holds: true, words: issued.since }]),
  ];
}
