import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { costOfQuantity, quantityInWords, unitsInWords } from '#core/plan/quantity';
import { waitingOf } from '#core/plan/requests';
import { reviewDue, reviewRule } from '#core/plan/reviews';
import { day } from '#core/time/day';

const today = day('2026-11-05');

it('asks for a first review after three months of NHS money and six of a council’s, then after twelve', () => {
  const from = day('2026-04-01');
  expect(reviewDue({ from, held: [] }, reviewRule('nhs', undefined), today)).toEqual({
    by: '2026-07-01',
    isFirst: true,
    daysLeft: -127,
    isOverdue: true,
  });
  expect(reviewDue({ from, held: [] }, reviewRule('care_act', undefined), today)).toMatchObject({ by: '2026-10-01', isOverdue: true });
  expect(reviewDue({ from, held: [{ on: day('2026-06-20') }] }, reviewRule('nhs', undefined), today)).toMatchObject({
    by: '2027-06-20',
    isFirst: false,
    isOverdue: false,
  });
  expect(reviewRule('education', undefined)).toBeUndefined();
});

it('takes the funder’s own months, and the day that was agreed at the last review, before the law’s', () => {
  const rule = reviewRule('nhs', { thenEveryMonths: 6 });
  expect(rule).toMatchObject({ firstAfterMonths: 3, thenEveryMonths: 6, from: 'funder' });
  const held = [{ on: day('2026-08-01'), nextOn: day('2026-12-01') }, { on: day('2026-05-01') }];
  expect(reviewDue({ from: day('2026-04-01'), held }, rule, today)).toMatchObject({ by: '2026-12-01', daysLeft: 26 });
  expect(reviewDue({ from: day('2026-04-01'), held: [{ on: day('2026-08-01') }] }, rule, today)).toMatchObject({ by: '2027-02-01' });
  expect(reviewDue({ from: day('2026-04-01'), held: [] }, reviewRule('own', undefined), today)).toBeUndefined();
});

it('counts the days that a question waits, and none once it is answered, taken back or was none', () => {
  const asked = { kind: 'request', askedOn: day('2026-10-01'), isTakenBack: false } as const;
  expect(waitingOf(asked, today, undefined)).toEqual({ days: 35, isLong: true });
  expect(waitingOf(asked, today, 42)).toEqual({ days: 35, isLong: false });
  expect(waitingOf({ ...asked, answeredOn: today }, today, undefined)).toBeUndefined();
  expect(waitingOf({ ...asked, isTakenBack: true }, today, undefined)).toBeUndefined();
  expect(waitingOf({ ...asked, kind: 'authorisation' }, today, undefined)).toBeUndefined();
});

it('32.5 hours at £14.40 are £468.00, and a third of a mile at 45p is 15p', () => {
  expect(costOfQuantity({ unit: 'hour', rate: pence(1_440), quantityHundredths: 3_250 })).toBe(46_800);
  expect(costOfQuantity({ unit: 'mile', rate: pence(45), quantityHundredths: 33 })).toBe(15);
  expect([quantityInWords(3_250), quantityInWords(3_205), unitsInWords('visit', 100)]).toEqual(['32.5', '32.05', '1 visit']);
});
