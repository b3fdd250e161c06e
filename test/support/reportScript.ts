import { day } from '#core/time/day';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story, type Told } from './story.ts';

/** The steps that reports are about: a job and the pay run that paid it. */
export type Paid = { readonly job: number; readonly run: number };

const today = day('2026-11-01');

function employerOf({ open, id }: Told, job: number): string {
  return open.kernel.handle.sql.one('SELECT employer_id AS id FROM employment WHERE id = ?', [id(job)], { id: String })?.id ?? 'none';
}

const person = {
  forenames: 'Sam',
  surname: 'Sample',
  gender: 'F',
  lines: ['1 Example Road', 'Sampletown'],
  irregular: false,
  statement: 'B',
} as const;

/** How HMRC is told, what it asks, a report made, sent, taken back, sent again, answered and corrected; the employer's own; a quarter. */
export function tellReports(story: Story, { job, run }: Paid): void {
  const choose = (way: 'basic_paye_tools' | 'paper') => (told: Told) => ({
    employerId: employerOf(told, job),
    way,
    from: day('2026-10-06'),
  });
  const facts = (hours: 'D' | 'E') => (told: Told) => ({ ...person, lines: [...person.lines], employmentId: told.id(job), hours });
  story.add('report.choose', choose('basic_paye_tools'));
  story.add('report.tellFacts', facts('E'));
  story.add('report.toldOtherwise', ({ id }) => ({ payRunId: id(run), day: today, words: 'By telephone.' }));
  const made = story.add('report.make', ({ id }) => ({ payRunId: id(run), isFinal: false }));
  const sending = ({ id }: Told) => ({ id: id(made), day: today, way: 'software' as const, receipt: 'Received', compared: [] });
  const first = story.add('report.send', (told) => ({ ...sending(told), file: fileToken(1) }), { 1: pdf('receipt') });
  story.add('report.takeBackSending', ({ id }) => ({ id: id(first), reason: 'It was only shown.' }));
  const sent = story.add('report.send', sending);
  story.add('report.reply', ({ id }) => ({ id: id(sent), day: today, outcome: 'accepted' as const, words: 'Success' }));
  story.add('report.tellFacts', facts('D'));
  story.add('report.make', ({ id }) => ({ payRunId: id(run), lateReason: 'H' as const, isFinal: false }));
  story.add('report.makeSummary', (told) => ({ employerId: employerOf(told, job), taxYear: '2026-27', taxMonth: 7 }));
  story.add('report.choose', choose('paper'));
  const quarter = (told: Told) => ({ employerId: employerOf(told, job), taxYear: '2026-27', quarter: 2 });
  story.add('report.issuePack', quarter);
  const posted = story.add('report.postPack', (told) => ({ ...quarter(told), day: today, words: 'Signed for.', file: fileToken(1) }), {
    1: pdf('posting'),
  });
  const other = story.add('employer.add', { name: 'Ended Invented', nation: 'wales', paysHmrc: 'quarter', address: '2 Sample Street' });
  const ceased = story.add('report.cease', ({ id }) => ({ employerId: id(other), ceasedOn: today }));
  story.add('report.takeBackCeased', ({ id }) => ({ id: id(ceased), reason: 'It goes on.' }));
  story.add('report.takeBackPosted', ({ id }) => ({ id: id(posted), reason: 'The letter came back.' }));
}
