import { type DemandState } from '#core/demands/demand';
import { Tag, type Tone } from '#renderer/kit/Notice.tsx';
import { demandWords as words } from '#renderer/words/demands';

const tones: Readonly<Record<DemandState, Tone>> = {
  to_answer: 'attention',
  asked_again: 'plain',
  to_pay: 'attention',
  given_back: 'good',
  withdrawn: 'good',
  taken_back: 'plain',
};

export function StateOf({ state }: { readonly state: DemandState }) {
  return <Tag tone={tones[state]}>{words.states[state]}</Tag>;
}
