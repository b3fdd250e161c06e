import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { purchaseWords } from '#renderer/words/purchases';

export function Explain() {
  const id = usePart('id');
  const go = useGo();
  return (
    <ReasonPage
      {...purchaseWords.explain}
      route="purchase.explain"
      about={id}
      back={{ to: places.purchase(id), words: purchaseWords.back }}
      input={(noReceiptBecause) => ({ purchaseId: id, noReceiptBecause })}
      after={() => go(places.purchase(id))}
    />
  );
}
