import { useState } from 'react';
import { shortDay } from '#core/time/words';
import { Alert } from '#renderer/kit/Alert.tsx';
import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { pensionDutiesWords } from '#renderer/words/pensionDuties';
import { type PensionEmployer } from './usePension.ts';

const words = pensionDutiesWords.duties;
type Run = PensionEmployer['runs'][number];

function SaveFile({ run, onProblem }: { readonly run: Run; readonly onProblem: (sentence: string | undefined) => void }) {
  const { payRunId, schemeId, scheme } = run;
  const payday = shortDay(run.payday);
  const file = (layout: 'nest' | 'plain', label: string) => ({
    label,
    list: { list: 'pension', payRunId, schemeId, layout, as: 'csv' } as const,
    name: words.fileName(scheme, payday),
  });
  return (
    <SaveFiles
      files={[file('nest', words.nest(payday)), file('plain', words.plain(payday))]}
      said={words.fileSaved}
      onProblem={onProblem}
    />
  );
}

/** What each payday put into a scheme, by when it is paid, and its file for the provider. */
export function Contributions({ employer: { runs } }: { readonly employer: PensionEmployer }) {
  const [problem, setProblem] = useState<string>();
  const heads = words.runColumns;
  return (
    <>
      <Alert words={problem} />
      <Table
        caption={words.runs}
        level={3}
        columns={[
          { name: heads.payday, kind: 'day' },
          { name: heads.scheme },
          { name: heads.members, kind: 'number' },
          { name: heads.sum, kind: 'money' },
          { name: heads.payBy, kind: 'day' },
          { name: heads.file },
        ]}
        rows={runs.map((run) => ({
          key: `${run.payRunId} ${run.schemeId}`,
          cells: [
            shortDay(run.payday),
            run.scheme,
            String(run.members),
            <Money key="sum" sum={run.together} />,
            shortDay(run.payBy),
            <SaveFile key="file" run={run} onProblem={setProblem} />,
          ],
        }))}
        whenEmpty={words.noRuns}
      />
      {runs.length === 0 ? undefined : <p className="soft">{words.filesMore}</p>}
    </>
  );
}
