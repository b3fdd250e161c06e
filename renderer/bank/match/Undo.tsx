import { useAccount } from '#renderer/bank/useAccount';
import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { bankWords } from '#renderer/words/bank';

export function Undo() {
  const { id, back } = useAccount();
  const matchId = usePart('matchId');
  const go = useGo();
  return (
    <ReasonPage
      {...bankWords.undo}
      route="bank.unmatch"
      about={matchId}
      back={back}
      input={(reason) => ({ matchId, reason })}
      after={() => go(places.account(id))}
    />
  );
}
