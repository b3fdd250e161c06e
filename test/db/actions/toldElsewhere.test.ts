import { expect, it } from 'vitest';
import { day } from '#core/time/day';
import { type Hired, type PayHousehold, nextPayday, payHousehold } from '#test/support/payHousehold';
import { factsOf, reporting } from '#test/support/rti/reporting';

const quarterOf = (home: PayHousehold, quarter: number) => ({ employerId: home.employer, taxYear: '2026-27', quarter });

function onPaper(): { readonly home: PayHousehold; readonly sam: Hired } {
  const home = payHousehold();
  const sam = home.hire('Sam Sample', { startsOn: day('2026-06-15') });
  home.ask('report.choose', { employerId: home.employer, way: 'paper', from: day('2026-04-06') });
  home.ask('report.tellFacts', factsOf(sam.employment));
  home.extra(sam.employment, 150_000);
  home.approve();
  return { home, sam };
}

function post(home: PayHousehold, quarter: number): string {
  home.ask('report.issuePack', quarterOf(home, quarter));
  return home.ask('report.postPack', { ...quarterOf(home, quarter), day: day('2026-10-10') }).id;
}

/** What the newest figures of a quarter say of Sam, by name. */
function saidOf(home: PayHousehold, quarter: number): Readonly<Record<string, string>> {
  const { id } = home.ask('report.issuePack', quarterOf(home, quarter));
  const { blocks } = home.ask('paper.read', { id }).sheet;
  const pairs = blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs : []));
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
}

it('forms that were posted told that a PA is new: the next quarter’s do not tell it again, those of the same quarter do', () => {
  const { home, sam } = onPaper();
  const posted = post(home, 2);
  home.extra(sam.employment, 150_000, { day: day('2026-10-20') });
  home.approve(day('2026-11-06'));
  expect(saidOf(home, 3)).not.toHaveProperty('New: started on');
  expect(saidOf(home, 2)).toHaveProperty('New: started on', '15 June 2026, statement B');
  home.ask('report.takeBackPosted', { id: posted, reason: 'The letter came back.' });
  expect(saidOf(home, 3)).toHaveProperty('New: started on', '15 June 2026, statement B');
});

it('forms whose figures were made before a payday was approved did not tell of it', () => {
  const home = payHousehold();
  const sam = home.hire('Sam Sample');
  home.ask('report.choose', { employerId: home.employer, way: 'paper', from: day('2026-04-06') });
  home.ask('report.tellFacts', factsOf(sam.employment));
  post(home, 2);
  home.extra(sam.employment, 150_000);
  home.approve();
  home.extra(sam.employment, 150_000, { day: day('2026-10-20') });
  home.approve(day('2026-11-06'));
  expect(saidOf(home, 3)).toHaveProperty('New: started on');
});

it('a leaver told on forms that were posted is paid after leaving from then on', () => {
  const { home, sam } = onPaper();
  home.ask('leaving.record', { employmentId: sam.employment, lastDay: day('2026-07-10'), why: 'ended' });
  expect(saidOf(home, 2)).not.toHaveProperty('Payment after leaving');
  post(home, 2);
  home.extra(sam.employment, 5_000, { day: day('2026-07-10') });
  home.approve(day('2026-11-06'));
  expect(saidOf(home, 3)).toMatchObject({
    'Left on': '10 July 2026',
    'Payment after leaving': 'Yes: HMRC was told of the last day before',
  });
});

it('a payday told another way told the start too: the next report does not', () => {
  const home = payHousehold();
  const sam = home.hire('Sam Sample', { startsOn: day('2026-06-15') });
  home.extra(sam.employment, 150_000);
  const first = home.approve();
  reporting(home, [sam]);
  home.ask('report.toldOtherwise', { payRunId: first.id, day: day('2026-07-17'), words: 'By a bureau.' });
  home.extra(sam.employment, 150_000, { day: day('2026-08-01') });
  const second = home.approve(nextPayday);
  expect(home.ask('report.payday', { payRunId: second.id }).fps?.employees[0]?.starter).toBeUndefined();
  // The payday itself still shows what it told.
  expect(home.ask('report.payday', { payRunId: first.id }).fps?.employees[0]?.starter).toMatchObject({ startsOn: '2026-06-15' });
  expect(home.ask('report.facts', { employmentId: sam.employment }).isStartTold).toBe(true);
});

// Data item 51, payment after leaving: only where HMRC was told of the last day before.
it.each([true, false])(
  'a last day is told another way only by a payday that was approved after it was recorded (approved before: %s)',
  (isBefore) => {
    const home = payHousehold();
    const group = home.ask('payGroup.add', {
      employerId: home.employer,
      name: 'Monthly',
      frequency: 'monthly',
      firstFrom: day('2026-07-01'),
      firstPayday: day('2026-07-28'),
    }).id;
    const sam = home.hire('Sam Sample', { group, startsOn: day('2026-06-15') });
    const pay = (on: string, amount: number, payday: string): string => {
      home.extra(sam.employment, amount, { day: day(on) });
      const { digest } = home.ask('payRun.preview', { payGroupId: group, payday: day(payday) });
      return home.ask('payRun.approve', { payGroupId: group, payday: day(payday), digest }).id;
    };
    const leave = (): unknown => home.ask('leaving.record', { employmentId: sam.employment, lastDay: day('2026-07-31'), why: 'ended' });
    if (!isBefore) leave();
    const july = pay('2026-07-20', 150_000, '2026-07-28');
    reporting(home, [sam]);
    home.ask('report.toldOtherwise', { payRunId: july, day: day('2026-07-28'), words: 'By a bureau.' });
    if (isBefore) leave();
    const august = pay('2026-07-31', 5_000, '2026-08-28');
    const [told] = home.ask('report.payday', { payRunId: august }).fps?.employees ?? [];
    expect(told?.leftOn).toBe('2026-07-31');
    expect(told?.paidAfterLeaving).toBe(!isBefore);
  },
);
