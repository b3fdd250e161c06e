import { type Day } from '#core/time/day';
import { type Team } from '#renderer/gateway/team';
import { rotaWords } from '#renderer/words/rota';

/** The choice that says nobody works it yet. */
export const nobody = 'nobody';

/** Everybody employed on the day, and nobody yet. A second job of the same PA says which one it is. */
export function whoOptions({ assistants }: Team, on: Day): readonly { readonly id: string; readonly name: string }[] {
  const jobs = assistants.flatMap(({ name, employments }) => {
    const own = employments.filter(({ startsOn, endsOn }) => startsOn <= on && (endsOn === undefined || endsOn >= on));
    return own.map(({ id, job }) => ({ id, name: own.length > 1 ? `${name}, ${job}` : name }));
  });
  return [...jobs, { id: nobody, name: rotaWords.nobody }];
}

export function idOf(who: string): string | null {
  return who === nobody || who === '' ? null : who;
}
