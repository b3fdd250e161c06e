import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { bankFileColumns, bankFileRows, paymentsByAccount } from '#core/pay/paymentList';
import { lawWith } from '#core/payroll/law';
import { day } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Book } from '#db/kernel/book';
import { documentOf, type Paper, undrawnPapers } from '#db/kernel/drawing';
import { comparePlans } from '#core/costing/compare';
import { costPlan } from '#core/costing/costPlan';
import { costingDrawing } from '#documents/costing';
import { costingCsv } from '#documents/costingFile';
import { csvBytes } from '#documents/csv';
import { issuedPaperDrawing } from '#documents/issuedPaper';
import { holidayCsv } from '#documents/holidayFile';
import { ledgerCsv, ledgerJournal } from '#documents/ledgerFile';
import { paymentsDrawing } from '#documents/payments';
import { payslipDrawing } from '#documents/payslip';
import { pensionCsv } from '#documents/pensionFile';
import { rotaDrawing } from '#documents/rota';
import { tripTemplateCsv } from '#documents/tripTemplate';
import { producerVersion, type StatementDrawing, statementDrawing } from '#documents/statement';
import { timesheetDrawing } from '#documents/timesheet';
import { ownShapes } from './messages.ts';

/** What paper needs to draw one form of an issued document. */
function drawingOf(paper: Paper): StatementDrawing {
  switch (paper.kind) {
    case 'statement':
      return statementDrawing(paper.statement, paper.form);
    case 'payslip':
      return payslipDrawing(paper.payslip, paper.form);
    case 'paper':
      return issuedPaperDrawing(paper.paper, paper.form);
  }
}

