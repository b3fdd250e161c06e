import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type PaperPeople } from '#core/year/p60';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Employment } from '#db/actions/pay/employments';
import { employerAddressOf } from '#db/actions/people/employerContact';
import { payGroupById } from '#db/actions/pay/payGroups';
import { type Reading } from '#db/kernel/handlers';
import { orNull, text } from '#db/rows';

/** Who a paper is from and about. Refused while the employer has no PAYE reference: every such paper shows it. */
export function paperPeopleOf(reading: Reading, employment: Employment): Result<PaperPeople> {
  const employer = payGroupById(reading, employment.payGroupId)?.employer;
  if (employer === undefined) throw new RangeError('an employment without its employer');
  if (employer.payeReference === null) return refused(problem('year.noPayeReference', { employer: employer.name }, 'employmentId'));
  const address = reading.sql.one('SELECT address FROM assistant WHERE id = ?', [employment.assistantId], {
    address: orNull(text),
  })?.address;
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
      ...given({ niNumber: employment.niNumber, address }),
    },
  });
}
