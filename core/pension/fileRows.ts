import { type PensionFile } from '#core/contract/shapes/pension';
import { type Pence, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';

/** A cell of a contribution file: words, or money. */
export type PensionCell = string | number | { readonly sum: Pence };

type Member = PensionFile['members'][number];

/** The last word is the surname, all before it the forenames: the book keeps one name. */
export function namesOf(name: string): { readonly forename: string; readonly surname: string } {
  const words = name.trim().split(/\s+/u);
  return { forename: words.slice(0, -1).join(' ') || name, surname: words.at(-1) ?? name };
}

const nestFrequency: Readonly<Record<PensionFile['frequency'], string>> = {
  weekly: 'Weekly',
  fortnightly: 'Fortnightly',
  'four-weekly': '4 weekly',
  monthly: 'Monthly',
};

/** NEST's reasons for other than whole contributions: 1 no further ones, 3 family leave, 5 too little earned (nestpensions.org.uk, help centre). */
function reasonOf({ leftOn, family, employee, employer }: Member): string {
  if (leftOn !== undefined) return '1';
  if (family !== undefined) return '3';
  return employee === nothing && employer === nothing ? '5' : '';
}

function tight(niNumber: string | undefined): string {
  return (niNumber ?? '').replaceAll(/\s/gu, '').toUpperCase();
}

function nestMember(member: Member): readonly PensionCell[] {
  const { forename, surname } = namesOf(member.name);
  const { pensionable, employee, employer, niNumber, payrollId } = member;
  const identity = ['D', forename, surname, tight(niNumber), payrollId];
  const reason = reasonOf(member);
  const first = [...identity, { sum: pensionable }, '', { sum: employer }, { sum: employee }, reason, member.leftOn ?? ''];
  return [...first, ...Array.from({ length: 11 }, () => '')];
}

/**
 * Lines of a NEST contribution file: a header, a line for each member, a trailer. As public code of 2022 lays it out; not confirmed against
 * NEST's current payroll guide: NEST's help centre (complete-a-contribution-csv-file, read 2026-11-23) names a reason for an exception
 * schedule and a generation date between the frequency and the first day, both left empty in a contribution schedule. The second pay
 * figure of a member on family leave stays empty too: which of the two is whose is not confirmed, and without it NEST goes on as usual
 * (cipp.org.uk, 8 May 2014, read 2026-11-23). Opt-outs are told to NEST by itself and are left out; so is what was paid late, because one
 * file is of one period. Days are 'YYYY-MM-DD'.
 */
export function nestRows(file: PensionFile): readonly (readonly PensionCell[])[] {
  const { employerReference, paymentSource, period, payBy, frequency } = file;
  const members = file.members.filter(({ isRefund, late }) => !isRefund && late === undefined).map(nestMember);
  return [
    ['H', employerReference, 'CS', period.to, paymentSource, payBy, nestFrequency[frequency], period.from, ''],
    ...members,
    ['T', members.length, '1.9'],
  ];
}

export const pensionFileColumns: readonly string[] = [
  'Scheme',
  'Employer',
  'Employer reference',
  'Period from',
  'Period to',
  'Payday',
  'Forename',
  'Surname',
  'National Insurance number',
  'Payroll number',
  'Date of birth',
  'Pensionable pay',
  'Employee contribution',
  'Employer contribution',
  'Note',
];

function familyNote({ family }: Member): readonly string[] {
  if (family === undefined) return [];
  const { employersOn } = family;
  return [employersOn === undefined ? 'On paid family leave' : `On paid family leave: employer contribution on ${pounds(employersOn)}`];
}

function note(member: Member): string {
  const { isRefund, leftOn, late } = member;
  if (isRefund) return 'Opted out: given back';
  if (late !== undefined) return `Paid late, for ${late.from} to ${late.to}`;
  return [...familyNote(member), ...(leftOn === undefined ? [] : [`Left on ${leftOn}`])].join('; ');
}

/** Rows of the plain file, which most providers let a person map: one for each member, refunds below nothing. */
export function pensionFileRows(file: PensionFile): readonly (readonly PensionCell[])[] {
  const { scheme, employer, employerReference, period, payday } = file;
  return file.members.map((member) => {
    const { forename, surname } = namesOf(member.name);
    const { niNumber, payrollId, born, pensionable, employee, employer: employers } = member;
    const head = [scheme, employer, employerReference, period.from, period.to, payday, forename, surname, tight(niNumber), payrollId, born];
    return [...head, { sum: pensionable }, { sum: employee }, { sum: employers }, note(member)];
  });
}
