import { useState } from 'react';
import { Button } from '#renderer/kit/Button.tsx';
import { focusHeading } from '#renderer/kit/focusHeading';
import { discardDraft, draftsNow } from '#renderer/kit/form/drafts';
import { LinkButton } from '#renderer/kit/links.tsx';
import { homeWords } from '#renderer/words/home';

const words = homeWords.begun;

/** Forms that were begun and not saved, this time or before the window was last closed: each leads back to where it was left. */
export function Begun() {
  const [, setDiscarded] = useState(0);
  const begun = draftsNow().filter(({ place }) => place !== '');
  if (begun.length === 0) return undefined;
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <ul className="tasks">
        {begun.map((draft) => (
          <li key={`${draft.form} ${draft.about}`}>
            <div className="task-words">
              <h3>{draft.title}</h3>
              <p className="soft">{words.more}</p>
            </div>
            <div className="row">
              <LinkButton to={draft.place}>{words.goOn(draft.title)}</LinkButton>
              <Button
                kind="quiet"
                onPress={() => {
                  discardDraft(draft);
                  setDiscarded((count) => count + 1);
                  focusHeading();
                }}
              >
                {words.discard(draft.title)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
