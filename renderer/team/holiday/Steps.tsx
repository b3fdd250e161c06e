import { type HolidayBalance } from '#core/contract/shapes/holiday';
import { holidayWords as words } from '#renderer/words/holiday';

/** How a figure came about, step by step, with where each rule stands. */
export function Steps({ steps }: { readonly steps: HolidayBalance['working'] }) {
  const titles = new Map(steps.flatMap(({ sources }) => sources.map((source) => [source.title, source] as const)));
  return (
    <div className="stack-tight">
      <ol>
        {steps.map((step, place) => (
          <li key={place}>{step.words}</li>
        ))}
      </ol>
      {titles.size === 0 ? undefined : (
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
      )}
    </div>
  );
}
