import { useState } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { dayInWords, spanInWords } from '#core/time/words';
import { statementSheet } from '#core/statement/sheet';
import { useAsk } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { SaveForms } from '#renderer/kit/document/SaveForms.tsx';
import { Views } from '#renderer/kit/document/Views.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { say } from '#renderer/kit/toast';
import { statementWords } from '#renderer/words/statements';
import { EvidencePack } from './EvidencePack.tsx';
import { Sums } from './Sums.tsx';

const words = statementWords.read;
type Issued = OutputOf<'statement.read'>['issued'];

function Correcting({ issued }: { readonly issued: Issued }) {
  const { send, isBusy } = useTell('statement.leaveCorrection');
  const [problem, setProblem] = useState<string>();
  const leave = async (): Promise<void> => {
    const result = await send({ statementId: issued.id });
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (result.ok) say(words.left);
  };
  return (
    <>
      <Notice tone="attention" title={words.correcting(issued.correcting ?? '')}>
        {words.correctingMore}
      </Notice>
      <Alert words={problem} />
      <div className="actions">
        <LinkButton to={places.previewSpan(issued.streamId, issued.period.from, issued.period.to)} kind="primary">
          {words.lookAgain}
        </LinkButton>
        <Button isBusy={isBusy} onPress={() => void leave()}>
          {words.leave}
        </Button>
      </div>
    </>
  );
}

/** An issued statement: save it, send its code, read it, or correct it. */
export function Statement() {
  const id = usePart('id');
  const { issued, data } = useAsk('statement.read', { id });
  const isStanding = !issued.superseded && issued.correcting === undefined;
  return (
    <Page
      title={words.title(issued.number, issued.version, spanInWords(issued.period))}
      lead={words.lead(issued.stream, dayInWords(issued.issuedOn))}
      back={{ to: places.statements, words: statementWords.back }}
      help={statementWords.help}
    >
      {issued.superseded ? <Notice tone="attention">{words.superseded}</Notice> : undefined}
      {issued.reason === undefined ? undefined : <Notice tone="plain">{words.reason(issued.reason)}</Notice>}
      {issued.correcting === undefined ? undefined : <Correcting issued={issued} />}
      <Sums sums={data.sums} entries={places.ledgerDays(issued.streamId, issued.period.from, issued.period.to)} />
      <SaveForms documentId={issued.documentId} fileName={(form) => words.fileName(issued.number, issued.version, form)} />
      <EvidencePack streamId={issued.streamId} stream={issued.stream} span={issued.period} />
      <section className="card">
        <h2>{words.code}</h2>
        <p className="figure">{issued.code}</p>
        <p className="soft">{words.codeMore}</p>
      </section>
      {isStanding ? (
        <LinkButton to={places.correct(id)} kind="danger">
          {words.correct}
        </LinkButton>
      ) : undefined}
      <Views sheet={statementSheet(data, issued)} document={{ id: issued.documentId, form: 'normal' }} names={statementWords} />
    </Page>
  );
}
