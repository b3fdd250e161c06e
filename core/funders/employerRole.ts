import { type Source } from '#core/payroll/figure';

type Basis = 'nhs' | 'care_act' | 'education' | 'own' | 'other';
type HolderRole = 'self' | 'representative' | 'nominee';

/** Who is the employer, where the law that the money stands under says so. `unsaid`: ask the funder, and keep its answer. */
export type EmployerInLaw = { readonly employer: 'person' | 'holder' | 'unsaid'; readonly source?: Source };

const checked = '2026-11-21';

const nhsNominee: Source = {
  title: 'NHS (Direct Payments) Regulations 2010 reg 8 and 9 (repealed; the 2013 Regulations took their place): responsible as a principal',
  where: 'https://www.legislation.gov.uk/uksi/2010/1000/regulation/9/made',
  checked,
};

const councilNominee: Source = {
  title: 'North East Lincolnshire, Acting as a nominated person: the person who needs care stays the employer',
  where: 'https://livewell.nelincs.gov.uk/adult-social-care/direct-payments/acting-as-a-nominated-person/',
  checked,
};

/**
 * Who is the employer of PAs paid with this money. A person who holds their own money is; with NHS money whoever acts for them is; with
 * a council's the person stays it where they chose a nominee. A profile's `employerRole` comes first where the funder has said.
 */
export function employerInLaw(basis: Basis, role: HolderRole, said?: 'person' | 'holder'): EmployerInLaw {
  if (role === 'self') return { employer: 'person' };
  if (said !== undefined) return { employer: said };
  if (basis === 'nhs') return { employer: 'holder', source: nhsNominee };
  if (basis === 'care_act' && role === 'nominee') return { employer: 'person', source: councilNominee };
  return { employer: 'unsaid' };
}
