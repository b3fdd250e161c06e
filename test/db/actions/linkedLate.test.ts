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

const autumn = { from: day('2026-11-02'), to: day('2026-11-06'), notifiedOn: day('2026-11-02') } as const;
const december = day('2026-12-04');

it('does not tell again of £43.25 that was put right, when a sickness that is not linked comes after it', () => {
  const all = parts();
  const { home, employment } = all;
  home.ask('sickness.record', sick(employment));
  home.approve();
  home.ask('sickness.record', sick(employment, { ...earlier, earnings: low }));
  home.extra(employment, 9_000, { day: day('2026-08-01') });
  home.extra(employment, -4_325, { day: day('2026-08-01'), words: 'Sick pay of June, agreed' });
  expect(looks(all, nextPayday)).toHaveLength(1);
  home.approve(nextPayday);
  home.extra(employment, 5_000, { day: day('2026-11-10') });
  home.ask('sickness.record', sick(employment, autumn));
  expect(statutoryLines(all, december)).toEqual([['Statutory Sick Pay, 5 days, 2 November to 6 November 2026', 12_325]]);
  expect(looks(all, december)).toEqual([]);
});

it('tells of one sickness by its own as not linked, and does not tell of it again when another one comes', () => {
  const all = parts();
  const { home, employment } = all;
  home.ask('sickness.record', sick(employment));
  home.approve();
  const later = { from: day('2026-07-27'), to: day('2026-07-31'), notifiedOn: day('2026-07-27') } as const;
  const wrong = home.ask('sickness.record', sick(employment, { ...later, exclusion: 'abroad', earnings: low })).id;
  home.ask('sickness.takeBack', { id: wrong, reason: 'It was another PA' });
  home.extra(employment, 5_000, { day: day('2026-08-01') });
  expect(looks(all, nextPayday)).toHaveLength(1);
  expect(looks(all, nextPayday)[0]).toContain(
    'By what is recorded now, with no linked sickness and an average of £100.00 a week before 22 June 2026, it is £80.00: £43.25 too much.',
  );
  home.approve(nextPayday);
  home.extra(employment, 5_000, { day: day('2026-11-10') });
  home.ask('sickness.record', sick(employment, autumn));
  expect(looks(all, december)).toEqual([]);
  const linked = { from: day('2026-08-10'), to: day('2026-08-11'), notifiedOn: day('2026-08-10') } as const;
  home.ask('sickness.record', sick(employment, { ...linked, earnings: low }));
  expect(looks(all, december)).toEqual([]);
});

it('tells of other qualifying days only where they are in the weeks that were paid', () => {
  const all = parts();
  const { home, employment } = all;
  home.ask('sickness.record', sick(employment));
  home.approve();
  home.extra(employment, 5_000, { day: day('2026-08-01') });
  home.ask('sickness.qualifyingDays', { employmentId: employment, from: day('2026-07-20'), weekdays: [1, 2] });
  expect(looks(all, nextPayday)).toEqual([]);
  home.ask('sickness.qualifyingDays', { employmentId: employment, from: day('2026-06-01'), weekdays: [1, 2, 3, 4, 5, 6] });
  expect(looks(all, nextPayday)).toHaveLength(1);
  expect(looks(all, nextPayday)[0]).toContain(
    'with the qualifying days agreed now, no linked sickness and an average of £300.00 a week before 22 June 2026, it is £102.71: £20.54 too much.',
  );
});

it('tells only what is new where the same days change a second time: £43.25 was told, and £20.00 is', () => {
  const all = parts();
  const { home, employment } = all;
  home.ask('sickness.record', sick(employment));
  home.approve();
  home.ask('sickness.record', sick(employment, { ...earlier, earnings: low }));
  home.extra(employment, 9_000, { day: day('2026-08-01') });
  home.extra(employment, -4_325, { day: day('2026-08-01'), words: 'Sick pay of June, agreed' });
  home.approve(nextPayday);
  home.extra(employment, 9_000, { day: day('2026-09-01') });
  // £75.00 a week on average before 25 May is £60.00 of sick pay for five days: 80% of it. £80.00 was told on the payday before.
  const first = { from: day('2026-05-25'), to: day('2026-05-29'), notifiedOn: day('2026-05-25') } as const;
  home.ask('sickness.record', sick(employment, { ...first, isElsewhere: true, earnings: { ...low, earnings: pence(60_000) } }));
  const third = day('2026-09-11');
  expect(looks(all, third)).toEqual([
    'Sam Sample: 5 days of sick pay, 1 June to 5 June 2026, were paid with £80.00 on payslip 2. By what is recorded now, with the linked sickness since 25 May 2026 and an average of £75.00 a week before it, it is £60.00: £20.00 too much. Nothing is put right by itself. Make that pay run void and approve it again where you can, or record a correction of £20.00 less, agreed with the PA, for this payday.',
    'Sam Sample: 5 days of sick pay, 22 June to 26 June 2026, were paid with £123.25 on payslip 1. By what is recorded now, with the linked sickness since 25 May 2026 and an average of £75.00 a week before it, it is £60.00: £20.00 too much, beside the £43.25 too much that an earlier payday told of. Nothing is put right by itself. Make that pay run void and approve it again where you can, or record a correction of £20.00 less, agreed with the PA, for this payday, where the £43.25 were put right.',
  ]);
});

it('tells what has to go back where a word is taken back: £43.25 too much was told, and what was paid is right after all', () => {
  const all = parts();
  const { home, employment } = all;
  home.ask('sickness.record', sick(employment, { ...earlier, isElsewhere: true, earnings: { ...low, earnings: pence(240_000) } }));
  home.ask('sickness.record', sick(employment));
  home.approve();
  const wrong = home.ask(
    'sickness.record',
    sick(employment, { from: day('2026-05-18'), to: day('2026-05-22'), notifiedOn: day('2026-05-18'), isElsewhere: true, earnings: low }),
  ).id;
  home.extra(employment, 9_000, { day: day('2026-08-01') });
  expect(looks(all, nextPayday)[0]).toContain('it is £80.00: £43.25 too much. Nothing');
  home.approve(nextPayday);
  home.extra(employment, 9_000, { day: day('2026-09-01') });
  home.ask('sickness.takeBack', { id: wrong, reason: 'It was another PA' });
  expect(looks(all, day('2026-09-11'))).toEqual([
    'Sam Sample: 5 days of sick pay, 22 June to 26 June 2026, were paid with £123.25 on payslip 1. By what is recorded now, with the linked sickness since 1 June 2026 and an average of £300.00 a week before it, it is £123.25: £43.25 too little, beside the £43.25 too much that an earlier payday told of. Nothing is put right by itself. Make that pay run void and approve it again where you can, or record an extra sum of £43.25 for this payday, where the £43.25 were put right.',
  ]);
});
