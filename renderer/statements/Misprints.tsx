import { useMemo } from 'react';
import { misprints } from '#core/sheet/letters';
import { type Sheet } from '#core/sheet/sheet';
import { Notice } from '#renderer/kit/Notice.tsx';
import { statementWords } from '#renderer/words/statements';

const words = statementWords.preview;
const mostShown = 12;

/** Names and words that the paper cannot show as they are written, told before anything is issued. */
export function Misprints({ sheet }: { readonly sheet: Sheet }) {
  const found = useMemo(() => misprints(sheet), [sheet]);
  if (found.length === 0) return undefined;
  return (
    <Notice tone="attention" title={words.misprints}>
      <p>{words.misprintsMore}</p>
      <ul>
        {found.slice(0, mostShown).map(({ words: said, printed }) => (
          <li key={said}>{words.misprint(said, printed)}</li>
        ))}
      </ul>
      {found.length > mostShown ? <p>{words.misprintsOthers(found.length - mostShown)}</p> : undefined}
      <p>{words.misprintsHelp}</p>
    </Notice>
  );
}
