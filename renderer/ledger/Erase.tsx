import { useAsk } from '#renderer/gateway/ask';
import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { ledgerWords } from '#renderer/words/ledger';
import { Copies } from './Copies.tsx';

const words = ledgerWords.erase;

export function Erase() {
  const id = usePart('id');
  const { copies, goneOn } = useAsk('evidence.erasure', { evidenceId: id });
  const go = useGo();
  return (
    <ReasonPage
      {...words}
      route="evidence.erase"
      about={id}
      isDanger
      back={{ to: places.evidenceFile(id), words: ledgerWords.evidence.back }}
      input={(reason) => ({ evidenceId: id, reason })}
      after={() => go(places.evidenceFile(id))}
    >
      <Copies copies={copies} goneOn={goneOn} />
    </ReasonPage>
  );
}
