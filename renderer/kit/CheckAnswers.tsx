import { type ReactNode } from 'react';
import { formWords } from '#renderer/words/form';
import { TextLink } from './links.tsx';

export type Answer = { readonly question: string; readonly answer: ReactNode; readonly change?: string };

/** Everything that was answered, each with the way back to change it. */
export function CheckAnswers({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <dl className="check-answers">
      {answers.map(({ question, answer, change }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
          {change === undefined ? undefined : (
            <dd>
              <TextLink to={change}>{formWords.change(question.toLowerCase())}</TextLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
