import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { buildStatement } from '#core/statement/build';
import { checkArithmetic } from '#core/statement/check';
import { type WagesFacts } from '#core/statement/facts';
import { statementSheet } from '#core/statement/sheet';
import { sheetText } from '#core/sheet/text';
import { day } from '#core/time/day';
import { statementFacts, statementLine } from '#test/support/statementFacts';

// 30 h at £14.00 is £420.00; employer NI 15% of (420 − 96) is £48.60, met by the allowance; tax £35.60, NI £14.24, so £370.16 in hand.
// This money pays it all. £420.00 + £48.60 − £48.60 = £420.00 = £370.16 + £49.84.
const payslip = {
  number: 12,
  reference: 'PA 1',
  payday: day('2026-08-07'),
  period: { from: day('2026-07-27'), to: day('2026-08-02') },
  timesheets: [31],
  minutes: 1_800,
  wholeGross: pence(42_000),
  wholeNet: pence(37_016),
  gross: pence(42_000),
  employerNi: pence(4_860),
  allowance: pence(4_860),
  net: pence(37_016),
  hmrc: pence(4_984),
  paidByClose: pence(37_016),
};
const bill = {
  taxMonth: '6 August to 5 September 2026',
  payBy: day('2026-09-22'),
  payslips: [12],
  amount: pence(4_984),
  paidByClose: pence(4_984),
};
const paidWage = statementLine('spent', -37_016, {
  words: 'PA 1: wages, payslip 12',
  category: 'wages',
  evidence: [],
  payroll: { payslips: [12], timesheets: [31] },
});
const paidBill = statementLine('spent', -4_984, {
  words: 'HMRC: tax and National Insurance',
  category: 'wages',
  evidence: [],
  payroll: { payslips: [12], timesheets: [], taxMonth: bill.taxMonth },
});

function built(wages: WagesFacts, lines = [paidWage, paidBill]): ReturnType<typeof buildStatement> {
  return buildStatement(statementFacts(lines, { wages }));
}

function stateOf(data: ReturnType<typeof buildStatement>, id: string): readonly (string | undefined)[] {
  const found = data.proofs.find((proof) => proof.id === id);
  return [found?.state, found?.words];
}

describe('the wages of a statement', () => {
  it('lead from the line at the bank to the payslip and its timesheet, and back', () => {
    const data = built({ payslips: [payslip], bills: [bill] });
    expect(data.wages?.payslips[0]).toMatchObject({ number: 12, lines: [1], timesheets: [31], inPeriod: true });
    expect(data.wages?.bills[0]?.lines).toEqual([2]);
    expect(data.wages?.assistants).toEqual([
      {
        reference: 'PA 1',
        payslips: 1,
        gross: 42_000,
        employerNi: 4_860,
        allowance: 4_860,
        net: 37_016,
        hmrc: 4_984,
        cost: 42_000,
      },
    ]);
    expect(checkArithmetic(data)).toEqual([]);
  });

  it('need no receipt: the payslip is the proof', () => {
    const data = built({ payslips: [payslip], bills: [bill] });
    expect(data.missingEvidence).toEqual([]);
    expect(stateOf(data, 'evidence')).toEqual(['holds', 'Every payment has its evidence or its payslip: 2 of 2.']);
  });

  it('are proved against the bank: net pay to the penny, and HMRC', () => {
    const data = built({ payslips: [payslip], bills: [bill] });
    expect(stateOf(data, 'wages')).toEqual(['holds', 'Each wage at the bank is the net pay of its payslip, to the penny: 1 of 1.']);
    expect(stateOf(data, 'hmrc')).toEqual([
      'holds',
      'HMRC was paid £49.84 for tax and National Insurance on these wages; nothing more is owed.',
    ]);
  });

  it('leave the proof open where the bank paid a penny more than the payslip says', () => {
    const data = built({ payslips: [{ ...payslip, net: pence(37_015), hmrc: pence(4_985) }], bills: [bill] });
    expect(stateOf(data, 'wages')).toEqual(['open', 'The bank paid more than the net pay of payslip 12.']);
  });

  it('leave the proof open where a payslip’s own sums do not agree', () => {
    const data = built({ payslips: [{ ...payslip, allowance: pence(4_859) }], bills: [bill] });
    expect(stateOf(data, 'wages')).toEqual(['open', 'The sums of payslip 12 do not agree with each other.']);
    expect(checkArithmetic(data)).toContain('The payslips do not make the sums of each PA.');
  });

  it('say what is still owed instead of calling it spent', () => {
    const owed = [{ words: 'PA 1: wages, payslip 12', since: day('2026-08-07'), amount: pence(37_016), kind: 'wages' as const }];
    const data = buildStatement(
      statementFacts([], {
        wages: { payslips: [{ ...payslip, paidByClose: pence(0) }], bills: [] },
        owedAtEnd: owed,
        journalCost: pence(37_016),
      }),
    );
    expect(data.sums.spent).toBe(0);
    expect(stateOf(data, 'wages')).toEqual([
      'explained',
      'Each wage at the bank is the net pay of its payslip: 0 of 1 are paid, and £370.16 stands in what is owed.',
    ]);
  });

  it('name the tax month whose day had passed unpaid', () => {
    const data = built({ payslips: [payslip], bills: [{ ...bill, paidByClose: pence(0) }] }, [paidWage]);
    expect(stateOf(data, 'hmrc')[0]).toBe('explained');
    expect(stateOf(data, 'hmrc')[1]).toContain('For 6 August to 5 September 2026 its day had passed.');
  });

  it('print the PA by reference, with every number an auditor follows', () => {
    const text = sheetText(statementSheet(built({ payslips: [payslip], bills: [bill] }), undefined));
    expect(text).toContain('Personal assistants');
    expect(text).toMatch(/12 \| PA 1 \| .* \| 31 \| 30:00 \|/u);
  });
});

describe('the vehicle of a statement', () => {
  it('shows the whole payment beside this money’s part, and the line that paid it', () => {
    const line = statementLine('spent', -20_650, { words: 'Example Leasing: vehicle payment', category: 'vehicle', evidence: [9] });
    const data = buildStatement(
      statementFacts([line], {
        vehicles: [
          {
            vehicle: 'Invented van',
            lessor: 'Example Leasing',
            shared: 'Shared van, 70% Adult A and 30% Child B',
            payments: [{ day: day('2026-08-12'), what: 'Rental', whole: pence(29_500), amount: pence(20_650), places: [0] }],
          },
        ],
      }),
    );
    expect(data.vehicles?.[0]?.payments[0]).toMatchObject({ whole: 29_500, amount: 20_650, lines: [1] });
    expect(sheetText(statementSheet(data, undefined))).toContain('£206.50 of it falls to this money.');
  });
});
