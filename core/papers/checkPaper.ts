import { type Json } from '#core/contract/json';
import { type PaperCopy, type PaperKind } from '#core/contract/shapes/paper';
import { easyReadCheck, p32Check, p60Check, runSummaryCheck } from '#core/contract/shapes/paperData';
import { checkEasyRead } from '#core/year/easyRead';
import { checkP32 } from '#core/year/p32';
import { checkP60 } from '#core/year/p60';
import { checkRunSummary } from '#core/year/runSummary';

type Check = (data: Json) => readonly string[];

const strange = ['The attached data is not what a paper of this kind is made from.'];

/** Reads what is added up, and adds it up. */
function checkOf<Data>(
  shape: { readonly safeParse: (data: Json) => { readonly success: boolean; readonly data?: Data } },
  sums: (data: Data) => readonly string[],
): Check {
  return (data) => {
    const read = shape.safeParse(data);
    return read.success && read.data !== undefined ? sums(read.data) : strange;
  };
}

/** How each kind of paper is added up again from its own data. One that holds no sums of its own has nothing to add up. */
const checks: Readonly<Partial<Record<PaperKind, Check>>> = {
  p60: checkOf(p60Check, checkP60),
  p32: checkOf(p32Check, checkP32),
  pay_run_summary: checkOf(runSummaryCheck, checkRunSummary),
  easy_read_payslip: checkOf(easyReadCheck, checkEasyRead),
};

/** A sentence for every sum of a paper's attached data that does not follow; none where all do. */
export function checkPaper({ kind, data }: Pick<PaperCopy, 'kind' | 'data'>): readonly string[] {
  return checks[kind]?.(data) ?? [];
}
