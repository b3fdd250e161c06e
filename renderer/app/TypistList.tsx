import { type Writer } from '#core/contract/shapes/helpers';
import { chooseTypist } from '#renderer/gateway/typist';
import { Button } from '#renderer/kit/Button.tsx';
import { say } from '#renderer/kit/toast';
import { helperWords } from '#renderer/words/helpers';

const words = helperWords.typing;

/** A button for everybody who may type today: one press, and it is their name from then on. */
export function TypistList({ writers, onChosen }: { readonly writers: readonly Writer[]; readonly onChosen?: () => void }) {
  return (
    <div className="stack">
      <ul className="plain stack-tight" aria-label={words.names}>
        {writers.map(({ actorId, name, role }) => (
          <li key={actorId}>
            <Button
              onPress={() => {
                chooseTypist(actorId);
                say(words.chosen(name));
                onChosen?.();
              }}
            >
              {words.choose(name, helperWords.roles[role])}
            </Button>
          </li>
        ))}
      </ul>
      <p className="soft">{words.record}</p>
    </div>
  );
}
