import { type MouseEvent, useEffect, useRef } from 'react';
import { formWords } from '#renderer/words/form';
import { type FieldProblem } from './defineForm.ts';

type Props = { readonly form: string; readonly problems: readonly FieldProblem[]; readonly attempt: number };

/** The first thing of the field that can take focus: its input, its first choice, its button. */
function focusField(id: string): void {
  document.querySelector<HTMLElement>(`[data-field="${id}"] :is(input:not([type="file"]):not([tabindex="-1"]), textarea, button)`)?.focus();
}

/** Takes focus after each failed try, and leads to the fields. */
export function ErrorSummary({ form, problems, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return undefined;
  const go = (event: MouseEvent, field: string): void => {
    event.preventDefault();
    focusField(`${form}-${field}`);
  };
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{formWords.problemTitle}</h2>
      <ul>
        {problems.map(({ field, sentence }) => (
          <li key={`${field ?? ''} ${sentence}`}>
            {field === undefined ? (
              sentence
            ) : (
              <a href={`#${form}-${field}`} onClick={(event) => go(event, field)}>
                {sentence}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
