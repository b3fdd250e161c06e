import { readDay } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { repeatWords } from '#renderer/words/repeats';
import { useRepeat } from './useRepeat.ts';

export function Skip() {
  const repeat = useRepeat();
  const day = readDay(usePart('day'));
  const go = useGo();
  const back = { to: places.repeats, words: repeatWords.backHere };
  if (repeat === undefined || day === undefined) return <Gone back={back} />;
  return (
    <ReasonPage
      {...repeatWords.notThen}
      lead={repeatWords.notThen.lead(repeat.payee, dayInWords(day))}
      route="purchase.skip"
      about={`${repeat.id} ${day}`}
      back={back}
      input={(reason) => ({ repeatId: repeat.id, day, reason })}
      after={() => go(places.repeats)}
    />
  );
}
