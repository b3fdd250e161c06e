import { Download } from 'lucide-react';
import { useState } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { type DocumentForm } from '#core/contract/window';
import { theBooks } from '#renderer/gateway/books';
import { Button } from '#renderer/kit/Button.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { say } from '#renderer/kit/toast';
import { statementWords } from '#renderer/words/statements';

const words = statementWords.read;
const forms: readonly DocumentForm[] = ['normal', 'large', 'grey'];

/** The same statement in three forms, each saved where the person says. */
export function SaveForms({ issued }: { readonly issued: OutputOf<'statement.read'>['issued'] }) {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState<DocumentForm>();
  const save = async (form: DocumentForm): Promise<void> => {
    setBusy(form);
    const result = await theBooks().documents.save({ id: issued.documentId, form }, words.fileName(issued.number, issued.version, form));
    setBusy(undefined);
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (result.ok && result.value.saved) say(words.saved);
  };
  return (
    <section className="stack">
      <h2>{words.save}</h2>
      {problem === undefined ? undefined : (
        <div role="alert">
          <Notice tone="stop">{problem}</Notice>
        </div>
      )}
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
    </section>
  );
}
