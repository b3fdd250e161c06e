import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#core/contract/canonical-json';
import { type PayslipData } from '#core/contract/shapes/pay';
import { payslipCopy } from '#core/pay/payslipCopy';
import { previewPayRun } from '#core/pay/previewPayRun';
import { yearTables } from '#core/payroll/years/all';
import { complaintsAbout } from '#cli/verify/facts';
import { loadFonts } from '#documents/fonts';
import { drawPayslip } from '#documents/payslip';
import { verifyPdf } from '#documents/verify';
import { runOf, sam } from '#test/core/pay/facts';

const [worked] = previewPayRun(runOf([sam]), yearTables).payslips;
if (worked === undefined) throw new Error('no payslip');
const data: PayslipData = { ...worked, number: 12, payRunNumber: 3 };
const fonts = loadFonts();

describe('the PDF of a payslip', () => {
  test.each(['normal', 'large', 'grey'] as const)(
    '%s is the same bytes each time, sealed, with its data attached and adding up',
    (form) => {
      const bytes = drawPayslip({ data }, form, fonts);
      expect(Buffer.from(drawPayslip({ data }, form, fonts)).equals(bytes)).toBe(true);
      const verified = verifyPdf(bytes, complaintsAbout);
      expect(verified.holds).toBe(true);
      expect(verified.dataDigest).toBe(
        createHash('sha256')
          .update(canonicalJson(payslipCopy(data)))
          .digest('hex'),
      );
      expect(verified.data).toEqual(payslipCopy(data));
    },
  );

  test('tells the PA nothing of whose care it is, of whose money, or of the employer’s allowance', () => {
    const [charge] = data.charges;
    const attached = JSON.stringify(verifyPdf(drawPayslip({ data }, 'normal', fonts), complaintsAbout).data);
    for (const kept of [charge?.beneficiary, charge?.planLine, charge?.stream, 'Employment Allowance', 'charges'])
      expect(attached).not.toContain(kept ?? 'no charge');
    expect(attached).toContain(data.assistant.name);
  });

  test('a changed letter, or sums that do not follow, are seen', () => {
    const bytes = drawPayslip({ data }, 'normal', fonts);
    const changed = Uint8Array.from(bytes);
    changed[1_000] = (changed[1_000] ?? 0) ^ 1;
    expect(verifyPdf(changed, complaintsAbout).holds).toBe(false);
    const wrong = drawPayslip({ data: { ...data, minutes: data.minutes + 1 } }, 'normal', fonts);
    expect(
      verifyPdf(wrong, complaintsAbout)
        .facts.filter(({ holds }) => !holds)
        .map(({ words }) => words),
    ).toEqual(['The hours of the lines do not make the hours together.']);
  });
});
