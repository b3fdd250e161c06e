import { kitWords as words } from '#renderer/words/kit';

type Source = { readonly title: string; readonly where: string; readonly checked: string };
type Step = { readonly words: string; readonly sources: readonly Source[] };

/** Where the rules of some steps stand, each title once. Nothing where none is named. */
export function Sources({ steps }: { readonly steps: readonly Step[] }) {
  const titles = new Map(steps.flatMap(({ sources }) => sources.map((source) => [source.title, source] as const)));
  if (titles.size === 0) return undefined;
  return (
    <details>
      <summary>{words.sources}</summary>
      <ul>
        {[...titles.values()].map(({ title, where, checked }) => (
          <li key={title} className="small">
            {title} ({where}; {checked})
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How a figure came about, step by step, with where each rule stands. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <div className="stack-tight">
      <ol>
        {steps.map((step, place) => (
          <li key={place}>{step.words}</li>
        ))}
      </ol>
      <Sources steps={steps} />
    </div>
  );
}
