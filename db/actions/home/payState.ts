import { type PayFacts } from '#core/book/homePay';
import { nothing, total } from '#core/money/pence';
import { openDues } from '#db/actions/dues';
import { readHmrc } from '#db/actions/pay/readHmrc';
import { paydaysToCome } from '#db/actions/pay/readPay';
import { type Reading } from '#db/kernel/handlers';

/** How paydays, wages and HMRC's account stand today. */
export function payState(reading: Reading): PayFacts {
  const { today } = reading;
  const wages = openDues(reading, { direction: 'out' }).filter(({ kind, day }) => kind === 'wages' && day <= today);
  const hmrc = readHmrc(reading);
  const months = hmrc.ok ? hmrc.value.months : [];
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
    bills: months.flatMap(({ employerId, from, to, owed, payBy, bill, canBill }) => {
      if (bill === undefined ? !canBill || owed <= nothing : bill.open === nothing) return [];
      return [{ employerId, month: { from, to }, owed: bill?.open ?? owed, payBy, isRecorded: bill !== undefined }];
    }),
  };
}
