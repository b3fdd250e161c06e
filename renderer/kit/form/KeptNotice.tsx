import { dayInWords } from '#core/time/words';
import { Button } from '#renderer/kit/Button.tsx';
import { focusHeading } from '#renderer/kit/focusHeading';
import { Notice } from '#renderer/kit/Notice.tsx';
import { say } from '#renderer/kit/toast';
import { formWords } from '#renderer/words/form';
import { type KeptFrom } from './defineForm.ts';

type Props = { readonly kept: KeptFrom | undefined; readonly onDiscard: () => void };

/** Above a form that was begun another time: what is in it, and the way to an empty one. */
export function KeptNotice({ kept, onDiscard }: Props) {
  if (kept === undefined) return undefined;
  const discard = (): void => {
    onDiscard();
    say(formWords.discarded);
    // The button goes away with what it discards.
    focusHeading();
  };
  return (
    <Notice tone="plain" title={formWords.kept(dayInWords(kept.on))}>
      <p>{kept.hadFile ? formWords.keptFile : formWords.keptMore}</p>
      <Button onPress={discard}>{formWords.discard}</Button>
    </Notice>
  );
}
