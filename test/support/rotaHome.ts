import { type InputOf, type OutputOf } from '#core/contract/routes';
import { day } from '#core/time/day';
import { type Household, household } from './household.ts';
import { team, type Team } from './team.ts';

export type RotaHome = Household &
  Team & {
    /** Ida, another PA. */
    readonly ida: string;
    readonly duty: (given?: Partial<InputOf<'rota.plan'>['duty']>) => InputOf<'rota.plan'>['duty'];
    /** Plans Sam from 09:00 to 14:00 for Ann, once on Monday 23 November 2026 unless said otherwise; answers the first pattern. */
    readonly plan: (given?: Partial<InputOf<'rota.plan'>>) => string;
    readonly week: (on?: string) => OutputOf<'rota.week'>;
  };

/** Two PAs, two people whose care it is, and nothing planned yet. Today is Sunday 22 November 2026. */
export function rotaHome(home: Household = household()): RotaHome {
  const parts = team(home);
  const ida = parts.hire({ name: 'Ida Invented', reference: 'PA 2' }).job;
  const duty: RotaHome['duty'] = (given = {}) => ({
    kind: 'work',
    starts: '09:00',
    ends: '14:00',
    endsNextDay: false,
    breaks: [],
    charge: { planLineId: parts.annWages },
    ...given,
  });
  return {
    ...home,
    ...parts,
    ida,
    duty,
    plan: (given = {}) =>
      home.ask('rota.plan', { employmentIds: [parts.job], duty: duty(), from: day('2026-11-23'), ...given }).ids[0] ?? '',
    week: (on = '2026-11-23') => home.ask('rota.week', { day: day(on) }),
  };
}
