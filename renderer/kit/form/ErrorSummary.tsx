import { type MouseEvent, useEffect, useRef } from 'react';
import { formWords } from '#renderer/words/form';
import { type FieldProblem } from './defineForm.ts';
import { focusOnScreen, nameOnScreen } from './onScreen.ts';

type Props = { readonly form: string; readonly problems: readonly FieldProblem[]; readonly attempt: number };

type NamedProps = { readonly id: string; readonly sentence: string };

/**
 * The problem after its field's name: “Enter a real date” alone may be of any of them. The name is taken from the screen in the moment in
 * which both stand there, so that no field can forget to tell it.
 */
function Named({ id, sentence }: NamedProps) {
  const name = (own: HTMLSpanElement | null): void => {
    if (own !== null) own.textContent = formWords.problemOf(nameOnScreen(id), sentence);
  };
  return <span ref={name} />;
}

/** Takes focus after each failed try, names every field that it speaks of, and leads there. */
export function ErrorSummary({ form, problems, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return undefined;
  const go = (event: MouseEvent, field: string): void => {
    event.preventDefault();
    focusOnScreen(`${form}-${field}`);
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
                <Named id={`${form}-${field}`} sentence={sentence} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
