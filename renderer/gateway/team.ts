import { type OutputOf } from '#core/contract/routes';
import { type Day, later } from '#core/time/day';
import { useAsk } from './ask.ts';

export type Team = OutputOf<'team.read'>;
export type Employer = Team['employers'][number];
export type PayGroup = Team['payGroups'][number];
export type Assistant = Team['assistants'][number];
export type Employment = Assistant['employments'][number];

/** One PA in one job. `paidFrom` is the first day of it that is paid with this book: an earlier payroll paid what came before. */
export type Job = { readonly assistant: Assistant; readonly employment: Employment; readonly paidFrom: Day };

export function useTeam(): Team {
  return useAsk('team.read', {});
}

export function jobOf({ assistants, payGroups }: Team, employmentId: string): Job | undefined {
  for (const assistant of assistants) {
    const employment = assistant.employments.find(({ id }) => id === employmentId);
    const group = payGroups.find(({ id }) => id === employment?.payGroupId);
    if (employment !== undefined)
      return { assistant, employment, paidFrom: later(employment.startsOn, group?.firstFrom ?? employment.startsOn) };
  }
  return undefined;
}

/** What holds on a day, of versions that each hold from their first day until the next. */
export function inForce<Version extends { readonly from: Day }>(versions: readonly Version[], on: Day): Version | undefined {
  return versions.filter(({ from }) => from <= on).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
}
