import { type StatementAnswers } from '#core/contract/shapes/file';
import { type Nation } from '#core/contract/shapes/people';
import { type Block, type Sheet } from '#core/sheet/sheet';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { heading, pairs, paragraph } from './parts.ts';

/** What the statement is drawn from: the answers, and what the book knows. Frozen with the paper. */
export type WrittenStatement = {
  readonly answers: StatementAnswers;
  readonly employer: string;
  readonly assistant: string;
  readonly address?: string;
  readonly job: string;
  readonly nation: Nation;
  readonly startsOn: Day;
  readonly on: Day;
  /** The pay agreement in sentences, how often it is paid, and the hours of a week where the agreement has them. */
  readonly pay: readonly string[];
  readonly paid: string;
  readonly weekHours?: string;
  readonly holiday: string;
};

const laws = {
  gb: 'Employment Rights Act 1996, sections 1 and 3',
  ni: 'Employment Rights (Northern Ireland) Order 1996, articles 33 and 35',
} as const;

function whoAndWhat({ answers, employer, assistant, address, job, startsOn }: WrittenStatement): Block {
  const { employerAddress, workplace, continuousFrom, endsOn } = answers;
  return pairs([
    ['Employer', `${employer}, ${employerAddress}`],
    ['Employee', address === undefined ? assistant : `${assistant}, ${address}`],
    ['Job', job],
    ['Place of work', workplace],
    ['Began on', dayInWords(startsOn)],
    ['Continuous employment since', dayInWords(continuousFrom)],
    ['How long', endsOn === undefined ? 'Until one of the two ends it' : `For a fixed term, until ${dayInWords(endsOn)}`],
  ]);
}

function procedure(nation: Nation): string {
  return nation === 'northern_ireland'
    ? 'There are no disciplinary rules besides the law and this statement. Before a dismissal comes a letter, a meeting and an appeal, as the Employment (Northern Ireland) Order 2003 asks.'
    : 'There are no disciplinary rules besides the law and this statement. The Acas Code of Practice on disciplinary and grievance procedures is followed.';
}

function terms({ answers, pay, paid, weekHours, holiday }: WrittenStatement): readonly Block[] {
  const hours = weekHours === undefined ? [] : [paragraph(`${weekHours} a week by the agreement.`)];
  return [
    heading('Pay'),
    { kind: 'list', items: pay },
    paragraph(paid),
    heading('Hours and days'),
    ...hours,
    paragraph(answers.hours),
    heading('Holiday'),
    paragraph(holiday),
    heading('Sickness'),
    paragraph(answers.sickPay),
    heading('Other paid leave'),
    paragraph(answers.otherLeave),
    heading('Pension'),
    paragraph(answers.pension),
    heading('Other benefits'),
    paragraph(answers.benefits),
    heading('Training'),
    paragraph(answers.training),
  ];
}

/** The day-one contents in the order of the Act. What the book knows is taken as it stands on the day. */
export function writtenStatementSheet(statement: WrittenStatement): Sheet {
  const { answers, employer, assistant, nation, on } = statement;
  const isNorthern = nation === 'northern_ireland';
  return {
    title: `Written statement of particulars for ${assistant}`,
    over: isNorthern ? laws.ni : laws.gb,
    language: 'en-GB',
    subject: `Written statement of employment particulars of ${assistant}`,
    author: employer,
    reference: assistant,
    blocks: [
      { kind: 'paragraph', tone: 'lead', words: `These are the terms of the job as they stand on ${dayInWords(on)}.` },
      whoAndWhat(statement),
      ...terms(statement),
      heading('Probation'),
      paragraph(answers.probation ?? 'There is no probationary period.'),
      heading('Notice'),
      pairs([
        [`From ${employer}`, answers.noticeByEmployer],
        [`From ${assistant}`, answers.noticeByAssistant],
      ]),
      paragraph('It is never less than the law asks at the time.'),
      heading('If something is wrong'),
      paragraph(procedure(nation)),
      paragraph(answers.grievance),
      heading('Also'),
      {
        kind: 'list',
        items: [
          'No collective agreement with a union applies to this job.',
          'No work outside the United Kingdom for more than a month is expected.',
          'Everybody may join a trade union, or not join one.',
        ],
      },
      { kind: 'signatures', lines: [`${employer}. Date`, `${assistant}. Date`] },
    ],
  };
}
