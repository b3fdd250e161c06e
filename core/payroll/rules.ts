import { type Source } from './figure.ts';

const checked = '2026-11-21';

function routines(paragraph: string): Source {
  return {
    title: `HMRC, Specification for PAYE Tax Table Routines, ${paragraph}`,
    where: 'https://www.gov.uk/government/publications/payroll-technical-specifications-income-tax',
    checked,
  };
}

const extraPayday: Source = {
  title: 'HMRC, PAYE Manual PAYE70015, and SI 2003/2682 reg 31',
  where: 'https://www.gov.uk/hmrc-internal-manuals/paye-manual/paye70015',
  checked,
};

const overridingLimit: Source = {
  title: 'Income Tax (Pay As You Earn) Regulations 2003 (SI 2003/2682) reg 23 and 28',
  where: 'https://www.legislation.gov.uk/uksi/2003/2682',
  checked,
};

const niMethod: Source = {
  title: 'HMRC, National Insurance Manual NIM11002; SSCR 2001 (SI 2001/1004) reg 11 and 12',
  where: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim11002',
  checked,
};

const sameDay = '2026-11-22';

const niTogether: Source = {
  title: 'Social Security Contributions and Benefits Act 1992 Sch 1 para 1; HMRC, National Insurance Manual NIM10011 and NIM10067',
  where: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim10011',
  checked: sameDay,
};

const niShared: Source = {
  title: 'As SSCR 2001 (SI 2001/1004) reg 15(2) shares between employers; between jobs of one employer the law names no shares',
  where: 'https://www.legislation.gov.uk/uksi/2001/1004/regulation/15',
  checked: sameDay,
};

const niToldOnce: Source = {
  title: 'HMRC, National Insurance Manual NIM11545 and NIM11550',
  where: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim11550',
  checked: sameDay,
};

const niShortest: Source = {
  title: 'SSCR 2001 (SI 2001/1004) reg 6; HMRC, National Insurance Manual NIM10068',
  where: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim10068',
  checked: sameDay,
};

const niAfterLeaving: Source = {
  title: 'SSCR 2001 (SI 2001/1004) reg 3(5) and (6); HMRC, National Insurance Manual NIM08410',
  where: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim08410',
  checked: sameDay,
};

const niLateAfterLeaving: Source = {
  title: 'HMRC, National Insurance Manual NIM08400',
  where: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim08400',
  checked: sameDay,
};

const loanTogether: Source = {
  title: 'HMRC, Collection of Student Loans Manual CSLM17070; SI 2009/470 reg 46',
  where: 'https://www.gov.uk/hmrc-internal-manuals/collection-of-student-loans-manual/cslm17070',
  checked: sameDay,
};

const niReporting: Source = {
  title: 'HMRC, NIC test data v1.1, reported bands',
  where: 'https://www.gov.uk/government/publications/payroll-technical-specifications-national-insurance',
  checked,
};

const loanMethod: Source = {
  title: 'HMRC, Collection of Student Loans Manual CSLM10111; Collection of student loans (payroll technical specification)',
  where: 'https://www.gov.uk/hmrc-internal-manuals/collection-of-student-loans-manual/cslm10111',
  checked,
};

const loanNeedsNi: Source = {
  title: 'HMRC, Collection of Student Loans Manual CSLM10066',
  where: 'https://www.gov.uk/hmrc-internal-manuals/collection-of-student-loans-manual/cslm10066',
  checked,
};

const payslip: Source = {
  title: 'Employment Rights Act 1996 s8',
  where: 'https://www.legislation.gov.uk/ukpga/1996/18/section/8',
  checked,
};

