import { useEffect, useRef } from 'react';
import { Button } from '#renderer/kit/Button.tsx';
import { useHelp } from '#renderer/kit/help';
import { useFocusBack } from '#renderer/kit/useFocusBack';
import { formWords } from '#renderer/words/form';
import { shellWords } from '#renderer/words/shell';

/** Help with the page in view, beside it, so that both can be read. */
export function HelpPanel({ onClose }: { readonly onClose: () => void }) {
  const help = useHelp();
  const panel = useFocusBack<HTMLElement>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const words = help.length === 0 ? shellWords.noHelp : help;
  return (
    <aside ref={panel} className="help-panel" aria-labelledby="help-title">
      <h2 id="help-title" ref={title} tabIndex={-1}>
        {shellWords.help}
      </h2>
      {words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Button onPress={onClose}>{formWords.close}</Button>
    </aside>
  );
}
