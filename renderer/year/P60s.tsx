import { useState } from 'react';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { say } from '#renderer/kit/toast';
import { EmployerAddress } from '#renderer/team/employers/EmployerAddress.tsx';
import { yearWords } from '#renderer/words/year';

const words = yearWords.p60;
const back = { to: places.year, words: yearWords.back };
type End = OutputOf<'year.read'>['years'][number];

/** Sends, says what was made, or holds the refusal. */
function useIssue() {
  const go = useGo();
  const { send, isBusy } = useTell('p60.issue');
  const [problem, setProblem] = useState<string>();
  const issue = async (input: InputOf<'p60.issue'>): Promise<void> => {
    const result = await send(input);
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (!result.ok) return;
    const [paper] = result.value.papers;
    say(input.employmentId === undefined || paper === undefined ? words.said : words.replacedSaid(paper.number));
    if (input.employmentId !== undefined && paper !== undefined) go(places.paper(paper.id));
  };
  return { issue, isBusy, problem };
}

function Everyone({
  end,
  onReplace,
  isBusy,
}: {
  readonly end: End;
  readonly onReplace: (employmentId: string) => void;
  readonly isBusy: boolean;
}) {
  const hasPapers = end.p60s.some(({ paper }) => paper !== undefined);
  const heads = [{ name: words.columns.pa }, { name: words.columns.state }, ...(hasPapers ? [{ name: words.replaced }] : [])];
  return (
    <>
      <Table
        caption={words.caption}
        columns={heads}
        rows={end.p60s.map(({ employmentId, assistant, paper }) => ({
          key: employmentId,
          cells:
            paper === undefined
              ? [assistant, words.missing, ...(hasPapers ? [''] : [])]
              : [
                  assistant,
                  <TextLink key="paper" to={places.paper(paper.id)}>
                    {words.made(paper.number)}
                  </TextLink>,
                  <Button key="again" isBusy={isBusy} onPress={() => onReplace(employmentId)}>
                    {words.again(assistant)}
                  </Button>,
                ],
        }))}
        whenEmpty={words.none}
      />
      {hasPapers ? <p className="soft">{words.replacedMore}</p> : undefined}
    </>
  );
}

/** Who gets a P60 of a tax year, making those that are missing, and one in place of one that is lost. */
export function P60s() {
  const [employerId, taxYear] = [usePart('id'), usePart('year')];
  const { years } = useAsk('year.read', {});
  const { issue, isBusy, problem } = useIssue();
  const end = years.find((one) => one.employerId === employerId && one.taxYear === taxYear);
  if (end === undefined) return <Gone back={back} />;
  const isWanted = end.isOver && end.p60s.some(({ paper }) => paper === undefined);
  return (
    <Page isNarrow title={words.title(taxYear)} lead={words.lead(dayInWords(end.lastDay))} back={back} help={yearWords.help}>
      <Notice tone="plain">{words.layout}</Notice>
      <Alert words={problem} />
      {end.isOver ? <EmployerAddress employerId={employerId} /> : <p>{words.tooSoon(dayInWords(end.lastDay))}</p>}
      {isWanted ? (
        <div className="actions">
          <Button kind="primary" isBusy={isBusy} onPress={() => void issue({ employerId, taxYear })}>
            {words.action}
          </Button>
        </div>
      ) : undefined}
      <Everyone end={end} isBusy={isBusy} onReplace={(employmentId) => void issue({ employerId, taxYear, employmentId })} />
    </Page>
  );
}
