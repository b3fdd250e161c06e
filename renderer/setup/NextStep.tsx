import { ArrowRight } from 'lucide-react';
import { type Setup, useSetup } from '#renderer/gateway/setup';
import { useTeam } from '#renderer/gateway/team';
import { LinkButton } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { setupWords as words } from '#renderer/words/setup';
import { stepPlace } from './stepPlaces.ts';

type Step = Setup['steps'][number]['step'];

/** On from a step that is done to the next one that is not; after the last, to the team while nobody is in it. */
export function NextStep({ after }: { readonly after?: Step }) {
  const { steps } = useSetup();
  const { assistants } = useTeam();
  if (after !== undefined && steps.some(({ step, done }) => step === after && !done)) return undefined;
  const next = steps.find(({ done }) => !done);
  if (next !== undefined)
    return after === undefined ? undefined : (
      <LinkButton to={stepPlace(next)} icon={ArrowRight} kind="primary">
        {words.goOn(words.steps[next.step].title)}
      </LinkButton>
    );
  return assistants.length > 0 ? undefined : (
    <LinkButton to={places.team} icon={ArrowRight} kind="primary">
      {words.goToTeam}
    </LinkButton>
  );
}
