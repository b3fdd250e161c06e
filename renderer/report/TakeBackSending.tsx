import { useAsk } from '#renderer/gateway/ask';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { reportPageWords } from '#renderer/words/reportPages';
import { reportWords } from '#renderer/words/reports';

export function TakeBackSending() {
  const id = usePart('id');
  const go = useGo();
  const { sending } = useAsk('report.read', { id });
  const back = { to: places.report(id), words: reportWords.back };
  if (sending === undefined) return <Gone back={back} />;
  return (
    <ReasonPage
      {...reportPageWords.takeBack}
      route="report.takeBackSending"
      about={sending.id}
      isDanger
      back={back}
      input={(reason) => ({ id: sending.id, reason })}
      after={() => go(places.report(id))}
    />
  );
}
