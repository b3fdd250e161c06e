import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { statementWords } from '#renderer/words/statements';

export function Correct() {
  const id = usePart('id');
  const go = useGo();
  return (
    <ReasonPage
      {...statementWords.correct}
      route="statement.correct"
      about={id}
      isDanger
      back={{ to: places.statement(id), words: statementWords.back }}
      input={(reason) => ({ statementId: id, reason })}
      after={() => go(places.statement(id))}
    />
  );
}
