import { FileUp, X } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { type ChosenFile, type FileKind } from '#core/contract/window';
import { theBooks } from '#renderer/gateway/books';
import { Button } from '#renderer/kit/Button.tsx';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { formWords } from '#renderer/words/form';
import { ProblemLine } from './ProblemLine.tsx';

type Props = FieldProps<readonly ChosenFile[]> & {
  readonly kind: FileKind;
  readonly label: string;
  readonly hint?: string;
  readonly isSingle?: boolean;
};

type Taken = { readonly files: readonly ChosenFile[]; readonly problem?: string };

/** Bytes are read by this page and handed over: a pasted picture has no path at all. */
async function take(dropped: readonly File[]): Promise<Taken> {
  const files: ChosenFile[] = [];
  for (const file of dropped) {
    const result = await theBooks().files.fromDrop({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    if (!result.ok) return { files, problem: result.problem.sentence };
    files.push(result.value);
  }
  return { files };
}

/** Files by the system's dialog first; dropping and pasting are shortcuts. Only a token of each file ever reaches this page. */
export function FilePicker({ id, value, onChange, problem, kind, label, hint = formWords.fileKinds[kind], isSingle = false }: Props) {
  const [trouble, setTrouble] = useState<string>();
  const [isOver, setOver] = useState(false);
  const ids = { hint: useId(), problem: useId() };
  const keep = ({ files, problem: said }: Taken): void => {
    setTrouble(said);
    const last = files.at(-1);
    if (last !== undefined) onChange(isSingle ? [last] : [...value, ...files]);
  };
  const choose = async (): Promise<void> => {
    const result = await theBooks().files.choose(kind);
    keep(result.ok ? { files: result.value } : { files: [], problem: result.problem.sentence });
  };
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const pasted = [...(event.clipboardData?.files ?? [])];
      if (pasted.length > 0) void take(pasted).then(keep);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  });
  const shown = problem ?? trouble;
  return (
    <fieldset className="field" data-field={id} data-invalid={shown !== undefined} aria-describedby={`${ids.hint} ${ids.problem}`}>
      <legend className="group-label">{label}</legend>
      <span id={ids.hint} className="hint">
        {hint}
      </span>
      <span id={ids.problem}>{shown === undefined ? undefined : <ProblemLine words={shown} />}</span>
      <div
        className="drop"
        data-drop-target={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take([...event.dataTransfer.files]).then(keep);
        }}
      >
        {value.map((file) => (
          <div key={file.token} className="chosen">
            <span className="strong">{file.name}</span>
            <Button kind="quiet" icon={X} onPress={() => onChange(value.filter(({ token }) => token !== file.token))}>
              {formWords.remove(file.name)}
            </Button>
          </div>
        ))}
        <Button icon={FileUp} onPress={() => void choose()}>
          {value.length === 0 ? formWords.chooseFile : formWords.chooseAnother}
        </Button>
        <span className="hint">{formWords.orDrop}</span>
      </div>
      <span className="unseen" aria-live="polite">
        {formWords.chosen(value.map(({ name }) => name))}
      </span>
    </fieldset>
  );
}
