import { type ReportMissing } from '#core/contract/shapes/reportRead';
import { type Fps, type FpsEmployee } from '#core/contract/shapes/reports';
import { inHmrcLetters } from './plainLetters.ts';

function isWhole(pence: number): boolean {
  return pence % 100 === 0;
}

function ofEmployee({ employmentId, name, payId, toDate, letters }: FpsEmployee): readonly ReportMissing[] {
  const found: ReportMissing[] = [];
  if (inHmrcLetters(payId, 'payId') !== payId)
    found.push({
      words: `HMRC does not take the payroll id “${payId}” of ${name}: it has letters or signs that HMRC has not. Change it.`,
      employmentId,
      mend: 'job',
    });
  const whole = [toDate.studentLoan, toDate.postgraduateLoan, ...letters.map(({ atLel }) => atLel)];
  if (!whole.every(isWhole))
    found.push({
      words: `HMRC takes student loans, and earnings at the lower earnings limit, in whole pounds, and those of ${name} have pence from an earlier payroll. Record its figures again.`,
      employmentId,
      mend: 'forward',
    });
  if (letters.length > 4)
    found.push({
      words: `HMRC takes four National Insurance letters of a tax year, and ${name} has had more. Ask HMRC’s employer helpline.`,
      employmentId,
      mend: 'none',
    });
  return found;
}

/** What of a report HMRC's form has no way to write, though no rule of its forbids it. */
export function unwritable({ employees }: Fps): readonly ReportMissing[] {
  return employees.flatMap(ofEmployee);
}
