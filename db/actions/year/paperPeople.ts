import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Person } from '#core/contract/shapes/reports';
import { type PaperPeople } from '#core/year/p60';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Employment } from '#db/actions/pay/employments';
import { employerAddressOf } from '#db/actions/people/employerContact';
import { payGroupById } from '#db/actions/pay/payGroups';
import { personOf } from '#db/actions/reports/facts';
import { type Reading } from '#db/kernel/handlers';
import { orNull, text } from '#db/rows';

/** Where nothing else is recorded, the address that HMRC was told of. */
function addressAsTold({ lines, postcode, country }: Person): string | undefined {
  return lines.length === 0
    ? undefined
    : [...lines, ...(postcode === undefined ? [] : [postcode]), ...(country === undefined ? [] : [country])].join(', ');
}

/** Who a paper is from and about. Refused while the employer has no PAYE reference: every such paper shows it. */
export function paperPeopleOf(reading: Reading, employment: Employment): Result<PaperPeople> {
  const employer = payGroupById(reading, employment.payGroupId)?.employer;
  if (employer === undefined) throw new RangeError('an employment without its employer');
  if (employer.payeReference === null) return refused(problem('year.noPayeReference', { employer: employer.name }, 'employmentId'));
  const address = reading.sql.one('SELECT address FROM assistant WHERE id = ?', [employment.assistantId], {
    address: orNull(text),
  })?.address;
  const told = personOf(reading, employment.assistantId);
  return done({
    employer: {
      name: employer.name,
      payeReference: employer.payeReference,
      ...given({ address: employerAddressOf(reading, employment.employerId) }),
    },
    employee: {
      name: employment.name,
      payrollId: employment.payrollId,
      born: dayInWords(employment.born),
      ...given({ niNumber: employment.niNumber, address: address ?? (told && addressAsTold(told)), gender: told?.gender }),
    },
  });
}
