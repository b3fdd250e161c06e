import { type InputOf, type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { hoursInWords } from '#core/shifts/words';
import { useTry } from '#renderer/gateway/ask';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { PayLines } from '#renderer/timesheets/period/PayLines.tsx';
import { timesheetWords } from '#renderer/words/timesheets';

const words = timesheetWords.shift;

/** The answer first, then how it adds up; how each part of the shift came by its rate on request. */
function Answer({ of: { minutes, gross, lines, words: parts } }: { readonly of: OutputOf<'shift.work'> }) {
  const hours = hoursInWords(minutes);
  return (
    <>
      <p className="strong">{words.answer(hours, pounds(gross))}</p>
      <PayLines lines={lines} />
      <Why question={words.whyHours(hours)}>
        {parts.map((part) => (
          <p key={part}>{part}</p>
        ))}
      </Why>
    </>
  );
}

/** How long the shift is and what it pays, worked out by the book while it is typed; or why it would be refused. */
export function WhatItPays({ shift }: { readonly shift: InputOf<'shift.work'> | undefined }) {
  const answer = useTry('shift.work', shift, { keepsLast: true });
  return (
    <section className="card stack-tight" aria-live="polite">
      <h2>{words.pays}</h2>
      {answer.state === 'nothing' ? <p>{words.paysNone}</p> : undefined}
      {answer.state === 'asking' ? <p>{words.working}</p> : undefined}
      {answer.state === 'refused' ? <Notice tone="attention">{answer.problem.sentence}</Notice> : undefined}
      {answer.state === 'answer' ? <Answer of={answer.value} /> : undefined}
    </section>
  );
}
