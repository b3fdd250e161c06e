import { useEffect, useRef } from 'react';
import { kitWords } from '#renderer/words/kit';
import { Button } from './Button.tsx';

type Props = {
  readonly hasEarlier: boolean;
  readonly isBusy: boolean;
  readonly showEarlier: () => void;
  readonly shown: number;
  /** How many there are in all, where the book counts them. */
  readonly of?: number;
};

/** Below a list that comes a page at a time, newest first: how much is in sight, and the button for the page before it. */
export function Earlier({ hasEarlier, isBusy, showEarlier, shown, of }: Props) {
  const words = useRef<HTMLParagraphElement>(null);
  const wasPressed = useRef(false);
  // The last press takes the button away; focus goes to the words that say so.
  useEffect(() => {
    if (wasPressed.current && !hasEarlier) words.current?.focus();
    if (!hasEarlier) wasPressed.current = false;
  }, [hasEarlier]);
  // An empty list has said so itself.
  if (shown === 0 && !hasEarlier) return undefined;
  return (
    <div className="stack-tight">
      <p ref={words} className="soft" tabIndex={-1} aria-live="polite">
        {shown === 0 ? '' : kitWords.shown(shown, hasEarlier ? of : undefined)}
      </p>
      {hasEarlier ? (
        <div className="row">
          <Button
            isBusy={isBusy}
            onPress={() => {
              wasPressed.current = true;
              showEarlier();
            }}
          >
            {kitWords.earlier}
          </Button>
        </div>
      ) : undefined}
    </div>
  );
}
