import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { undrawnPapers } from '#db/kernel/drawing';
import { nextPayday, payHousehold } from '#test/support/payHousehold';
import { planOf, recordingDriver } from '#test/support/recordedSql';

/** As small as the household is. Anything else grows with the years. */
const mayBeScanned = [
  'employer',
  'pay_group',
  'employment',
  'assistant',
  'plan_line',
  'bank_account',
  'bank_account_stream',
  'stream',
  'CONSTANT ROW',
];

const ofPay = /pay|timesheet|shift|employ|assistant|tax_bill|\bdue\b|posting/u;

it('finds everything of pay that grows by an index, so that twenty years of paydays answer as the first one does', () => {
  const { driver, texts } = recordingDriver();
  const home = payHousehold({ driver });
  const { employment: sam, assistant: assistantId } = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
  const worked = home.work(sam, '2026-06-15', 8);
  texts.clear();
  home.preview();
  home.sign(sam);
  home.ask('payExtra.takeBack', { id: home.extra(sam, 100), reason: 'Not yet' });
  home.extra(sam, 1_000);
  home.extra(home.hire('Kim Sample', { born: day('1955-02-01'), tax: { niLetter: 'C' } }).employment, 300_000);
  home.approve();
  const agreed = { assistant: 'Sam Sample', employer: 'Rose Invented', on: day('2026-07-20') };
  const longer = { ...home.ask('shift.read', { id: worked }), ends: { day: day('2026-06-15'), time: '18:00' } };
  const { employmentId, kind, starts, ends, breaks, woken, charge } = longer;
  const instead = { employmentId, kind, starts, ends, breaks, woken, charge };
  home.ask('shift.lateDifference', { id: worked, instead });
  home.ask('shift.changeLate', { id: worked, reason: 'An hour more', agreed, instead });
  home.ask('timesheet.period', { day: day('2026-06-20') });
  home.extra(sam, 50_000, { day: day('2026-08-01') });
  const run = home.approve(nextPayday);
  home.ask('payRun.void', { id: run.id, reason: 'To try it' });
  home.ask('payslip.read', { id: home.ask('payRun.read', { id: run.id }).payslips[0]?.id ?? '' });
  // The bill asks for the allowance again that the payslips have.
  home.ask('employer.claimAllowance', { employerId: home.employer, taxYear: '2026-27', claimed: false, usedBefore: pence(0) });
  const bill = home.ask('hmrc.bill', { employerId: home.employer, taxYear: '2026-27', taxMonth: 4 });
  for (const route of ['pay.read', 'hmrc.read', 'payment.list', 'payExtra.list'] as const) home.ask(route, {});
  home.ask('hmrc.takeBackBill', { id: bill.id, reason: 'To try it' });
  // Another job in another pay group, whose payday shares a period of National Insurance.
  const times = { name: 'Weekly', frequency: 'weekly', firstFrom: day('2026-07-06'), firstPayday: day('2026-07-15') } as const;
  const payGroupId = home.ask('payGroup.add', { employerId: home.employer, ...times }).id;
  const other = { assistantId, payGroupId, payrollId: '77', job: 'PA at night', startsOn: day('2026-07-06') };
  const night = home.ask('employment.add', other).id;
  home.extra(night, 1_000, { day: day('2026-07-08') });
  home.ask('payRun.preview', { payGroupId, payday: day('2026-07-15') });
  home.preview();
  // The backup that follows each issued document reads the whole book, and is not looked at here.
  const asked = [...texts].filter((text) => /^\s*(SELECT|WITH)\b/iu.test(text) && ofPay.test(text));
  expect(asked.length).toBeGreaterThan(40);
  const { connection } = home.book().opened.kernel.handle;
  const slow = asked.flatMap((text) =>
    planOf(connection, text).flatMap((step) => {
      // A list that was given (json_each) is no table of the book's.
      const scanned = /^SCAN (CONSTANT ROW|\w+)\b(?! VIRTUAL TABLE)/u.exec(step)?.[1];
      return scanned === undefined || mayBeScanned.includes(scanned) ? [] : [`${step}: ${text.replaceAll(/\s+/gu, ' ').trim()}`];
    }),
  );
  expect(slow).toEqual([]);
  expect([...undrawnPapers(home.book().opened)].length).toBe(9);
});
