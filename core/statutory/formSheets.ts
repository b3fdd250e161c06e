import { type Problem } from '#core/contract/problem';
import { type Block, type Sheet } from '#core/sheet/sheet';
import { type Day, type Span } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { statutoryNames } from '#core/pay/words';
import { type FamilyKind } from './familyDates.ts';
import { refusalForms } from './words.ts';

/** Whom a form is about and who gives it. */
export type FormPeople = {
  readonly name: string;
  readonly niNumber?: string;
  readonly address?: string;
  readonly payrollId: string;
  readonly employer: string;
  /** Address and telephone. */
  readonly employerContact?: string;
  readonly payeReference?: string;
  readonly issuedOn: Day;
};

export type SspFormFacts = FormPeople & {
  readonly sickFrom: Day;
  readonly firstLinked: Day;
  readonly lastPaid?: Day;
  readonly notPaidFrom: Day;
  readonly weeksPaid: string;
  readonly qualifyingDays: string;
  readonly reason: string;
  readonly hasMedicalProof: boolean;
};

export type FamilyFormFacts = FormPeople & {
  readonly kind: FamilyKind;
  readonly payFrom: Day;
  readonly relevantWeek: Span;
  readonly expectedWeek?: Span;
  readonly due?: Day;
  readonly reasons: readonly string[];
};

function pairs(rows: readonly (readonly [name: string, value: string | undefined])[]): Block {
  return { kind: 'pairs', pairs: rows.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])) };
}

function people({ name, niNumber, address, payrollId, employer, employerContact, payeReference }: FormPeople): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'Who this is about' },
    pairs([
      ['Name', name],
      ['National Insurance number', niNumber ?? 'not recorded here'],
      ['Address', address ?? 'not recorded here'],
      ['Payroll number', payrollId],
    ]),
    { kind: 'heading', level: 2, words: 'The employer' },
    pairs([
      ['Employer', employer],
      ['PAYE reference', payeReference ?? 'not recorded here'],
      ['Address and telephone', employerContact ?? 'to be written in'],
    ]),
  ];
}

function notTheForm(form: string): Block {
  const words = `This page has what ${form} asks for. It is not the official form: copy it on to the form from GOV.UK, or keep it beside the form.`;
  return { kind: 'note', tone: 'attention', title: 'Not the official form.', words };
}

function signed(employer: string): readonly Block[] {
  return [{ kind: 'signatures', lines: [`For ${employer}. Date`] }];
}

function sheet(title: string, over: string, { name, employer }: FormPeople, blocks: readonly Block[]): Sheet {
  return { title, over, language: 'en-GB', subject: `${over}: ${name}`, author: employer, reference: `${name}.`, blocks };
}

/** What form SSP1 asks for: that sick pay cannot be paid, has ended or will end, why and since when. */
export function ssp1Sheet(facts: SspFormFacts): Sheet {
  const { name, sickFrom, firstLinked, lastPaid, notPaidFrom, weeksPaid, qualifyingDays, reason, hasMedicalProof, issuedOn } = facts;
  return sheet(`Sick pay of ${name}`, 'What form SSP1 asks for', facts, [
    notTheForm('form SSP1'),
    ...people(facts),
    { kind: 'heading', level: 2, words: 'Why Statutory Sick Pay is not paid' },
    { kind: 'paragraph', tone: 'lead', words: `${reason}.` },
    pairs([
      ['First day of this sickness', dayInWords(sickFrom)],
      ['First day of linked sickness', firstLinked === sickFrom ? undefined : dayInWords(firstLinked)],
      ['Last day paid', lastPaid === undefined ? 'none' : dayInWords(lastPaid)],
      [notPaidFrom > issuedOn ? 'Expected not to be paid from' : 'Not paid from', dayInWords(notPaidFrom)],
      ['Weeks of sick pay so far', weeksPaid],
      ['Qualifying days', qualifyingDays],
      ['Medical proof', hasMedicalProof ? 'a fit note was given; give it back with the form' : 'none was given'],
      ['Date of this paper', dayInWords(issuedOn)],
    ]),
    {
      kind: 'paragraph',
      words: `${name} may be able to get Employment and Support Allowance or Universal Credit instead, and will be asked for this.`,
    },
    ...signed(facts.employer),
  ]);
}

const instead: Partial<Readonly<Record<FamilyKind, string>>> = {
  smp: 'Maternity Allowance from Jobcentre Plus may be paid instead. Give the MATB1 certificate back with the form.',
  sap: 'The local council may help with the costs of an adoption.',
};

/** Why a claim is refused, as the form tells the PA: what is so, and not what the employer should do. */
export function refusalOnForm({ code, details, sentence }: Problem): string {
  const { began = '', by = '', week = '', earned = '', limit = '' } = details;
  if (code === 'absence.serviceShort') {
    return `You have been employed here since ${began}. For this pay it would have to be since ${by} or before: 26 weeks into the relevant week.`;
  }
  if (code === 'absence.notEmployedThen') return `You were not employed here in the relevant week, ${week}.`;
  if (code !== 'absence.earningsShort') return sentence;
  return `Your average weekly earnings were ${earned}. For this pay they would have to be ${limit} or more.`;
}

/** What form SMP1, or its like, asks for: that a family pay cannot be paid, and why. */
export function familyFormSheet(facts: FamilyFormFacts): Sheet {
  const { name, kind, payFrom, relevantWeek, expectedWeek, due, reasons, issuedOn } = facts;
  const form = refusalForms[kind];
  const over = form === 'a letter' ? 'Why this pay cannot be paid' : `What ${form} asks for`;
  return sheet(`${statutoryNames[kind]}: ${name}`, over, facts, [
    ...(form === 'a letter' ? [] : [notTheForm(form)]),
    ...people(facts),
    { kind: 'heading', level: 2, words: `Why ${statutoryNames[kind]} cannot be paid` },
    { kind: 'list', items: reasons },
    pairs([
      ['The pay was to begin on', dayInWords(payFrom)],
      ['Baby due on', due && dayInWords(due)],
      ['Expected week of the birth', expectedWeek && spanInWords(expectedWeek)],
      ['Relevant week of the tests', spanInWords(relevantWeek)],
      ['Weeks paid', 'none'],
      ['Date of this paper', dayInWords(issuedOn)],
    ]),
    ...(instead[kind] === undefined ? [] : [{ kind: 'paragraph' as const, words: instead[kind] }]),
    ...signed(facts.employer),
  ]);
}
