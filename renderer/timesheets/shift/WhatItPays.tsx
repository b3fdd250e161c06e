import { type InputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { useTry } from '#renderer/gateway/ask';
import { Notice } from '#renderer/kit/Notice.tsx';
import { PayLines } from '#renderer/timesheets/period/PayLines.tsx';
import { timesheetWords } from '#renderer/words/timesheets';

const words = timesheetWords.shift;

/** How long the shift is and what it pays, worked out by the book while it is typed; or why it would be refused. */
export function WhatItPays({ shift }: { readonly shift: InputOf<'shift.work'> | undefined }) {
  const answer = useTry('shift.work', shift);
  return (
    <section className="why-body" aria-live="polite">
      <h2>{words.pays}</h2>
      {answer.state === 'nothing' ? <p>{words.paysNone}</p> : undefined}
      {answer.state === 'asking' ? <p>{words.working}</p> : undefined}
      {answer.state === 'refused' ? <Notice tone="attention">{answer.problem.sentence}</Notice> : undefined}
      {answer.state === 'answer' ? (
        <>
          <p className="strong">{pounds(answer.value.gross)}</p>
          {answer.value.words.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <PayLines lines={answer.value.lines} />
        </>
      ) : undefined}
    </section>
  );
}
