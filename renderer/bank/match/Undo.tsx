import { useAsk } from '#renderer/gateway/ask';
import { useAccount } from '#renderer/bank/useAccount';
import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { bankWords } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';

/** Takes a match back; a move between own accounts goes as a whole, and the line is explained anew. */
export function Undo() {
  const { id, back } = useAccount();
  const [lineId, matchId] = [usePart('lineId'), usePart('matchId')];
  const { lines } = useAsk('bank.lines', { bankAccountId: id, only: 'all' });
  const line = lines.find((one) => one.id === lineId);
  const isMove = line?.matches.some((match) => match.id === matchId && match.isMove === true) === true;
  const go = useGo();
  return (
    <ReasonPage
      {...bankWords.undo}
      {...(isMove ? bankMoreWords.undoMove : {})}
      route="bank.unmatch"
      about={matchId}
      back={back}
      input={(reason) => ({ matchId, reason })}
      after={() => go(places.account(id))}
    />
  );
}
