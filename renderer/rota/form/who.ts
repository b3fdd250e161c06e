import { type Day } from '#core/time/day';
import { type Team } from '#renderer/gateway/team';
import { rotaWords } from '#renderer/words/rota';

/** The choice that says nobody works it yet. */
export const nobody = 'nobody';

type Option = { readonly id: string; readonly name: string; readonly more?: string };

/** Everybody employed on the day, self-employed helpers, and nobody yet. A second job of the same PA says which one it is. */
export function whoOptions({ assistants }: Team, on: Day): readonly Option[] {
  const jobs = assistants.flatMap(({ name, employments }) => {
    const own = employments.filter(({ startsOn, endsOn }) => startsOn <= on && (endsOn === undefined || endsOn >= on));
    return own.map(({ id, job }) => ({ id, name: own.length > 1 ? `${name}, ${job}` : name }));
  });
  const helpers = assistants.filter(({ isSelfEmployed }) => isSelfEmployed).map(({ id, name }) => ({ id, name, more: rotaWords.invoices }));
  return [...jobs, ...helpers, { id: nobody, name: rotaWords.nobody }];
}

export function idOf(who: string): string | null {
  return who === nobody || who === '' ? null : who;
}
