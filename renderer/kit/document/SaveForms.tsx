import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type DocumentForm } from '#core/contract/window';
import { theBooks } from '#renderer/gateway/books';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { say } from '#renderer/kit/toast';
import { documentWords as words } from '#renderer/words/documents';
import { saveWhenDrawn } from './saveWhenDrawn.ts';

const forms: readonly DocumentForm[] = ['normal', 'large', 'grey'];

/** Said while it is drawn, with the way out of waiting. */
function Waiting({ onStop }: { readonly onStop: () => void }) {
  return (
    <div className="card stack">
      <output>
        <strong>{words.drawing}</strong> {words.drawingMore}
      </output>
      <div className="row">
        <Button onPress={onStop}>{words.stopWaiting}</Button>
      </div>
    </div>
  );
}

type Props = { readonly documentId: string; readonly fileName: (form: DocumentForm) => string };

/** The same document in three forms, each saved where the person says. */
export function SaveForms({ documentId, fileName }: Props) {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState<DocumentForm>();
  const [isWaiting, setWaiting] = useState(false);
  const waited = useRef<AbortController>(undefined);
  // Whoever goes on to another page is not asked there where to save.
  useEffect(() => () => waited.current?.abort(), []);
  const save = async (form: DocumentForm): Promise<void> => {
    waited.current?.abort();
    const mine = new AbortController();
    waited.current = mine;
    setBusy(form);
    setProblem(undefined);
    const result = await saveWhenDrawn({
      books: theBooks(),
      document: { id: documentId, form },
      name: fileName(form),
      onWaiting: () => setWaiting(true),
      signal: mine.signal,
    });
    if (waited.current !== mine) return;
    setBusy(undefined);
    setWaiting(false);
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (result.ok && result.value.saved) say(words.saved);
  };
  return (
    <section className="stack">
      <h2>{words.save}</h2>
      <Alert words={problem} />
      <div className="actions">
        {forms.map((form) => (
          <Button
            key={form}
            icon={Download}
            kind={form === 'normal' ? 'primary' : 'secondary'}
            isBusy={busy === form}
            onPress={() => void save(form)}
          >
            {words.forms[form]}
          </Button>
        ))}
      </div>
      {isWaiting ? <Waiting onStop={() => waited.current?.abort()} /> : undefined}
    </section>
  );
}
