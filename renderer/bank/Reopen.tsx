import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { bankWords } from '#renderer/words/bank';
import { useAccount } from './useAccount.ts';

export function Reopen() {
  const { id, back } = useAccount();
  const reconciliationId = usePart('reconciliationId');
  const go = useGo();
  return (
    <ReasonPage
      {...bankWords.reopen}
      route="bank.reopen"
      about={reconciliationId}
      isDanger
      back={back}
      input={(reason) => ({ reconciliationId, reason })}
      after={() => go(places.reconcile(id))}
    />
  );
}
