import { useEffect, useState } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { type RouteName } from '#core/contract/routes';
import { type BooksEvents } from '#core/contract/window';
import { theBooks } from '#renderer/gateway/books';
import { kitWords } from '#renderer/words/kit';
import { Button } from './Button.tsx';
import { useFocusBack } from './useFocusBack.ts';

type Told = BooksEvents['job.progress'];

/** What is done sooner than this shows nothing, in milliseconds: a card that flashes by helps nobody. */
const patience = 300;

type Props = {
  readonly label: string;
  /** The route of the job whose progress this is; without one, only that something is being done. */
  readonly job?: RouteName;
};

function Working({ label, job }: Props) {
  const [told, setTold] = useState<Told>();
  const [isShown, setShown] = useState(false);
  const [isStopping, setStopping] = useState(false);
  const box = useFocusBack<HTMLDivElement>();
  useEffect(
    () =>
      theBooks().on('job.progress', (next) => {
        if (next.route === job) setTold(next);
      }),
    [job],
  );
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  const percent = told === undefined || told.total === 0 ? undefined : Math.floor((100 * told.done) / told.total);
  const words = isStopping ? kitWords.stopping : (told?.words ?? kitWords.working);
  const stop = (jobId: string): void => {
    setStopping(true);
    void theBooks().cancel(jobId);
  };
  return (
    <div ref={box}>
      {/* Said once for each new sentence; the bar's own figure is there for whoever asks it. */}
      <p className="unseen" aria-live="polite">
        {isShown ? words : ''}
      </p>
      {isShown ? (
        <div className="card stack">
          <ProgressBar className="stack-tight" {...(percent === undefined ? { isIndeterminate: true } : { value: percent })}>
            <Label className="strong">{label}</Label>
            <div className="progress">
              <div style={{ width: `${String(percent ?? 30)}%` }} />
            </div>
          </ProgressBar>
          <p className="soft" aria-hidden="true">
            {percent === undefined ? words : kitWords.progress(words, percent)}
          </p>
          {told === undefined ? undefined : (
            <div className="actions">
              <Button isBusy={isStopping} onPress={() => stop(told.jobId)}>
                {kitWords.stop}
              </Button>
            </div>
          )}
        </div>
      ) : undefined}
    </div>
  );
}

/** How far a long piece of work is, with a button that stops it. Shown while `isWorking`; nothing else on the screen waits for it. */
export function Progress({ isWorking, ...rest }: Props & { readonly isWorking: boolean }) {
  return isWorking ? <Working {...rest} /> : undefined;
}
