import { useState } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { useTry } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { usePart } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { say } from '#renderer/kit/toast';
import { yearWords } from '#renderer/words/year';

const words = yearWords.codes;
type Codes = OutputOf<'codes.preview'>;

function CodeTable({ codes }: Pick<Codes, 'codes'>) {
  const heads = words.columns;
  return (
    <Table
      caption={words.caption}
      columns={[{ name: heads.pa }, { name: heads.now }, { name: heads.next }, { name: heads.why }]}
      rows={codes.map(({ employmentId, assistant, taxCode, basis, nextCode, because, isCarried }) => ({
        key: employmentId,
        cells: [
          assistant,
          basis === 'cumulative' ? taxCode : words.marked(taxCode),
          nextCode,
          isCarried ? words.carried : because.join(' '),
        ],
      }))}
      whenEmpty={words.none}
    />
  );
}

function Carry({ found }: { readonly found: Codes }) {
  const { send, isBusy } = useTell('codes.carry');
  const [problem, setProblem] = useState<string>();
  const isLeft = found.codes.some(({ isCarried, hasNotice }) => !isCarried && !hasNotice);
  const carry = async (): Promise<void> => {
    const result = await send({ taxYear: found.taxYear, digest: found.digest });
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (result.ok) say(words.said);
  };
  return (
    <>
      <p className="soft">{words.source(found.source.title, found.source.checked)}</p>
      <Alert words={problem} />
      {isLeft ? (
        <div className="actions">
          <Button kind="primary" isBusy={isBusy} onPress={() => void carry()}>
            {words.action}
          </Button>
        </div>
      ) : (
        <p className="card">{words.settled}</p>
      )}
    </>
  );
}

/** Every code as HMRC's rules carry it into a tax year, to be looked through before it is done. */
export function Codes() {
  const taxYear = usePart('year');
  const found = useTry('codes.preview', { taxYear });
  return (
    <Page title={words.title(taxYear)} lead={words.lead} back={{ to: places.year, words: yearWords.back }} help={yearWords.help}>
      {found.state === 'refused' ? <Notice tone="attention">{found.problem.sentence}</Notice> : undefined}
      {found.state === 'answer' ? (
        <>
          <CodeTable codes={found.value.codes} />
          <Carry found={found.value} />
        </>
      ) : undefined}
    </Page>
  );
}
