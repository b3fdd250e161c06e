import { FileUp, X } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { problem as problemOf } from '#core/contract/problem';
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
  /** Why what was chosen cannot be used at all: it is let go, said, and the next one can be chosen where the person is. */
  readonly refused?: string | undefined;
};

/** What the doorman takes at most. */
const mostBytes = 30_000_000;

type Taken = { readonly files: readonly ChosenFile[]; readonly problem?: string };

/** Bytes are read by this page and handed over: a pasted picture has no path at all. */
async function take(dropped: readonly File[]): Promise<Taken> {
  const files: ChosenFile[] = [];
  for (const file of dropped) {
    // A film or a scan of a whole file is not even read: its bytes would fill this page's memory.
    if (file.size > mostBytes) return { files, problem: problemOf('input.fileTooBig', { limit: '30 MB' }).sentence };
    const result = await theBooks().files.fromDrop({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    if (!result.ok) return { files, problem: result.problem.sentence };
    files.push(result.value);
  }
  return { files };
}

function Trouble({ id, words, left }: { readonly id: string; readonly words: string | undefined; readonly left: string | undefined }) {
  return (
    <span id={id} aria-live="polite">
      {words === undefined ? undefined : <ProblemLine words={words} />}
      {left === undefined ? undefined : <span className="hint">{formWords.notTaken(left)}</span>}
    </span>
  );
}

type ChosenProps = { readonly files: readonly ChosenFile[]; readonly onRemove: (file: ChosenFile) => void };

function Chosen({ files, onRemove }: ChosenProps) {
  return files.map((file) => (
    <div key={file.token} className="chosen">
      <span className="strong">{file.name}</span>
      <Button kind="quiet" icon={X} onPress={() => onRemove(file)}>
        {formWords.remove(file.name)}
      </Button>
    </div>
  ));
}

/** Milliseconds after which a list that was open has closed and put focus back. */
const listCloses = 150;

function usePaste(keep: (taken: Taken) => void): void {
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length > 0) void take(pasted).then(keep);
  });
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => paste(event);
    window.addEventListener('paste', hear);
    return () => window.removeEventListener('paste', hear);
  }, []);
}

/** Files by the system's dialog first; dropping and pasting are shortcuts. Only a token of each file ever reaches this page. */
export function FilePicker({
  id,
  value,
  onChange,
  problem,
  kind,
  label,
  hint = formWords.fileKinds[kind],
  isSingle = false,
  refused,
}: Props) {
  const [trouble, setTrouble] = useState<string>();
  const [left, setLeft] = useState<string>();
  const box = useRef<HTMLFieldSetElement>(null);
  const toChoosing = (): void => box.current?.querySelector<HTMLElement>('[data-choose] button')?.focus();
  const [isOver, setOver] = useState(false);
  const ids = { hint: useId(), problem: useId() };
  const keep = ({ files, problem: said }: Taken): void => {
    setTrouble(said);
    setLeft(undefined);
    const last = files.at(-1);
    if (last !== undefined) onChange(isSingle ? [last] : [...value, ...files]);
  };
  const choose = async (): Promise<void> => {
    const result = await theBooks().files.choose(kind);
    keep(result.ok ? { files: result.value } : { files: [], problem: result.problem.sentence });
  };
  const letGo = useEffectEvent((because: string) => {
    setTrouble(because);
    setLeft(value.map(({ name }) => name).join(', '));
    onChange([]);
  });
  useEffect(() => {
    if (refused === undefined) return undefined;
    // A list that has just closed takes focus back to itself first, and may be gone by then.
    const timer = setTimeout(() => {
      letGo(refused);
      toChoosing();
    }, listCloses);
    return () => clearTimeout(timer);
  }, [refused]);
  usePaste(keep);
  return (
    <fieldset
      ref={box}
      className="field"
      data-field={id}
      data-invalid={(problem ?? trouble) !== undefined}
      aria-describedby={`${ids.hint} ${ids.problem}`}
    >
      <legend className="group-label">{label}</legend>
      <span id={ids.hint} className="hint">
        {hint}
      </span>
      <Trouble id={ids.problem} words={problem ?? trouble} left={left} />
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
        <Chosen
          files={value}
          onRemove={(removed) => {
            onChange(value.filter(({ token }) => token !== removed.token));
            // The button goes away with its file.
            toChoosing();
          }}
        />
        <span data-choose>
          <Button icon={FileUp} onPress={() => void choose()}>
            {value.length === 0 ? formWords.chooseFile : formWords.chooseAnother}
          </Button>
        </span>
        <span className="hint">{formWords.orDrop}</span>
      </div>
      <span className="unseen" aria-live="polite">
        {formWords.chosen(value.map(({ name }) => name))}
      </span>
    </fieldset>
  );
}
