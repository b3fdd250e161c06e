import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { type Day, day } from '#core/time/day';
import { type Parts, parts, sick, statutoryLines } from '#test/support/absence';
import { nextPayday, payday } from '#test/support/payHousehold';

const looks = ({ home }: Parts, on: Day): readonly string[] =>
  home.preview(on).remarks.flatMap(({ kind, words }) => (kind === 'look' && words.includes('sick pay,') ? [words] : []));

const earlier = { from: day('2026-06-01'), to: day('2026-06-05'), notifiedOn: day('2026-06-01') } as const;
const low = { pattern: 'weekly', many: 8, earnings: pence(80_000) } as const;

it('tells on the next payday what a linked sickness that was recorded late makes of days that are paid: £123.25 where £100 a week gives £80', () => {
  const all = parts();
  const { home, employment } = all;
  home.ask('sickness.record', sick(employment));
  const first = home.approve();
  home.extra(employment, 5_000, { day: day('2026-08-01') });
  expect(looks(all, nextPayday)).toEqual([]);
  home.ask('sickness.record', sick(employment, { ...earlier, earnings: low }));
  expect(statutoryLines(all, nextPayday)).toEqual([['Statutory Sick Pay, 5 days, 1 June to 5 June 2026', 8_000]]);
  expect(looks(all, nextPayday)).toEqual([
    'Sam Sample: 5 days of sick pay, 22 June to 26 June 2026, were paid with £123.25 on payslip 1. By what is recorded now, with the linked sickness since 1 June 2026 and an average of £100.00 a week before it, it is £80.00: £43.25 too much. Nothing is put right by itself. Make that pay run void and approve it again where you can, or record a correction of £43.25 less, agreed with the PA, for this payday.',
  ]);
  expect(home.preview(nextPayday).canApprove).toBe(true);
  const second = home.approve(nextPayday);
  home.extra(employment, 5_000, { day: day('2026-09-01') });
  expect(looks(all, day('2026-09-11'))).toEqual([]);
  home.ask('payRun.void', { id: second.id, reason: 'To pay both anew' });
  home.ask('payRun.void', { id: first.id, reason: 'To pay both anew' });
  expect(statutoryLines(all, payday)).toEqual([['Statutory Sick Pay, 10 days, 1 June to 26 June 2026', 16_000]]);
  expect(looks(all, payday)).toEqual([]);
});

it('tells of too little as well', () => {
  const all = parts();
  const { home, employment } = all;
  home.ask('sickness.record', sick(employment, { earnings: low }));
  home.approve();
  home.extra(employment, 5_000, { day: day('2026-08-01') });
  home.ask('sickness.record', sick(employment, earlier));
  expect(looks(all, nextPayday)[0]).toContain('it is £123.25: £43.25 too little. Nothing is put right by itself.');
  expect(looks(all, nextPayday)[0]).toContain('or record an extra sum of £43.25 for this payday.');
});
