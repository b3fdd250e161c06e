import { useMemo, useState } from 'react';
import { type Problem } from '#core/contract/problem';
import { type OutputOf } from '#core/contract/routes';
import { type Day, readDay } from '#core/time/day';
import { spanInWords } from '#core/time/words';
import { statementSheet } from '#core/statement/sheet';
import { useAsk } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Confirm } from '#renderer/kit/Confirm.tsx';
import { Views } from '#renderer/kit/document/Views.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { placeOf } from '#renderer/kit/placeOf';
import { places } from '#renderer/kit/places';
import { ProofList } from '#renderer/kit/ProofList.tsx';
import { say } from '#renderer/kit/toast';
import { statementWords } from '#renderer/words/statements';
import { EvidencePack } from './EvidencePack.tsx';
import { Misprints } from './Misprints.tsx';
import { Sums } from './Sums.tsx';

const words = statementWords.preview;
type PreviewData = OutputOf<'statement.preview'>;
const back = { to: places.statements, words: statementWords.back };

function Missing({ missing }: Pick<PreviewData, 'missing'>) {
  if (missing.length === 0) return undefined;
  return (
    <section className="card">
      <h2>{words.missing}</h2>
      <ProofList
        proofs={missing.map(({ state, words: said, mend }) => ({
          state,
          words: said,
          ...(mend === undefined ? {} : { mend: { to: placeOf(mend), words: words.mend[mend] } }),
        }))}
      />
    </section>
  );
}

type IssueProps = { readonly streamId: string; readonly from: Day; readonly to: Day; readonly dataDigest: string };

function Issue(input: IssueProps) {
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { send, isBusy } = useTell('statement.issue');
  const go = useGo();
  const issue = async (): Promise<void> => {
    const result = await send(input);
    setAsking(false);
    setProblem(result.ok ? undefined : result.problem);
    if (!result.ok) return;
    say(words.said(result.value.number));
    go(places.statement(result.value.id));
  };
  return (
    <>
      <Alert words={problem?.sentence} />
      <div className="actions">
        <Button kind="primary" onPress={() => setAsking(true)}>
          {words.issue}
        </Button>
      </div>
      <Confirm
        isOpen={isAsking}
        title={words.issueTitle}
        action={words.issueAction}
        isBusy={isBusy}
        onYes={() => void issue()}
        onNo={() => setAsking(false)}
      >
        {words.issueMore.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Confirm>
    </>
  );
}

function Shown({ streamId, from, to }: Omit<IssueProps, 'dataDigest'>) {
  const { data, dataDigest, canIssue, missing } = useAsk('statement.preview', { streamId, from, to });
  const sheet = useMemo(() => statementSheet(data, undefined), [data]);
  return (
    <Page
      title={words.title(canIssue, missing.length, spanInWords({ from, to }))}
      lead={words.lead(data.stream.name)}
      back={back}
      help={statementWords.help}
    >
      <Sums sums={data.sums} entries={places.ledgerDays(streamId, from, to)} />
      <Missing missing={missing} />
      <Misprints sheet={sheet} />
      {canIssue ? <Issue streamId={streamId} from={from} to={to} dataDigest={dataDigest} /> : undefined}
      {!canIssue && missing.length === 0 ? <Notice tone="plain">{words.notYet}</Notice> : undefined}
      <EvidencePack streamId={streamId} stream={data.stream.name} span={{ from, to }} />
      <Views sheet={sheet} document={{ streamId, from, to, form: 'normal' }} names={statementWords} />
    </Page>
  );
}

/** Any days of one kind of money: the sums, what has to be put right, and the whole statement. */
export function Preview() {
  const from = readDay(usePart('from'));
  const to = readDay(usePart('to'));
  const streamId = usePart('streamId');
  if (from === undefined || to === undefined) return <Gone back={back} />;
  return <Shown streamId={streamId} from={from} to={to} />;
}
