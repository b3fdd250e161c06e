import { Download } from 'lucide-react';
import { useState } from 'react';
import { type EvidenceRef, type ListRef, type PackRef } from '#core/contract/window';
import { theBooks } from '#renderer/gateway/books';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { say } from '#renderer/kit/toast';

/** One file: what its button says, what it holds, and the name that is suggested for it. */
export type FileToSave = { readonly label: string; readonly list: ListRef | EvidenceRef | PackRef; readonly name: string };

type Props = {
  readonly files: readonly FileToSave[];
  readonly said: string;
  /** Whoever shows what went wrong in a place of their own. */
  readonly onProblem?: (sentence: string | undefined) => void;
};

/** A button for each file, which is saved where the person says. What went wrong stands above them. */
export function SaveFiles({ files, said, onProblem }: Props) {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState<string>();
  const save = async ({ label, list, name }: FileToSave): Promise<void> => {
    setBusy(label);
    const result = await theBooks().documents.save(list, name);
    setBusy(undefined);
    (onProblem ?? setProblem)(result.ok ? undefined : result.problem.sentence);
    if (result.ok && result.value.saved) say(said);
  };
  return (
    <>
      <Alert words={problem} />
      <div className="actions">
        {files.map((file) => (
          <Button key={file.label} icon={Download} isBusy={busy === file.label} onPress={() => void save(file)}>
            {file.label}
          </Button>
        ))}
      </div>
    </>
  );
}
