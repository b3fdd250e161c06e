import { type OutputOf } from '#core/contract/routes';
import { type PayFacts } from '#core/book/homePay';
import { add, nothing, total } from '#core/money/pence';
import { daysOfTaxMonth } from '#core/pay/taxCalendar';
import { type Day } from '#core/time/day';
import { type OpenDue, openDues } from '#db/actions/dues';
import { readHmrc } from '#db/actions/pay/readHmrc';
import { paydaysToCome } from '#db/actions/pay/readPay';
import { taxBillOfDue } from '#db/actions/pay/taxBills';
import { type Reading } from '#db/kernel/handlers';

type Month = OutputOf<'hmrc.read'>['months'][number];

/** Each bill that waits for the bank once, whatever months it is of; two of one tax month are one payment. */
function recorded(reading: Reading, dues: readonly OpenDue[]): PayFacts['bills'] {
  const bills = new Map<string, PayFacts['bills'][number]>();
  for (const { id, day: payBy, open } of dues) {
    const bill = taxBillOfDue(reading, id);
    if (bill === undefined) continue;
    const { employerId, taxYear, taxMonth } = bill;
    const key = [employerId, taxYear, taxMonth].join(' ');
    const owed = add(bills.get(key)?.owed ?? nothing, open);
    bills.set(key, { employerId, month: daysOfTaxMonth(taxYear, taxMonth), owed, payBy, isRecorded: true });
  }
  return [...bills.values()];
}

/** One bill for each employer and pay-by day, so that a quarter is asked for once: the newest of its months that is over. */
function toRecord(months: readonly Month[], today: Day): PayFacts['bills'] {
  const waiting = months.filter(({ canBill, to }) => canBill && to < today);
  const isNewest = (month: Month): boolean =>
    waiting.every((other) => other.employerId !== month.employerId || other.payBy !== month.payBy || other.to <= month.to);
  return waiting.filter(isNewest).map(({ employerId, from, to, toBill, payBy }) => ({
    employerId,
    month: { from, to },
    owed: toBill,
    payBy,
    isRecorded: false,
  }));
}

/** How paydays, wages and HMRC's account stand today. */
export function payState(reading: Reading): PayFacts {
  const { today } = reading;
  const dues = openDues(reading, { direction: 'out' });
  const wages = dues.filter(({ kind, day }) => kind === 'wages' && day <= today);
  const bills = dues.filter(({ kind }) => kind === 'tax_bill');
  const hmrc = readHmrc(reading, { recent: true });
  const months = hmrc.ok ? hmrc.value.months : [];
  const waiting = recorded(reading, bills);
  // HMRC sets what it owes back off against what it is owed: a bill that waits is paid first.
  const isPaid = (employerId: string): boolean => waiting.every((bill) => bill.employerId !== employerId);
  return {
    today,
    paydays: paydaysToCome(reading).map(({ payGroupId, payGroup, payday, period, timesheetsSigned, timesheetsWaiting }) => ({
      payGroupId,
      payGroup,
      payday,
      periodTo: period.to,
      signed: timesheetsSigned,
      waiting: timesheetsWaiting,
    })),
    wages: wages.map(({ day, open }) => ({ day, open })),
    wagesTogether: total(wages.map(({ open }) => open)),
    bills: [...waiting, ...toRecord(months, today)],
    toAskFor: hmrc.ok ? hmrc.value.back.filter(({ isOnBills, employerId }) => !isOnBills && isPaid(employerId)) : [],
  };
}
