import { useEffect, useId, useRef, useState } from 'react';
import { type Problem } from '#core/contract/problem';
import { type Day } from '#core/time/day';
import { useTell } from '#renderer/gateway/tell';
import { type Job } from '#renderer/gateway/team';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { useGo } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { say } from '#renderer/kit/toast';
import { useWayBackHere, wayBackThrough } from '#renderer/kit/wayBack';
import { type PeriodRow } from '#renderer/timesheets/period/row';
import { timesheetWords } from '#renderer/words/timesheets';
import { timesheetPages } from '#renderer/words/timesheetPages';

const words = timesheetPages.sign;

type Props = {
  readonly row: PeriodRow;
  readonly job: Job;
  readonly today: Day;
  readonly asPlanned: readonly string[];
  /** `38 hours: £494.00`. */
  readonly worked: string;
};

/** Both are here and agree: one key, which has focus when the screen is come to. What is signed for is said on it. */
export function SignForBoth({ row, job, today, asPlanned, worked }: Props) {
  const { employmentId, from, to, assistant } = row;
  const sign = useTell('timesheet.sign');
  const [refused, setRefused] = useState<Problem>();
  const isUnpaid = refused?.code === 'shift.noAgreement';
  useWayBackHere(isUnpaid ? { to: places.signTimesheet(employmentId, from), words: timesheetPages.rota.toTimesheet } : undefined);
  const go = useGo();
  const box = useRef<HTMLDivElement>(null);
  const about = useId();
  useEffect(() => {
    // The page's heading takes focus first.
    const timer = setTimeout(() => box.current?.querySelector('button')?.focus(), 0);
    return () => clearTimeout(timer);
  }, []);
  const press = async (): Promise<void> => {
    const result = await sign.send({
      employmentId,
      from,
      to,
      signatures: [
        { side: 'assistant', name: assistant, signedOn: today },
        { side: 'employer', name: job.employment.employer, signedOn: today },
      ],
      ...(asPlanned.length === 0 ? {} : { asPlanned: [...asPlanned] }),
    });
    setRefused(result.ok ? undefined : result.problem);
    if (!result.ok) return;
    say(timesheetWords.sign.said(result.value.number));
    go(wayBackThrough()?.to ?? places.timesheets);
  };
  return (
    <section className="card stack-tight">
      <h2>{words.bothTitle}</h2>
      <p id={about}>
        {words.bothLead(assistant, job.employment.employer)}
        {asPlanned.length === 0 ? '' : ` ${words.bothPlanned(asPlanned.length)}`}
      </p>
      <Alert tone="attention" words={refused?.sentence} />
      {isUnpaid ? <LinkButton to={places.jobPay(employmentId, 'day')}>{timesheetPages.rota.sayPay}</LinkButton> : undefined}
      <div className="actions" ref={box}>
        <Button kind="primary" isBusy={sign.isBusy} describedBy={about} onPress={() => void press()}>
          {words.both(assistant, worked)}
        </Button>
      </div>
    </section>
  );
}
