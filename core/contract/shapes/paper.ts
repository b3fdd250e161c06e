import { z } from 'zod';
import { type Sheet } from '#core/sheet/sheet';
import { isJson, type Json } from '../json.ts';
import { dayShape, digestShape, idShape } from './basic.ts';

/** What is issued besides payslips and statements. A new kind is a line here: the book takes any. */
export const paperKinds = [
  'p60',
  'p45',
  'earnings_statement',
  'p32',
  'pay_run_summary',
  'easy_read_payslip',
  'void_notice',
  'holiday_record',
  'sharing',
  'budget',
  'findings',
  'ssp1',
  'smp1',
  'spp1',
  'sap1',
  'family_leave_letter',
  'pension_letter',
  'order_letter',
  'hmrc_pack',
  'written_statement',
  'change_letter',
  'privacy_notice',
  'offer_letter',
  'notice_letter',
  'transport_comparison',
] as const;

export const paperKindShape = z.enum(paperKinds);
export type PaperKind = z.infer<typeof paperKindShape>;

/** What is attached to a paper's PDF: its data, and what tells it from every other paper. */
export const paperCopyShape = z.strictObject({
  format: z.literal('pa-ledger-paper-1'),
  kind: paperKindShape,
  number: z.int(),
  title: z.string(),
  issuedOn: dayShape,
  data: z.custom<Json>(isJson),
});
export type PaperCopy = z.infer<typeof paperCopyShape>;

/** What the book froze of it: the page as it was, and the copy of its data. */
export const frozenPaperShape = z.strictObject({
  sheet: z.custom<Sheet>((value) => typeof value === 'object' && value !== null),
  copy: paperCopyShape,
});

export const paperShape = z.strictObject({
  id: idShape,
  documentId: idShape,
  number: z.int(),
  kind: paperKindShape,
  /** An employment, an employer or a pay run: what its kind is of. */
  about: idShape,
  /** '(erased)' once its words were. */
  title: z.string(),
  issuedOn: dayShape,
  code: z.string(),
  dataDigest: digestShape,
  drawn: z.array(z.enum(['normal', 'large', 'grey'])),
});
