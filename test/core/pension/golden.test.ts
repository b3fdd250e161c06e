import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { assess } from '#core/pension/assess';
import { type PensionMethod, contributionsOf } from '#core/pension/contributions';
import { contributionsDueBy, optOutWindow, refundBy, sixWeeksFrom } from '#core/pension/dates';
import { pensionThresholds } from '#core/payroll/years/pensions';
import { day } from '#core/time/day';

const told = readFileSync(resolve(import.meta.dirname, '../../golden/pension-enrolled-and-opted-out.md'), 'utf8');
const known = pensionThresholds('2026-27', 'four-weekly');
if (known === undefined) throw new RangeError('2026-27 is known');
const thresholds = known;

function both(earned: number, method: PensionMethod) {
  const terms = { method, basis: 'qualifying', employeeHundredths: 500, employerHundredths: 300 } as const;
  return contributionsOf(terms, { earnings: pence(earned), pensionable: pence(earned) }, thresholds);
}

it('every category of the worked example is the calculation’s', () => {
  const period = { from: day('2026-06-15'), to: day('2026-07-12') };
  const alex = { name: 'Alex Adult', born: day('1990-01-01'), period, startsOn: day('2026-04-06'), frequency: 'four-weekly' } as const;
  for (const earned of [48_000, 48_001, 76_800, 76_801]) {
    const { category, since } = assess({ ...alex, earnings: pence(earned) }, thresholds);
    expect(told).toContain(`| ${decimal(pence(earned))} | ${category} |`);
    expect(since).toBe('2026-06-15');
  }
});

it('every contribution of it is the calculation’s to the penny', () => {
  for (const earned of [48_000, 76_801, 100_000, 400_000]) {
    const [relieved, netPay] = [both(earned, 'relief_at_source'), both(earned, 'net_pay')];
    const cells = [pence(earned), relieved.pensionable, relieved.employee, netPay.employee, relieved.employer];
    expect(told).toContain(`| ${cells.map(decimal).join(' | ')} |`);
  }
});

it('every day of it is counted as the law counts', () => {
  const window = optOutWindow(day('2026-07-15'), day('2026-07-16'));
  expect(told).toContain(`| Last day to enrol and to write | ${sixWeeksFrom(day('2026-06-15'))} |`);
  expect(told).toContain(`| Opt-out month begins | ${window?.from ?? ''} |`);
  expect(told).toContain(`| Opt-out month ends | ${window?.to ?? ''} |`);
  expect(told).toContain(`| Contributions due | ${contributionsDueBy(day('2026-07-17'), true)} |`);
  expect(told).toContain(`| Refund due, after a notice of 10 August | ${refundBy(day('2026-08-10'))} |`);
});
