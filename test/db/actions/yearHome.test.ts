import { expect, it } from 'vitest';
import { day } from '#core/time/day';
import { inventedYear, packOf } from '#test/support/inventedYear';
import { payHousehold } from '#test/support/payHousehold';
import { itIs } from '#test/support/payYear';

it('the home tells of week 56 and of codes to carry when their time comes, and no longer once they are done', () => {
  const home = payHousehold();
  const mondays = home.ask('payGroup.add', {
    employerId: home.employer,
    name: 'Mondays',
    frequency: 'four-weekly',
    firstFrom: day('2026-03-09'),
    firstPayday: day('2026-04-06'),
  }).id;
  home.hire('Sam Sample', { group: mondays });
  const titles = (on: string): readonly string[] => {
    itIs(home, on);
    return home.ask('home.read', {}).tasks.map(({ title }) => title);
  };
  const extra = 'Expect one payday more: 5 April 2027';
  expect(titles('2027-03-01')).not.toContain(extra);
  expect(titles('2027-03-20')).toContain(extra);
  expect(titles('2027-04-06')).not.toContain(extra);
  // Without the year’s figures nobody knows what HMRC does with codes; with its pack they are asked for until they are carried.
  const codes = 'Look through a tax code for 2027-28';
  expect(titles('2027-04-10')).toContain('Get the figures of 2027-28');
  expect(titles('2027-04-10')).not.toContain(codes);
  const pack = packOf(inventedYear());
  home.ask('yearPack.add', { file: pack.file, digest: pack.digest }, pack.asking('add'));
  expect(titles('2027-04-10')).toContain(codes);
  const { digest } = home.ask('codes.preview', { taxYear: '2027-28' });
  home.ask('codes.carry', { taxYear: '2027-28', digest });
  expect(titles('2027-04-10')).not.toContain(codes);
});

it('a year’s end is seen to step by step; what only a person can say is kept and may be taken back', () => {
  const home = payHousehold();
  home.hire('Sam Sample');
  const step = { employerId: home.employer, taxYear: '2026-27', step: 'account' } as const;
  expect(home.try('year.step', { ...step, isDone: true })).toBe('year.stepTooSoon');
  itIs(home, '2027-04-10');
  const stateOf = (key: string): string | undefined => {
    const end = home.ask('year.read', {}).years.find(({ taxYear }) => taxYear === '2026-27');
    return end?.steps.find((one) => one.key === key)?.state;
  };
  home.extra(home.hire('Kim Other').employment, 10_000);
  itIs(home, '2026-07-17');
  home.approve();
  itIs(home, '2027-04-10');
  expect(stateOf('account')).toBe('open');
  home.ask('year.step', { ...step, isDone: true });
  expect(stateOf('account')).toBe('done');
  home.ask('year.step', { ...step, isDone: false });
  expect(stateOf('account')).toBe('open');
});
