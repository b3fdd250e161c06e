import { type ReportRead, type ReportState } from '#core/contract/shapes/reportRead';
import { absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { taxMonthInWords } from '#core/pay/hmrcMonth';
import { differences } from '#core/rti/keyingSheet';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { Facts } from '#renderer/kit/Facts.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { reportPageWords } from '#renderer/words/reportPages';
import { reportWords } from '#renderer/words/reports';
import { Send } from './Send.tsx';
import { StateTag } from './stateTag.tsx';

const words = reportPageWords.report;

function stateOf({ sending }: ReportRead): ReportState {
  if (sending === undefined) return 'made';
  return sending.reply?.outcome ?? 'sent';
}

function SaveXml({ report: { id, number } }: { readonly report: ReportRead }) {
  const file = { label: words.save, list: { list: 'report', reportId: id, as: 'xml' }, name: words.fileName(number) } as const;
  return (
    <>
      <SaveFiles files={[file]} said={words.saved} />
      <p className="soft small">{words.saveMore}</p>
    </>
  );
}

function Sent({ report, sending }: { readonly report: ReportRead; readonly sending: NonNullable<ReportRead['sending']> }) {
  const { id, fps } = report;
  const { day, way, receipt, compared, evidenceNumber, reply } = sending;
  const found = fps === undefined ? [] : differences(fps, compared);
  return (
    <section className="card stack">
      <h2>{words.sent(dayInWords(day), reportWords.ways[way])}</h2>
      <Facts
        facts={[
          ...(receipt === undefined ? [] : [{ name: words.receiptWas, value: receipt }]),
          ...(evidenceNumber === undefined ? [] : [{ name: words.file, value: words.evidence(evidenceNumber) }]),
          ...(reply === undefined ? [] : [{ name: words.replyWas(dayInWords(reply.day)), value: reply.words }]),
          ...(compared.length > 0 && found.length === 0 ? [{ name: words.comparedWas, value: words.comparedAgreed }] : []),
        ]}
      />
      {found.map(({ name, what, by }) => (
        <Notice key={`${name} ${what}`} tone="attention" title={`${name}: ${what}`}>
          {words.differs(pounds(absolute(by)), by > 0)}
        </Notice>
      ))}
      <div className="row">
        <LinkButton to={places.reportReply(id)}>{words.reply}</LinkButton>
        <TextLink to={places.takeBackSending(id)}>{words.takeBack}</TextLink>
      </div>
    </section>
  );
}

/** A report as it was made: what to type, its file, and how it was sent and answered. */
export function Report() {
  const report = useAsk('report.read', { id: usePart('id') });
  const { number, fps, eps, taxYear, taxMonth, payRunId, madeOn, dueOn, irMark, caution, sending } = report;
  const title = fps === undefined ? words.eps(number, taxMonthInWords(taxYear, taxMonth)) : words.fps(number, dayInWords(fps.payday));
  return (
    <Page
      title={title}
      lead={words.madeOn(dayInWords(madeOn))}
      back={{ to: places.reports, words: reportWords.back }}
      help={reportWords.help}
    >
      <section className="card stack">
        <Facts
          facts={[
            { name: words.facts.state, value: <StateTag state={stateOf(report)} /> },
            { name: words.facts.due, value: dayInWords(dueOn) },
            { name: words.facts.irMark, value: irMark },
          ]}
        />
        <p className="soft small">{words.facts.irMore}</p>
        <SaveXml report={report} />
      </section>
      {caution === undefined ? undefined : (
        <Notice tone="attention" title={words.northern}>
          {caution}
        </Notice>
      )}
      {fps === undefined && eps === undefined ? <p className="card">{words.erased}</p> : undefined}
      {sending === undefined ? undefined : <Sent report={report} sending={sending} />}
      {sending === undefined || sending.reply?.outcome === 'refused' ? <Send report={report} /> : undefined}
      {payRunId === undefined ? undefined : <TextLink to={places.paydayReport(payRunId)}>{words.toPayday}</TextLink>}
    </Page>
  );
}
