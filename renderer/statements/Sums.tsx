import { type OutputOf } from '#core/contract/routes';
import { add, greater, negate, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { Figures } from '#renderer/kit/Facts.tsx';
import { TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { statementWords } from '#renderer/words/statements';

const words = statementWords.preview;
type SumsData = OutputOf<'statement.preview'>['data']['sums'];

/** The five sums first, then how they hang together. */
export function Sums({ sums, entries }: { readonly sums: SumsData; readonly entries: string }) {
  const names = words.figures;
  const { moved = nothing, returned = nothing } = sums;
  const lines = words.whyLines(
    pounds(sums.opening),
    pounds(add(sums.received, sums.otherIn, sums.lent, greater(moved, nothing))),
    pounds(add(sums.spent, sums.repaid, returned, greater(negate(moved), nothing))),
    pounds(sums.closing),
  );
  return (
    <section className="stack">
      <h2 className="unseen">{words.sums}</h2>
      <Figures
        facts={[
          { name: names.opening, value: <Money sum={sums.opening} /> },
          { name: names.received, value: <Money sum={sums.received} /> },
          { name: names.spent, value: <Money sum={sums.spent} /> },
          { name: names.closing, value: <Money sum={sums.closing} /> },
          { name: names.owed, value: <Money sum={sums.owed} /> },
        ]}
      />
      <Why question={words.why}>
        <ol>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <TextLink to={entries}>{words.entries}</TextLink>
      </Why>
    </section>
  );
}
