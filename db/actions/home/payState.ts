import { type OutputOf } from '#core/contract/routes';
import { type PayFacts } from '#core/book/homePay';
import { nothing, total } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { openDues } from '#db/actions/dues';
import { readHmrc } from '#db/actions/pay/readHmrc';
import { paydaysToCome } from '#db/actions/pay/readPay';
import { type Reading } from '#db/kernel/handlers';

type Month = OutputOf<'hmrc.read'>['months'][number];

function recorded(months: readonly Month[]): PayFacts['bills'] {
  return months.flatMap(({ employerId, from, to, payBy, bill }) =>
    bill === undefined || bill.open === nothing ? [] : [{ employerId, month: { from, to }, owed: bill.open, payBy, isRecorded: true }],
  );
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
    bills: [...recorded(months), ...toRecord(months, today)],
  };
}