/** Every rule that a payment may meet: what it says of the inputs and the figure, and where it stands. */
export const rules = {
  'tax.yearSoFar': {
    says: 'Tax is worked out on the tax year so far: {before} paid before and {pay} now make {figure}.',
    source: routines('para 4'),
  },
  'tax.thisPayAlone': {
    says: 'This payday stands alone, because its code is marked week 1 or month 1: {figure} is counted.',
    source: routines('para 8'),
  },
  'tax.extraPayday': {
    says: 'This is an extra payday of the year, week {table}, so it stands alone: {figure} is counted.',
    source: extraPayday,
  },
  'tax.freePay': {
    says: 'Code {code} gives {each} free of tax for each {unit}. For {counted} that is {figure}.',
    source: routines('para 4.3.1'),
  },
  'tax.additionalPay': {
    says: 'Code {code} adds {each} to the pay for each {unit}, to collect tax due on something else. For {counted} that is {figure}.',
    source: routines('para 4.3.1'),
  },
  'tax.noFreePay': { says: 'Code {code} gives no tax-free pay.', source: routines('para 4.3.1') },
  'tax.taxable': {
    says: '{pay} less the tax-free {freePay} leaves {figure}. Tax counts whole pounds only: {pounds}.',
    source: routines('para 4.3.2 and 4.4.4'),
  },
  'tax.taxableAdded': {
    says: '{pay} and the additional {added} make {figure}. Tax counts whole pounds only: {pounds}.',
    source: routines('para 4.3.2 and 4.4.4'),
  },
  'tax.allFree': { says: '{pay} is no more than the tax-free {freePay}, so no tax is due.', source: routines('para 4.3.3') },
  'tax.firstBand': {
    says: 'All of it is taxed at the {band} of {rate}: {figure}, parts of a penny dropped.',
    source: routines('para 4.4'),
  },
  'tax.band': {
    says: 'The first £{startsAt} carries £{taxBelow} of tax. The rest is taxed at the {band} of {rate}. Together that is {figure}, parts of a penny dropped.',
    source: routines('para 4.4, definitions 9 to 11'),
  },
  'tax.oneRate': {
    says: 'Code {code} taxes every whole pound at the {band} of {rate}: {pounds} gives {figure}.',
    source: routines('para 5, 6, 9 and 10'),
  },
  'tax.noTax': { says: 'Code {code} means that no tax is due.', source: routines('para 7 and 11') },
  'tax.deduct': { says: '{due} is due and {before} was taken before, so {figure} is due now.', source: routines('para 4.5') },
  'tax.refund': { says: '{due} is due but {before} was taken before, so {back} is paid back.', source: routines('para 4.5') },
  'tax.limit': {
    says: 'Tax may take no more than {share} of one payment. Of {pay} that is {figure}, so that is taken and not {wanted}.',
    source: overridingLimit,
  },
  'ni.none': { says: 'Letter {letter} means that no National Insurance is counted.', source: niMethod },
  'ni.employeeExempt': { says: 'With letter {letter} the employee pays no National Insurance.', source: niMethod },
  'ni.employeeBelow': {
    says: 'With letter {letter} the employee pays nothing on pay up to {primaryThreshold}.',
    source: niMethod,
  },
  'ni.employee': {
    says: 'With letter {letter} the employee pays {mainRate} on the {main} above {primaryThreshold}: {figure}.',
    source: niMethod,
  },
  'ni.employeeBeyond': {
    says: 'With letter {letter} the employee pays {mainRate} on the {main} from {primaryThreshold} to {upperEarningsLimit}, and {aboveRate} on the {above} beyond: {figure}.',
    source: niMethod,
  },
  'ni.employerBelow': { says: 'With letter {letter} the employer pays nothing on pay up to {start}.', source: niMethod },
  'ni.employer': { says: 'With letter {letter} the employer pays {rate} on the {below} above {start}: {figure}.', source: niMethod },
  'ni.employerBeyond': {
    says: 'With letter {letter} the employer pays {rate} on pay above {start}: on {below} up to {upperEarningsLimit} and on {above} beyond it, {figure}.',
    source: niMethod,
  },
  'ni.bands': {
    says: 'HMRC is told of {atLel} at the lower earnings limit, {lelToPt} from there to the primary threshold and {ptToUel} from there to the upper earnings limit: {figure}.',
    source: niReporting,
  },
  'ni.belowLimit': {
    says: 'Pay of {pay} is below the lower earnings limit of {lowerEarningsLimit}, so no earnings bands are reported.',
    source: niReporting,
  },
  'ni.together': {
    says: 'Jobs with one employer that are paid on one payday count together for National Insurance: {here} here and {others} in the other make {figure}.',
    source: niTogether,
  },
  'ni.otherPayday': {
    says: 'Another job with this employer was paid on another payday of the same earnings period: {before} there and {here} here make {figure}.',
    source: niTogether,
  },
  'ni.lessBefore': {
    says: 'The other payday took {employeeBefore} of the employee’s and {employerBefore} of the employer’s of that already: now {employee} and {figure} are due.',
    source: niShortest,
  },
  'ni.shortest': {
    says: 'The jobs’ pay counts in periods of different lengths, so the shortest is used for all of it: {figure} as the pay of {period}.',
    source: niShortest,
  },
  'ni.afterLeaving': {
    says: 'The job has ended, and {figure} is paid besides its regular pay, so for National Insurance it is one week’s pay by itself.',
    source: niAfterLeaving,
  },
  'ni.lateAfterLeaving': {
    says: 'The job has ended, and {figure} is regular pay that came later, so for National Insurance it keeps its own pay period.',
    source: niLateAfterLeaving,
  },
  'ni.shared': {
    says: 'Each job bears a share by what it pays: for {here} of {all}, {employee} of the employee’s {employeeWhole} and {figure} of the employer’s {employerWhole}.',
    source: niShared,
  },
  'ni.toldHere': { says: 'HMRC is told of all of it under this job.', source: niToldOnce },
  'ni.toldElsewhere': { says: 'HMRC is told of all of it under the other job.', source: niToldOnce },
  'loan.together': {
    says: 'Loans are counted on {all} together, as National Insurance is, and each job bears a share by what it pays, in whole pounds.',
    source: loanTogether,
  },
  'loan.lessBefore': {
    says: 'Loans are counted on both paydays together, as National Insurance is, and {figure} was taken on the other one.',
    source: loanTogether,
  },
  'loan.share': { says: 'From this pay {figure} is taken for loans.', source: loanTogether },
  'loan.plan': {
    says: 'Student loan plan {plan} takes {rate} of the {over} above {threshold}, in whole pounds: {figure}.',
    source: loanMethod,
  },
  'loan.postgraduate': {
    says: 'The postgraduate loan takes {rate} of the {over} above {threshold}, in whole pounds: {figure}.',
    source: loanMethod,
  },
  'loan.noNi': { says: 'No loan is taken from pay on which no National Insurance is counted.', source: loanNeedsNi },
  'pay.net': { says: '{gross} less {tax} tax, {ni} National Insurance and {loans} loans leaves {figure}.', source: payslip },
  'pay.netWithRefund': {
    says: '{gross} and {back} tax paid back, less {ni} National Insurance and {loans} loans, leaves {figure}.',
    source: payslip,
  },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly source: Source }>>;

export type RuleName = keyof typeof rules;
