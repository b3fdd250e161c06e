import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { purchaseWords } from '#renderer/words/purchases';

export function TakeBack() {
  const id = usePart('id');
  const go = useGo();
  return (
    <ReasonPage
      {...purchaseWords.takeBack}
      route="money.reverse"
      about={id}
      isDanger
      back={{ to: places.purchase(id), words: purchaseWords.back }}
      input={(reason) => ({ id, reason })}
      after={() => go(places.purchase(id))}
    />
  );
}
