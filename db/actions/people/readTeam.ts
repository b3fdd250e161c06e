import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { add } from '#core/money/pence';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { takenByBills, takenTogether } from '#db/actions/pay/allowanceTaken';
import { bankDetailsOf } from '#db/actions/people/bankDetails';
import { employerContactOf } from '#db/actions/people/employerContact';
import { allPayGroups, nationColumn } from '#db/actions/people/employments';
import { readEmployments } from '#db/actions/people/readEmployments';
import { isHelper } from '#db/actions/personFile/selfEmployed';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text } from '#db/rows';

type Team = OutputOf<'team.read'>;

/** What standing payslips took of an employer's allowance in a tax year, by the newest word first. */
const allowances = `
  SELECT tax_year, claimed, used_before_pence,
    (SELECT coalesce(sum(payslip.allowance_pence), 0) FROM pay_run JOIN payslip ON payslip.pay_run_id = pay_run.id
     WHERE pay_run.employer_id = said.employer_id AND pay_run.tax_year = said.tax_year
       AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)) AS taken_pence
  FROM employer_allowance AS said WHERE employer_id = ? ORDER BY tax_year DESC, log_seq DESC, rowid DESC`;

function readAllowances(reading: Reading, employerId: string): Team['employers'][number]['allowances'] {
  const rows = reading.sql.all(allowances, [employerId], { tax_year: text, claimed: flag, used_before_pence: money, taken_pence: money });
  return rows
    .filter(({ tax_year: year }, at) => rows.findIndex((row) => row.tax_year === year) === at)
    .map(({ tax_year: taxYear, claimed, used_before_pence: usedBefore, taken_pence: taken }) => ({
      taxYear,
      claimed,
      usedBefore,
      used: add(usedBefore, taken, takenTogether(takenByBills(reading, employerId, taxYear))),
    }));
}

function readEmployers(reading: Reading): Team['employers'] {
  const shape = {
    id: text,
    name: text,
    nation: nationColumn,
    paye_reference: orNull(text),
    accounts_office: orNull(text),
    pays_hmrc: oneOf('month', 'quarter'),
  };
  return reading.sql
    .all('SELECT id, name, nation, paye_reference, accounts_office, pays_hmrc FROM employer ORDER BY rowid', [], shape)
    .map(({ id, name, nation, ...row }) => ({
      id,
      name,
      nation,
      paysHmrc: row.pays_hmrc,
      ...given({ payeReference: row.paye_reference, accountsOffice: row.accounts_office }),
      ...employerContactOf(reading, id),
      allowances: readAllowances(reading, id),
    }));
}

function readAssistants(reading: Reading): Team['assistants'] {
  const shape = {
    id: text,
    name: text,
    reference: text,
    born: day,
    ni_number: orNull(text),
    address: orNull(text),
    contact: orNull(text),
  };
  return reading.sql
    .all('SELECT id, name, reference, born, ni_number, address, contact FROM assistant ORDER BY rowid', [], shape)
    .map(({ ni_number: niNumber, address, contact, ...row }) => {
      const bank = bankDetailsOf(reading, row.id);
      const employments = readEmployments(reading, row.id, bank !== undefined);
      const isSelfEmployed = isHelper(reading, row.id);
      return { ...row, ...given({ niNumber, address, contact, bank }), isSelfEmployed, employments: [...employments] };
    });
}

/** Employers, pay groups and PAs with everything agreed with them, in one answer. */
export function readTeam(reading: Reading, _: InputOf<'team.read'>): Result<Team> {
  return done({
    today: reading.today,
    employers: readEmployers(reading),
    payGroups: allPayGroups(reading).map((group) => ({ ...group, employer: nameFor(reading, 'employer', group.employerId) ?? '' })),
    assistants: readAssistants(reading),
  });
}
