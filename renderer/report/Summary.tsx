import { useState } from 'react';
import { taxMonthInWords } from '#core/pay/hmrcMonth';
import { summaryKeys } from '#core/rti/keyingSheet';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Facts } from '#renderer/kit/Facts.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { say } from '#renderer/kit/toast';
import { reportPageWords } from '#renderer/words/reportPages';
import { reportWords } from '#renderer/words/reports';

const words = reportPageWords.summary;

/** The employer's own report of a tax month: what it would say, and what was made. */
export function Summary() {
  const month = { employerId: usePart('id'), taxYear: usePart('year'), taxMonth: Number(usePart('month')) };
  const { employer, dueOn, eps, missing, caution, report } = useAsk('report.summary', month);
  const { send, isBusy } = useTell('report.makeSummary');
  const [problem, setProblem] = useState<string>();
  const go = useGo();
  const make = async (): Promise<void> => {
    const result = await send(month);
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (!result.ok) return;
    say(words.made);
    go(places.report(result.value.id));
  };
  const said = problem ?? missing[0]?.words;
  return (
    <Page
      title={words.title(taxMonthInWords(month.taxYear, month.taxMonth))}
      lead={words.lead(employer)}
      back={{ to: places.reports, words: reportWords.back }}
      help={reportWords.help}
    >
      {caution === undefined ? undefined : (
        <Notice tone="attention" title={reportPageWords.report.northern}>
          {caution}
        </Notice>
      )}
      <Alert words={said} />
      {report === undefined ? undefined : (
        <div className="actions">
          <LinkButton to={places.report(report.id)} kind="primary">
            {words.open(report.number)}
          </LinkButton>
        </div>
      )}
      {eps === undefined ? (
        <p className="card">{words.nothing}</p>
      ) : (
        <section className="card stack">
          <h2>{words.says}</h2>
          <Facts
            facts={[...summaryKeys(eps).map(({ name, shown }) => ({ name, value: shown })), { name: words.due, value: dayInWords(dueOn) }]}
          />
          <div className="actions">
            <Button kind="primary" isBusy={isBusy} onPress={() => void make()}>
              {words.make}
            </Button>
          </div>
        </section>
      )}
    </Page>
  );
}
