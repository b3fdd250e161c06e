import { type InputOf } from '#core/contract/routes';
import { day } from '#core/time/day';
import { type Story, type Told } from './story.ts';
import { type Worked } from './workScript.ts';

type Duty = InputOf<'rota.plan'>['duty'];

/** The pattern that was planned first. */
function first({ open }: Told): string {
  const query = 'SELECT id FROM rota_pattern WHERE every_weeks IS NOT NULL AND follows IS NULL ORDER BY rowid LIMIT 1';
  return open.kernel.handle.sql.one(query, [], { id: String })?.id ?? 'none';
}

/** A week planned for two PAs at once, covered, cancelled, put back, changed from a day on, ended, and copied. */
export function tellRota(story: Story, { job, wages }: Worked): void {
  const duty = ({ id }: Told): Duty => ({
    kind: 'work',
    starts: '09:00',
    ends: '13:00',
    endsNextDay: false,
    breaks: [{ from: '11:00', to: '11:15' }],
    charge: { planLineId: id(wages) },
    note: 'Swimming.',
  });
  const recurs = { everyWeeks: 2, weekdays: [1, 3] };
  const plan = { from: day('2026-11-23'), recurs };
  story.add('rota.plan', (told) => ({ ...plan, employmentIds: [told.id(job), null], duty: duty(told) }));
  const about = (told: Told, on: string) => ({ patternId: first(told), day: day(on) });
  story.add('rota.change', (told) => ({
    ...about(told, '2026-11-25'),
    change: { kind: 'instead', on: day('2026-11-26'), employmentId: told.id(job), duty: duty(told), reason: 'Cover was found.' },
  }));
  story.add('rota.change', (told) => ({ ...about(told, '2026-11-23'), change: { kind: 'cancelled', reason: 'At the dentist.' } }));
  story.add('rota.change', (told) => ({ ...about(told, '2026-11-23'), change: { kind: 'as_planned' } }));
  story.add('rota.copyWeek', { from: day('2026-11-30') });
  story.add('rota.changeFrom', (told) => ({
    patternId: first(told),
    from: day('2026-12-07'),
    employmentId: told.id(job),
    duty: { ...duty(told), ends: '14:00' },
    recurs,
  }));
  story.add('rota.end', (told) => ({ patternId: first(told), to: day('2026-12-02'), reason: 'She goes to college then.' }));
  const helper = story.add('assistant.add', { name: 'Hal Helper', reference: 'PA 90', born: day('1988-01-01') });
  const no = { delegated: 'no', ownCar: 'no', holderCar: 'no', relative: 'none', household: 'no', moneyRole: 'none' };
  const facts = { ...no, selfEmployed: 'yes' };
  story.add('file.record', ({ id }) => ({ assistantId: id(helper), kind: 'duties', day: day('2026-11-01'), facts, files: [] }));
  story.add('rota.plan', (told) => ({ employmentIds: [told.id(helper)], duty: duty(told), from: day('2026-12-14') }));
}
