import { useState } from 'react';
import { type Reporting } from '#core/contract/shapes/reportRead';
import { dueInWords } from '#core/rti/homeTasks';
import { type Day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { say } from '#renderer/kit/toast';
import { reportWords as words } from '#renderer/words/reports';

type Props = { readonly quarter: Reporting['quarters'][number]; readonly employerId: string; readonly today: Day };

function State({ quarter: { paper, posted, quarter }, employerId }: Omit<Props, 'today'>) {
  return (
    <div className="row">
      <Tag tone={posted === undefined ? 'plain' : 'good'}>
        {posted === undefined ? words.notPosted : words.posted(dayInWords(posted.day))}
      </Tag>
      {paper === undefined ? <span>{words.noPaper}</span> : <TextLink to={places.paper(paper.id)}>{words.paper(paper.number)}</TextLink>}
      {posted?.words === undefined ? undefined : <span>{posted.words}</span>}
      {posted?.evidenceNumber === undefined ? undefined : <span>{words.evidence(posted.evidenceNumber)}</span>}
      {posted === undefined ? undefined : (
        <TextLink to={places.takeBackPosted(employerId, posted.id)}>{words.takeBackPosted(quarter)}</TextLink>
      )}
    </div>
  );
}

/** A quarter on paper: its figures made, and the forms posted. */
export function Quarter({ quarter, employerId, today }: Props) {
  const [problem, setProblem] = useState<string>();
  const { send, isBusy } = useTell('report.issuePack');
  const { taxYear, quarter: number, dueOn, paper, posted } = quarter;
  const issue = async (): Promise<void> => {
    const result = await send({ employerId, taxYear, quarter: number });
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (result.ok) say(words.issued);
  };
  return (
    <li className="stack-tight">
      <h4>{words.quarter(number, taxYear)}</h4>
      <p className="soft">
        {spanInWords(quarter)}. {posted === undefined ? dueInWords(dueOn, today) : ''}
      </p>
      <State quarter={quarter} employerId={employerId} />
      <Alert words={problem} />
      {posted === undefined ? (
        <div className="actions">
          {paper === undefined || quarter.to >= today ? undefined : (
            <LinkButton to={places.postPack(employerId, taxYear, String(number))} kind="primary">
              {words.post(number)}
            </LinkButton>
          )}
          <Button isBusy={isBusy} onPress={() => void issue()}>
            {paper === undefined ? words.issue(number) : words.issueAgain(number)}
          </Button>
        </div>
      ) : undefined}
    </li>
  );
}
