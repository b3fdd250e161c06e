import { CircleCheck } from 'lucide-react';
import { formWords } from '#renderer/words/form';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { putAway, useSaid } from './toast.ts';

/** The strip above the page that says what was just done. It stands in the flow, so it never hides what has focus. */
export function Toast() {
  const said = useSaid();
  return (
    <output aria-live="polite" className="toast-place">
      {said === undefined ? undefined : (
        <div className="toast" key={said.number}>
          <Icon of={CircleCheck} />
          <span>{said.words}</span>
          <Button kind="quiet" onPress={putAway}>
            {formWords.close}
          </Button>
        </div>
      )}
    </output>
  );
}
