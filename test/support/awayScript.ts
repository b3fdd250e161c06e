import { day } from '#core/time/day';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story, type Told } from './story.ts';
import { type Worked } from './workScript.ts';

function first({ open }: Told, table: 'beneficiary' | 'funder'): string {
  const texts = {
    beneficiary: "SELECT id FROM beneficiary WHERE id NOT IN ('none', 'unknown') ORDER BY rowid LIMIT 1",
    funder: 'SELECT id FROM funder LIMIT 1',
  };
  return open.kernel.handle.sql.one(texts[table], [], { id: String })?.id ?? 'none';
}

/** Leave asked for and answered each way, a retainer, days in hospital that end and are taken back, and the funder told of them. */
export function tellAway(story: Story, { group }: Worked): void {
  const wyn = story.add('assistant.add', { name: 'Wyn Wished', reference: 'PA 55', born: day('1992-02-02') });
  const of = { payrollId: '55', job: 'PA', startsOn: day('2025-10-06') };
  const job = story.add('employment.add', ({ id }) => ({ ...of, assistantId: id(wyn), payGroupId: id(group) }));
  story.add('holiday.agree', ({ id }) => ({
    employmentId: id(job),
    from: day('2025-10-06'),
    kind: 'regular',
    leaveYearStart: '04-01',
    weeks: 560,
    week: { days: 300, minutes: 1_440 },
    bankHolidays: 'included',
    paid: 'when_taken',
    accrual: 'legal',
    beyondFourWeeks: 'normal',
    sleepIns: 'whole',
  }));
  const ask = (from: string): number =>
    story.add('leave.ask', ({ id }) => ({
      employmentId: id(job),
      askedOn: day('2026-10-01'),
      askedBy: 'assistant',
      from: day(from),
      to: day(from),
      days: 1,
      minutes: 480,
      what: 'A wedding',
    }));
  const on = day('2026-10-02');
  const [yes, no, never] = [ask('2026-10-20'), ask('2026-10-21'), ask('2026-10-22')];
  story.add('leave.approve', ({ id }) => ({ id: id(yes), answeredOn: on, note: 'Gladly.' }));
  story.add('leave.refuse', ({ id }) => ({ id: id(no), answeredOn: on, reason: 'Nobody could stand in.' }));
  story.add('leave.withdraw', ({ id }) => ({ id: id(never), answeredOn: on, reason: 'The party is off.' }));
  story.add(
    'retainer.agree',
    ({ id }) => ({
      employmentId: id(job),
      from: day('2025-10-06'),
      hundredths: 5_000,
      days: 28,
      weekMinutes: 1_440,
      agreed: 'Contract, clause 9',
      file: fileToken(1),
    }),
    { 1: pdf('contract') },
  );
  const stay = (told: Told) => ({ beneficiaryId: first(told, 'beneficiary'), place: 'hospital' as const });
  const wrong = story.add('stay.record', (told) => ({ ...stay(told), from: day('2026-10-05'), to: day('2026-10-06') }));
  story.add('stay.takeBack', ({ id }) => ({ id: id(wrong), reason: 'It was put off.' }));
  const right = story.add('stay.record', (told) => ({ ...stay(told), from: day('2026-10-26'), note: 'A planned operation' }));
  const letter = { toldOn: day('2026-10-26'), words: 'By e-mail; they pause nothing before four weeks.', file: fileToken(1) };
  story.add('stay.told', (told) => ({ ...letter, id: told.id(right), funderId: first(told, 'funder') }), { 1: pdf('e-mail') });
  story.add('stay.end', ({ id }) => ({ id: id(right), to: day('2026-10-30') }));
  story.add('sharing.issue', { from: day('2026-04-01'), to: day('2026-10-31') });
}
