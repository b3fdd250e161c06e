import { taxYearOf } from '#core/pay/taxCalendar';
import { freePayNumber } from '#core/payroll/tax-code';
import { type Day } from '#core/time/day';
import { type OtherJob, taxFreeTwice } from '#core/year/taxFreeTwice';
import { given } from '#db/actions/given';
import { type Part } from '#db/actions/pay/parts/part';
import { taxOn } from '#db/actions/pay/taxSaid';
import { yearSoFarOf } from '#db/actions/pay/yearSoFar';
import { type Employment, employmentsOf } from '#db/actions/people/employments';
import { lawOf } from '#db/actions/year/lawOf';
import { type Reading } from '#db/kernel/handlers';

const carried = 'SELECT id FROM brought_forward WHERE employment_id = ? AND tax_year = ? LIMIT 1';

function isCarriedIn({ sql }: Reading, employmentId: string, taxYear: string): boolean {
  return sql.one(carried, [employmentId, taxYear], {}) !== undefined;
}

function otherJob(reading: Reading, { id, payrollId, startsOn, endsOn }: Employment, payday: Day): readonly OtherJob[] {
  const code = taxOn(reading, id, payday);
  if (code === undefined) return [];
  const { taxable } = yearSoFarOf(reading, id, taxYearOf(payday), payday).more;
  return [{ payrollId, startsOn, code, taxable, ...given({ leftOn: endsOn }) }];
}

/** Says of a PA with another job in this book that tax-free pay is given twice. */
export const taxFreeTwicePart: Part = ({ reading, employment, period: { payday } }) => {
  const { id, name, startsOn, endsOn, assistantId } = employment;
  const others = employmentsOf(reading, assistantId).filter((job) => job.id !== id);
  const code = others.length === 0 ? undefined : taxOn(reading, id, payday);
  if (code === undefined) return {};
  const taxYear = taxYearOf(payday);
  const emergency = lawOf(reading).codes.find((table) => table.taxYear === taxYear)?.emergency.value;
  const found = taxFreeTwice(
    { name, startsOn, code, isCarriedIn: isCarriedIn(reading, id, taxYear), ...given({ leftOn: endsOn }) },
    others.flatMap((job) => otherJob(reading, job, payday)),
    emergency === undefined ? 0 : freePayNumber(emergency),
  );
  return { remarks: found.map((words) => ({ kind: 'look', employmentId: id, words, mend: 'team' })) };
};
