import { type PayTerms } from '#core/contract/shapes/people';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story, type Told } from './story.ts';
import { type Worked } from './workScript.ts';

function firstOf({ open }: Told, table: 'employer' | 'funder'): string {
  const texts = {
    employer: "SELECT employer_id AS id FROM employment ORDER BY payroll_id = '44' DESC LIMIT 1",
    funder: "SELECT id FROM funder WHERE id <> 'unknown' LIMIT 1",
  };
  return open.kernel.handle.sql.one(texts[table], [], { id: String })?.id ?? 'none';
}

const holiday = {
  kind: 'irregular',
  leaveYearStart: '04-01',
  weeks: 560,
  bankHolidays: 'included',
  paid: 'when_taken',
  accrual: 'unrounded',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;

export const statementAnswers = {
  employerAddress: '1 Invented Lane, Sampleton',
  workplace: 'At the employer’s home',
  hours: 'Tuesdays from 9 to 5; other hours by agreement.',
  sickPay: 'Statutory sick pay.',
  otherLeave: 'None besides the law’s.',
  pension: 'As the law asks.',
  benefits: 'None.',
  training: 'What the work needs, in paid time.',
  noticeByEmployer: 'One week',
  noticeByAssistant: 'One week',
  grievance: 'Speak to the employer.',
} as const;

/** A PA hired by a list that is stopped and taken up again, their file with a record put aside and one taken back, and their job’s end. */
export function tellFile(story: Story, { group }: Worked): void {
  const started = day('2026-04-01');
  const list = story.add('hiring.begin', (told) => ({ employerId: firstOf(told, 'employer'), title: 'Weekend PA' }));
  story.add('checklist.step', ({ id }) => ({ id: id(list), step: 'advert', state: 'done', day: started, words: 'In the shop' }));
  story.add('checklist.move', ({ id }) => ({ id: id(list), state: 'stopped', words: 'After the summer' }));
  story.add('checklist.move', ({ id }) => ({ id: id(list), state: 'resumed', words: 'Now' }));
  const flo = story.add('assistant.add', { name: 'Flo Filed', reference: 'PA 44', born: day('1991-03-03') });
  story.add('hiring.choose', ({ id }) => ({ id: id(list), assistantId: id(flo) }));
  const offer = { job: 'PA', startsOn: started, pay: '£13 an hour', hours: 'Weekends', workplace: 'Here', conditions: 'Checks' };
  story.add('hiring.offer', ({ id }) => ({ ...offer, id: id(list), answerBy: day('2099-01-01') }));
  const of = { payrollId: '44', job: 'PA', startsOn: started };
  const job = story.add('employment.add', ({ id }) => ({ ...of, assistantId: id(flo), payGroupId: id(group) }));
  const terms: PayTerms = { perHour: pence(1_300), rates: [], stacking: 'first', boundaries: 'split' };
  story.add('employment.agree', ({ id }) => ({ employmentId: id(job), from: started, weekMinutes: 600, terms }));
  story.add('holiday.agree', ({ id }) => ({ ...holiday, employmentId: id(job), from: started }));

  story.add('file.ask', (told) => ({
    funderId: firstOf(told, 'funder'),
    disclosureMonths: 36,
    liabilityInsurance: true,
    redundancy: 'promise',
  }));
  const checked = { kind: 'right_to_work', day: started, facts: { method: 'document', document: 'Passport', checkedBy: 'Rose' } } as const;
  story.add('file.record', ({ id }) => ({ ...checked, assistantId: id(flo), files: [fileToken(441)] }), { 441: pdf('passport') });
  const wrong = story.add('file.record', ({ id }) => ({
    assistantId: id(flo),
    kind: 'next_of_kin',
    day: started,
    facts: { name: 'Ivo', relation: 'brother', contact: '0' },
    files: [],
  }));
  story.add('file.takeBack', ({ id }) => ({ id: id(wrong), reason: 'Another brother.' }));
  story.add('file.putAside', ({ id }) => ({ assistantId: id(flo), kind: 'disclosure', reason: 'The council holds it.' }));
  story.add('file.statement', ({ id }) => ({ ...statementAnswers, employmentId: id(job), continuousFrom: started }));
  story.add('file.change', ({ id }) => ({ employmentId: id(job), from: started, what: 'More hours.' }));
  story.add('file.privacy', (told) => ({
    assistantId: told.id(flo),
    employerId: firstOf(told, 'employer'),
    contact: 'Rose',
    helpers: 'Nobody.',
  }));
  story.add('ending.begin', ({ id }) => ({ employmentId: id(job), reason: 'resigned', words: 'A new job.' }));
  story.add('ending.letter', ({ id }) => ({
    employmentId: id(job),
    kind: 'received',
    givenOn: day('2026-10-01'),
    lastDay: day('2026-10-31'),
  }));
}
