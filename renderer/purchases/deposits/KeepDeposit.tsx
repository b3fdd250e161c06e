import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { depositWords } from '#renderer/words/deposits';
import { purchaseWords } from '#renderer/words/purchases';

/** Says why a deposit, or what is left of it, does not come back. */
export function KeepDeposit() {
  const id = usePart('id');
  const go = useGo();
  return (
    <ReasonPage
      {...depositWords.keep}
      route="purchase.keepDeposit"
      about={id}
      back={{ to: places.purchase(id), words: purchaseWords.back }}
      input={(because) => ({ purchaseId: id, because })}
      after={() => go(places.purchase(id))}
    />
  );
}
