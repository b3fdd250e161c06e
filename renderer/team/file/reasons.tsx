import { isFileKind, kindShape } from '#core/people/kinds';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { fileWords } from '#renderer/words/file';
import { kindWords } from '#renderer/words/file/kinds';
import { useFile } from './useFile.ts';

/** Why a record is not needed. */
export function PutAside() {
  const { read, back } = useFile();
  const kind = usePart('kind');
  const employerId = usePart('employer');
  const go = useGo();
  if (!isFileKind(kind)) return <Gone back={back} />;
  const { title, ...words } = fileWords.aside;
  const [job] = read.jobs;
  const whose = employerId === '' ? { assistantId: read.assistantId } : { employerId };
  return (
    <ReasonPage
      {...words}
      title={title(kindWords[kind].title)}
      route="file.putAside"
      about={`${employerId === '' ? read.assistantId : employerId} ${kind}`}
      back={back}
      input={(reason) => ({
        ...whose,
        kind,
        reason,
        ...(kindShape(kind).of === 'job' && job !== undefined ? { employmentId: job.id } : {}),
      })}
      after={() => go(back.to)}
    />
  );
}

export function TakeItemBack() {
  const { back } = useFile();
  const id = usePart('item');
  const go = useGo();
  return (
    <ReasonPage
      {...fileWords.takeBack}
      route="file.takeBack"
      about={id}
      back={back}
      input={(reason) => ({ id, reason })}
      after={() => go(back.to)}
    />
  );
}
