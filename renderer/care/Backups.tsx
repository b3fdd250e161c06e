import { useState } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { type Problem } from '#core/contract/problem';
import { type Result } from '#core/contract/result';
import { theBooks } from '#renderer/gateway/books';
import { useAsk } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Confirm } from '#renderer/kit/Confirm.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Progress } from '#renderer/kit/Progress.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { say } from '#renderer/kit/toast';
import { careWords } from '#renderer/words/care';
import { ledgerWords } from '#renderer/words/ledger';
import { madeAtWords, whyWords } from './backupWords.ts';

const words = careWords.backups;
type Backup = OutputOf<'snapshot.list'>['snapshots'][number];

function BackupTable({ backups, onRestore }: { readonly backups: readonly Backup[]; readonly onRestore: (backup: Backup) => void }) {
  const heads = words.columns;
  return (
    <Table
      caption={words.table}
      columns={[
        { name: heads.made },
        { name: heads.why },
        { name: heads.sound },
        { name: heads.todo },
        { name: heads.size, kind: 'number' },
      ]}
      rows={backups.map((backup) => ({
        key: backup.name,
        cells: [
          madeAtWords(backup.madeAt),
          whyWords(backup.why),
          <Tag key="sound" tone={backup.sound ? 'good' : 'stop'}>
            {backup.sound ? words.sound : words.unsound}
          </Tag>,
          backup.sound ? (
            <Button key="todo" kind="quiet" onPress={() => onRestore(backup)}>
              {words.restore(madeAtWords(backup.madeAt), whyWords(backup.why))}
            </Button>
          ) : undefined,
          ledgerWords.evidence.size(backup.bytes),
        ],
      }))}
      whenEmpty={words.empty}
    />
  );
}

/** Makes backups, and goes back to one; the present book is then kept as the way back. */
export function Backups() {
  const { snapshots } = useAsk('snapshot.list', {});
  const make = useTell('snapshot.make');
  const restore = useTell('snapshot.restore');
  const [problem, setProblem] = useState<Problem>();
  const [chosen, setChosen] = useState<Backup>();
  const finish = (result: Result<unknown>, said: string): void => {
    setProblem(result.ok ? undefined : result.problem);
    if (result.ok) say(said);
  };
  const makeAt = async (): Promise<void> => {
    const place = await theBooks().files.choosePlace('backup');
    if (!place.ok) setProblem(place.problem);
    else if (place.value.place !== undefined) finish(await make.send({ place: place.value.place.token }), words.made);
  };
  const goBack = async (backup: Backup): Promise<void> => {
    finish(await restore.send({ name: backup.name }), words.restored);
    setChosen(undefined);
  };
  return (
    <Page title={words.title(snapshots.length)} lead={words.lead} help={words.help} back={{ to: places.care, words: careWords.back }}>
      <Alert words={problem?.sentence} />
      <div className="actions">
        <Button kind="primary" isBusy={make.isBusy} onPress={() => void make.send({}).then((result) => finish(result, words.made))}>
          {words.make}
        </Button>
        <Button isBusy={make.isBusy} onPress={() => void makeAt()}>
          {words.makeAt}
        </Button>
      </div>
      <Progress isWorking={make.isBusy || restore.isBusy} label={words.making} />
      <BackupTable backups={snapshots} onRestore={setChosen} />
      <Confirm
        isOpen={chosen !== undefined}
        title={words.restoreTitle(chosen === undefined ? '' : madeAtWords(chosen.madeAt))}
        action={words.restoreAction}
        isBusy={restore.isBusy}
        onNo={() => setChosen(undefined)}
        onYes={() => {
          if (chosen !== undefined) void goBack(chosen);
        }}
      >
        <p>{words.restoreMore}</p>
      </Confirm>
    </Page>
  );
}
