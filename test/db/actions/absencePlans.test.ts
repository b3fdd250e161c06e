import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { nextPayday, payHousehold } from '#test/support/payHousehold';
import { planOf, recordingDriver } from '#test/support/recordedSql';

/** As small as the household is. Anything else grows with the years. */
const mayBeScanned = ['employer', 'pay_group', 'employment', 'assistant', 'plan_line', 'CONSTANT ROW'];
const ofAbsence =
  /sick|qualifying|earnings_before|family_leave|keep_in_touch|small_employer|payslip_family|brought_forward|'niable'|max\(payslip/u;
const regularHours = {
  from: day('2025-01-06'),
  kind: 'regular',
  week: { days: 500, minutes: 2_400 },
  leaveYearStart: '04-01',
  weeks: 560,
  bankHolidays: 'included',
  paid: 'when_taken',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;
const eightWeeks = { pattern: 'weekly', many: 8, earnings: pence(240_000) } as const;

it('finds everything of sickness and leave by an index, so that twenty years of them answer as the first one does', () => {
  const { driver, texts } = recordingDriver();
  const home = payHousehold({ driver });
  const { ask } = home;
  const job = home.hire('Sam Sample', { startsOn: day('2025-01-06') }).employment;
  texts.clear();
  ask('sickness.qualifyingDays', { employmentId: job, from: day('2025-01-06'), weekdays: [1, 3, 5] });
  const from = day('2026-06-22');
  const told = { employmentId: job, notifiedOn: from, from, isElsewhere: false } as const;
  const sickness = ask('sickness.record', { ...told, earnings: eightWeeks }).id;
  ask('sickness.end', { id: sickness, to: day('2026-06-26') });
  ask('holiday.agree', { employmentId: job, ...regularHours });
  const leave = { employmentId: job, from: day('2026-06-25'), to: day('2026-06-26'), minutes: 960 };
  ask('holiday.take', { ...leave, besides: ['sickness'] });
  ask('sickness.holiday', { id: sickness, holiday: 'back' });
  const claim = { kind: 'smp', isAdoption: false, due: day('2026-08-05'), payFrom: day('2026-06-28'), weeks: 39 } as const;
  const leaveId = ask('family.record', { ...claim, employmentId: job, askedOn: day('2026-05-01'), earnings: eightWeeks }).id;
  ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
  ask('keepInTouch.record', { leaveId, day: day('2026-07-01') });
  ask('family.issueLetter', { id: leaveId });
  const alone = { ...claim, employmentId: home.hire('Lou Little', { startsOn: day('2025-01-06') }).employment, askedOn: day('2026-05-01') };
  ask('family.record', { ...alone, earnings: { ...eightWeeks, earnings: pence(80_000) }, isUnpaid: true });
  ask('absence.read', { employmentId: alone.employmentId });
  ask('home.read', {});
  home.extra(job, 10_000);
  home.approve();
  const late = { from: day('2026-06-01'), to: day('2026-06-05'), notifiedOn: day('2026-06-01') } as const;
  ask('sickness.preview', { ...told, ...late });
  ask('sickness.record', { ...told, ...late, earnings: { ...eightWeeks, earnings: pence(80_000) } });
  home.extra(job, 5_000, { day: day('2026-08-01') });
  expect(
    home
      .preview(nextPayday)
      .remarks.map(({ words }) => words)
      .join(),
  ).toContain('too much. Nothing is put right by itself.');
  ask('absence.read', { employmentId: job });
  ask('evidence.list', {});
  const asked = [...texts].filter((text) => /^\s*(SELECT|WITH)\b/iu.test(text) && ofAbsence.test(text));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.join()).toMatch(/max\(payslip[^]*brought_forward|brought_forward[^]*max\(payslip/u);
  const { connection } = home.book().opened.kernel.handle;
  const slow = asked.flatMap((text) =>
    planOf(connection, text).flatMap((step) => {
      const scanned = /^SCAN (CONSTANT ROW|\w+)\b(?! VIRTUAL TABLE)/u.exec(step)?.[1];
      return scanned === undefined || mayBeScanned.includes(scanned) ? [] : [`${step}: ${text.replaceAll(/\s+/gu, ' ').trim()}`];
    }),
  );
  expect(slow).toEqual([]);
});
