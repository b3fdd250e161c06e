import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { moneyWords } from '#renderer/words/money';

const words = moneyWords.takeBack;

export function TakeBackReceipt() {
  const id = usePart('id');
  const go = useGo();
  return (
    <ReasonPage
      {...words}
      route="money.reverse"
      about={id}
      isDanger
      back={{ to: places.receipt(id), words: moneyWords.back }}
      input={(reason) => ({ id, reason })}
      after={() => go(places.money)}
    />
  );
}
