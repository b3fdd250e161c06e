import { type OutputOf } from '#core/contract/routes';
import { dayInWords, spanInWords } from '#core/time/words';
import { payslipSheet } from '#core/pay/payslipSheet';
import { type Sheet } from '#core/sheet/sheet';
import { useAsk } from '#renderer/gateway/ask';
import { IssuePaper } from '#renderer/kit/document/IssuePaper.tsx';
import { SaveForms } from '#renderer/kit/document/SaveForms.tsx';
import { Views } from '#renderer/kit/document/Views.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { longDay } from '#renderer/words/days';
import { givenWords } from '#renderer/words/given';
import { payWords } from '#renderer/words/pay';
import { voidPayslipWords as voidWords } from '#renderer/words/voidPayslip';

const words = payWords.payslip;
type Read = OutputOf<'payslip.read'>;

/** A void payslip as the screen shows it: marked at its head. Its PDF stays as it was made. */
function sheetOf({ data, voided }: Read): Sheet {
  const sheet = payslipSheet(data, true);
  if (voided === undefined) return sheet;
  const mark = { kind: 'note', tone: 'attention', title: voidWords.mark, words: voidWords.marked(dayInWords(voided.on)) } as const;
  return { ...sheet, blocks: [mark, ...sheet.blocks] };
}

function Standing({ payslip: { id, number, documentId } }: { readonly payslip: Read }) {
  return (
    <>
      <SaveForms documentId={documentId} fileName={(form) => words.fileName(number, form)} />
      <div className="actions">
        <LinkButton to={places.givePayslip(id)}>{givenWords.toGive}</LinkButton>
      </div>
      <IssuePaper route="payslip.easyRead" input={{ payslipId: id }}>
        {givenWords.easyRead}
      </IssuePaper>
    </>
  );
}

/** What is void comes with its notice first: the pages themselves do not say so. */
function Void({ payslip, voided }: { readonly payslip: Read; readonly voided: NonNullable<Read['voided']> }) {
  const { id, number, documentId, data } = payslip;
  return (
    <>
      <Notice tone="attention" title={voidWords.notice}>
        <p>{voidWords.reason(dayInWords(voided.on), voided.reason)}</p>
        <p>{voidWords.more}</p>
      </Notice>
      <section className="stack-tight">
        <p>{voidWords.giveMore(data.assistant.name)}</p>
        <IssuePaper route="payslip.voidNotice" kind="primary" input={{ payslipId: id }}>
          {voidWords.give}
        </IssuePaper>
      </section>
      <SaveForms documentId={documentId} fileName={(form) => voidWords.fileName(number, form)} />
      <p className="soft">{voidWords.save}</p>
    </>
  );
}

/** One PA's payslip as it was approved: save it, read it, or see its pages. */
export function Payslip() {
  const payslip = useAsk('payslip.read', { id: usePart('id') });
  const { number, documentId, data, voided } = payslip;
  const { name } = data.assistant;
  return (
    <Page
      title={voided === undefined ? words.title(number, name) : voidWords.title(number, name)}
      lead={words.lead(spanInWords(data.period), longDay(data.payday))}
      back={{ to: places.pay, words: payWords.back }}
      help={payWords.help}
    >
      {voided === undefined ? <Standing payslip={payslip} /> : <Void payslip={payslip} voided={voided} />}
      <Views sheet={sheetOf(payslip)} document={{ id: documentId, form: 'normal' }} names={voided === undefined ? words : voidWords} />
    </Page>
  );
}
