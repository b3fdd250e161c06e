import { useEffect, useState } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { type BooksEvents } from '#core/contract/window';
import { theBooks } from '#renderer/gateway/books';
import { kitWords } from '#renderer/words/kit';
import { Button } from './Button.tsx';

/** How far a long piece of work is, with a button that stops it. Shown while `isWorking`; the work itself may end before it says anything. */
export function Progress({ isWorking, label }: { readonly isWorking: boolean; readonly label: string }) {
  const [job, setJob] = useState<BooksEvents['job.progress']>();
  useEffect(() => theBooks().on('job.progress', setJob), []);
  if (!isWorking) return undefined;
  const percent = job === undefined || job.total === 0 ? undefined : (100 * job.done) / job.total;
  return (
    <div className="card stack">
      <ProgressBar {...(percent === undefined ? { isIndeterminate: true } : { value: percent })}>
        <Label>{label}</Label>
        <div className="progress">
          <div style={{ width: `${String(percent ?? 30)}%` }} />
        </div>
      </ProgressBar>
      <p className="soft">{job === undefined ? kitWords.working : kitWords.progress(job.done, job.total)}</p>
      {job === undefined ? undefined : <Button onPress={() => void theBooks().cancel(job.jobId)}>{kitWords.stop}</Button>}
    </div>
  );
}
