import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTell } from '#renderer/gateway/tell';
import { Button } from '#renderer/kit/Button.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { say } from '#renderer/kit/toast';
import { timesheetWords } from '#renderer/words/timesheets';
import { type PeriodRow } from './row.ts';

const words = timesheetWords.page;
type Left = { readonly title: string; readonly sentences: readonly string[] };

/** Every shift of the period before, day by day; what would clash is left out and named. */
export function CopyLast({ row: { employmentId, from } }: { readonly row: PeriodRow }) {
  const copy = useTell('shift.copyPeriod');
  const [left, setLeft] = useState<Left>();
  const press = async (): Promise<void> => {
    const result = await copy.send({ employmentId, from });
    if (!result.ok) {
      setLeft({ title: words.copied(0), sentences: [result.problem.sentence] });
      return;
    }
    const said = words.copied(result.value.made);
    say(said);
    setLeft(result.value.left.length === 0 ? undefined : { title: `${said} ${words.left}`, sentences: result.value.left });
  };
  return (
    <div className="stack-tight">
      <Button icon={Copy} isBusy={copy.isBusy} onPress={() => void press()}>
        {words.copy}
      </Button>
      <div aria-live="polite">
        {left === undefined ? undefined : (
          <Notice tone="attention" title={left.title}>
            <ul>
              {left.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </div>
  );
}
