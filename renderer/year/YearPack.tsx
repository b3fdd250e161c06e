import { useState } from 'react';
import { type ChosenFile } from '#core/contract/window';
import { type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { useTry } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Facts } from '#renderer/kit/Facts.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { useGo } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { say } from '#renderer/kit/toast';
import { yearWords } from '#renderer/words/year';

const words = yearWords.pack;
type Pack = OutputOf<'yearPack.look'>;

function Changes({ changes }: Pick<Pack, 'changes'>) {
  const heads = words.columns;
  return (
    <Table
      caption={words.caption(changes.length)}
      columns={[{ name: heads.figure }, { name: heads.before }, { name: heads.after }, { name: heads.source }]}
      rows={changes.map(({ name, before = '', after, source }) => ({
        key: name,
        cells: [name, before, after, `${source.title}, ${source.checked}`],
      }))}
      whenEmpty={words.none}
    />
  );
}

function Found({ pack, file }: { readonly pack: Pack; readonly file: ChosenFile }) {
  const go = useGo();
  const { send, isBusy } = useTell('yearPack.add');
  const [problem, setProblem] = useState<string>();
  const add = async (): Promise<void> => {
    const result = await send({ file: file.token, digest: pack.digest });
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (!result.ok) return;
    say(words.said(pack.taxYear));
    go(places.year);
  };
  return (
    <section className="stack">
      <p>{words.found(pack.taxYear, pack.madeBy, dayInWords(pack.madeOn))}</p>
      {pack.comparedWith === undefined ? undefined : <p className="soft">{words.compared(pack.comparedWith)}</p>}
      <Facts facts={[{ name: words.digest, value: <code>{pack.digest}</code> }]} />
      <p className="soft">{words.digestMore}</p>
      <Changes changes={pack.changes} />
      {pack.missing.length === 0 ? undefined : (
        <Notice tone="plain" title={words.missing}>
          <ul>
            {pack.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Alert words={problem} />
      <div className="actions">
        <Button kind="primary" isBusy={isBusy} onPress={() => void add()}>
          {words.add(pack.taxYear)}
        </Button>
      </div>
    </section>
  );
}

/** A tax year's figures from a file: looked through figure by figure, then added. */
export function YearPack() {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [file] = files;
  const looked = useTry('yearPack.look', file === undefined ? undefined : { file: file.token });
  return (
    <Page title={words.title} lead={words.lead} back={{ to: places.year, words: yearWords.back }} help={yearWords.help}>
      <FilePicker id="year-pack" value={files} onChange={setFiles} problem={undefined} kind="yearPack" label={words.file} isSingle />
      {looked.state === 'asking' ? <output>{words.looking}</output> : undefined}
      {looked.state === 'refused' ? <Alert words={looked.problem.sentence} /> : undefined}
      {looked.state === 'answer' && file !== undefined ? <Found pack={looked.value} file={file} /> : undefined}
    </Page>
  );
}
