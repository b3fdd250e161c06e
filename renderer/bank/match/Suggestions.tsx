import { Check } from 'lucide-react';
import { type OutputOf } from '#core/contract/routes';
import { Button } from '#renderer/kit/Button.tsx';
import { bankWords } from '#renderer/words/bank';

const words = bankWords.match;
type Suggestion = OutputOf<'bank.suggest'>['suggestions'][number];

type Props = {
  readonly suggestions: readonly Suggestion[];
  readonly isBusy: boolean;
  readonly onAccept: (parts: Suggestion['parts']) => void;
};

export function Suggestions({ suggestions, isBusy, onAccept }: Props) {
  if (suggestions.length === 0) return <p className="card">{words.noSuggestion}</p>;
  return (
    <section className="stack">
      <h2>{words.suggestions}</h2>
      <ol className="card-list">
        {suggestions.map((suggestion, place) => (
          <li key={suggestion.parts.map(({ dueId }) => dueId).join(' ')} className="stack">
            <h3>{suggestion.words}</h3>
            <ul>
              {suggestion.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            <Button kind={place === 0 ? 'primary' : 'secondary'} icon={Check} isBusy={isBusy} onPress={() => onAccept(suggestion.parts)}>
              {words.accept(suggestion.words)}
            </Button>
            {place === 0 ? <p className="soft small">{words.f8}</p> : undefined}
          </li>
        ))}
      </ol>
    </section>
  );
}
