import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { ledgerWords } from '#renderer/words/ledger';

export function Erase() {
  const id = usePart('id');
  const go = useGo();
  return (
    <ReasonPage
      {...ledgerWords.erase}
      route="evidence.erase"
      about={id}
      isDanger
      back={{ to: places.evidenceFile(id), words: ledgerWords.evidence.back }}
      input={(reason) => ({ evidenceId: id, reason })}
      after={() => go(places.evidence)}
    />
  );
}
