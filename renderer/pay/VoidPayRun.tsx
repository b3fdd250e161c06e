import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { payWords } from '#renderer/words/pay';

export function VoidPayRun() {
  const id = usePart('id');
  const go = useGo();
  return (
    <ReasonPage
      {...payWords.voiding}
      route="payRun.void"
      about={id}
      isDanger
      back={{ to: places.payRun(id), words: payWords.payslip.back }}
      input={(reason) => ({ id, reason })}
      after={() => go(places.payRun(id))}
    />
  );
}