/** The next form of an issued document that has no PDF yet, as paper needs it; nothing where all are drawn. */
function nextToDraw(book: Book, payload: unknown): Result<unknown> {
  for (const paper of undrawnPapers(book.opened, ownShapes['documents.next'].parse(payload))) {
    return done({ next: { id: documentOf(paper), form: paper.form, ...drawingOf(paper) } });
  }
  return done({});
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

/** Each proof of a span by its place in the book, and what is missing. */
function spanToPack(book: Book, payload: unknown): Result<unknown> {
  const { streamId, from, to } = ownShapes['documents.pack'].parse(payload);
  return book.call('statement.pack', { streamId, from: day(from), to: day(to) }, {});
}

/** What is to be paid out of one account: the bank's file, or what draws the list. Kept nowhere: it changes with every payment. */
function paymentsToMake(book: Book, payload: unknown): Result<unknown> {
  const { account, as } = ownShapes['documents.payments'].parse(payload);
  const found = book.call('payment.list', {}, {});
  const home = book.call('home.read', {}, {});
  if (!found.ok) return found;
  if (!home.ok) return home;
  const parts = paymentsByAccount(found.value.payments).get(account) ?? [];
  if (as === 'csv') return done({ bytes: csvBytes(bankFileColumns, bankFileRows(parts), { forExcel: false }), mediaType: 'text/csv' });
  const { today, holder = '', kind } = home.value;
  return done(paymentsDrawing({ parts, account, on: today, holder, book: { kind } }, as));
}

/** What a care plan costs: a file for a spreadsheet, or what draws the page. Kept nowhere. */
function costingToSave(book: Book, payload: unknown): Result<unknown> {
  const { plan, than, as } = ownShapes['documents.costing'].parse(payload);
  const packed = book.call('law.read', {}, {});
  if (!packed.ok) return packed;
  const law = lawWith(packed.value.packs);
  const costing = costPlan(plan, law);
  if (!costing.ok) return costing;
  if (as === 'csv') return done({ bytes: costingCsv(costing.value), mediaType: 'text/csv' });
  const before = costPlan(than, law);
  const comparison = before.ok ? comparePlans(before.value, costing.value) : before;
  const home = book.call('home.read', {}, {});
  if (!comparison.ok) return comparison;
  if (!home.ok) return home;
  const { today, holder = '', kind } = home.value;
  return done(costingDrawing({ costing: costing.value, comparison: comparison.value, on: today, holder, book: { kind } }, as));
}

/** What draws a timesheet to write on. */
function timesheetToDraw(book: Book, payload: unknown): Result<unknown> {
  const { employmentId, day: on, as } = ownShapes['documents.timesheet'].parse(payload);
  const found = book.call('timesheet.paper', { employmentId, day: day(on) }, {});
  return found.ok ? done(timesheetDrawing(found.value, as)) : found;
}

/** Every entry of the days asked for, or of all, as a file that a spreadsheet reads, or hledger. */
function ledgerToSave(book: Book, payload: unknown): Result<unknown> {
  const { from, to, as } = ownShapes['documents.ledger'].parse(payload);
  const span = { ...(from === undefined ? {} : { from: day(from) }), ...(to === undefined ? {} : { to: day(to) }) };
  const found = book.call('ledger.export', span, {});
  if (!found.ok) return found;
  if (as === 'journal') return done({ bytes: ledgerJournal(found.value), mediaType: 'text/plain' });
  return done({ bytes: ledgerCsv(found.value.entries), mediaType: 'text/csv' });
}

/** What a funder asks, as a file for another book. */
function funderToSave(book: Book, payload: unknown): Result<unknown> {
  const found = book.call('funder.file', { id: ownShapes['documents.funder'].parse(payload).funderId }, {});
  return found.ok ? done({ bytes: new TextEncoder().encode(found.value.text), mediaType: 'application/json' }) : found;
}

/** One PA's holiday record of six years, as a file that a spreadsheet reads. */
function holidayToSave(book: Book, payload: unknown): Result<unknown> {
  const found = book.call('holiday.read', ownShapes['documents.holiday'].parse(payload), {});
  return found.ok ? done({ bytes: holidayCsv(found.value.years), mediaType: 'text/csv' }) : found;
}

/** The headings of a file of trips. */
function tripTemplateToSave(): Result<unknown> {
  return done({ bytes: tripTemplateCsv(), mediaType: 'text/csv' });
}

/** One payday's contributions to one pension scheme, in its provider's layout or with plain headings. */
function pensionToSave(book: Book, payload: unknown): Result<unknown> {
  const { layout, ...asked } = ownShapes['documents.pension'].parse(payload);
  const found = book.call('pension.file', asked, {});
  return found.ok ? done({ bytes: pensionCsv(found.value, layout), mediaType: 'text/csv' }) : found;
}

/** The rota of some days: a calendar's file, or what draws the page. Kept nowhere: it changes with every change of plan. */
function rotaToSave(book: Book, payload: unknown): Result<unknown> {
  const { as, from, to, employmentId } = ownShapes['documents.rota'].parse(payload);
  const asked = { from: day(from), ...given({ to: to === undefined ? undefined : day(to), employmentId }) };
  if (as !== 'ics') {
    const facts = book.call('rota.sheet', asked, {});
    return facts.ok ? done(rotaDrawing(facts.value, as)) : facts;
  }
  const found = book.call('rota.calendar', asked, {});
  return found.ok ? done({ bytes: new TextEncoder().encode(found.value.text), mediaType: 'text/calendar' }) : found;
}

/** A report to HMRC as it was made: the bytes that its IRmark is of. */
function reportToSave(book: Book, payload: unknown): Result<unknown> {
  const { reportId: id } = ownShapes['documents.report'].parse(payload);
  const found = book.call('report.xml', { id }, {});
  return found.ok ? done({ bytes: new TextEncoder().encode(found.value.xml), mediaType: 'application/xml' }) : found;
}

function readEvidence(book: Book, payload: unknown): Result<unknown> {
  return book.evidenceFile(ownShapes['evidence.read'].parse(payload).id);
}

const own: Readonly<Record<keyof typeof ownShapes, (book: Book, payload: unknown) => Result<unknown>>> = {
  'documents.next': nextToDraw,
  'documents.file': fileDrawn,
  'documents.read': readDrawn,
  'documents.preview': previewToDraw,
  'documents.pack': spanToPack,
  'documents.payments': paymentsToMake,
  'documents.ledger': ledgerToSave,
  'documents.funder': funderToSave,
  'documents.holiday': holidayToSave,
  'documents.costing': costingToSave,
  'documents.pension': pensionToSave,
  'documents.tripTemplate': tripTemplateToSave,
  'documents.timesheet': timesheetToDraw,
  'documents.rota': rotaToSave,
  'documents.report': reportToSave,
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
