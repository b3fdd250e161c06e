import { type PaperToDraw, paperToDraw } from '#db/actions/papers/papers';
import { type PayslipToDraw, payslipToDraw } from '#db/actions/pay/payslips';
import { type StatementToDraw, statementToDraw, type UndrawnDocument, undrawnDocuments } from '#db/actions/statement/readStatement';
import { type Reading } from './handlers.ts';
import { readingFor } from './context.ts';
import { type Open } from './opened.ts';

type Form = 'normal' | 'large' | 'grey';

/** One form of an issued document that has no PDF yet, with all that draws it. */
export type Paper = { readonly form: Form } & (
  | { readonly kind: 'statement'; readonly statement: StatementToDraw }
  | { readonly kind: 'payslip'; readonly payslip: PayslipToDraw }
  | { readonly kind: 'paper'; readonly paper: PaperToDraw }
);

/** The document that a paper is a form of. */
export function documentOf(paper: Paper): string {
  switch (paper.kind) {
    case 'statement':
      return paper.statement.documentId;
    case 'payslip':
      return paper.payslip.documentId;
    case 'paper':
      return paper.paper.documentId;
  }
}

function paperOf(reading: Reading, { documentId, kind, form }: UndrawnDocument): Paper | undefined {
  if (kind === 'payslip') {
    const payslip = payslipToDraw(reading, documentId);
    return payslip && { form, kind, payslip };
  }
  if (kind === 'paper') {
    const paper = paperToDraw(reading, documentId);
    return paper && { form, kind, paper };
  }
  const statement = statementToDraw(reading, documentId);
  return statement && { form, kind: 'statement', statement };
}

/**
 * The forms of issued documents that are not drawn and filed yet, oldest first: after issuing, and after a crash. Each is read when
 * it is asked for. `except` names those to leave out, as 'document-1/normal', and `first` those that somebody waits for.
 */
export function* undrawnPapers(
  open: Open,
  { except = [], first = [] }: { readonly except?: readonly string[]; readonly first?: readonly string[] } = {},
): IterableIterator<Paper> {
  const reading = readingFor(open.kernel, { actor: 'actor-holder' });
  const keyOf = ({ documentId, form }: UndrawnDocument): string => `${documentId}/${form}`;
  const left = undrawnDocuments(reading).filter((one) => !except.includes(keyOf(one)));
  const isFirst = (one: UndrawnDocument): boolean => first.includes(keyOf(one));
  for (const undrawn of [...left.filter(isFirst), ...left.filter((one) => !isFirst(one))]) {
    const paper = paperOf(reading, undrawn);
    if (paper !== undefined) yield paper;
  }
}
