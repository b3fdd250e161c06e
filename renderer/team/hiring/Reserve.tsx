import { total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { useAsk } from '#renderer/gateway/ask';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Steps } from '#renderer/kit/Steps.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { endingWords } from '#renderer/words/ending';
import { hiringWords } from '#renderer/words/hiring';

const words = endingWords.reserves;

/** What redundancy pay would come to, by person and by the plan lines that pay them. */
export function Reserve() {
  const { jobs, lines, unplaced, missing } = useAsk('redundancy.read', {});
  const sum = total(jobs.map(({ now }) => now));
  const [person, plan] = [words.peopleColumns, words.linesColumns];
  return (
    <Page
      title={sum === 0 ? words.titleNone : words.title(pounds(sum))}
      lead={words.lead}
      back={{ to: places.hiring, words: hiringWords.backAll }}
      help={endingWords.help}
    >
      {missing.length === 0 ? undefined : (
        <Notice tone="attention" title={words.missing}>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Table
        caption={words.people}
        columns={[{ name: person.who }, { name: person.now, kind: 'money' }, { name: person.later, kind: 'money' }]}
        rows={jobs.map((one) => ({
          key: one.employmentId,
          cells: [
            <TextLink key="who" to={places.ending(one.employmentId)}>
              {`${one.name}, ${one.job}`}
            </TextLink>,
            <Money key="now" sum={one.now} />,
            <Money key="later" sum={one.inAYear} />,
          ],
        }))}
        whenEmpty={words.none}
      />
      {jobs.map((one) => (
        <Why key={one.employmentId} question={words.why(one.name)}>
          <Steps steps={one.working} />
        </Why>
      ))}
      <Table
        caption={words.lines}
        columns={[
          { name: plan.line },
          { name: plan.funder },
          { name: plan.how },
          { name: plan.now, kind: 'money' },
          { name: plan.later, kind: 'money' },
        ]}
        rows={lines.map((line) => ({
          key: line.planLineId,
          cells: [
            line.planLine,
            line.funder === '' ? line.stream : `${line.funder}: ${line.stream}`,
            words.how[line.how],
            <Money key="now" sum={line.now} />,
            <Money key="later" sum={line.inAYear} />,
          ],
        }))}
        whenEmpty={words.none}
      />
      <p className="soft">{words.linesLead}</p>
      {unplaced === 0 ? undefined : <p>{words.unplaced(pounds(unplaced))}</p>}
      <LinkButton to={places.fileAsks}>{words.asks}</LinkButton>
    </Page>
  );
}
