import { spanInWords } from '#core/time/words';
import { payslipSheet } from '#core/pay/payslipSheet';
import { useAsk } from '#renderer/gateway/ask';
import { IssuePaper } from '#renderer/kit/document/IssuePaper.tsx';
import { SaveForms } from '#renderer/kit/document/SaveForms.tsx';
import { Views } from '#renderer/kit/document/Views.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { longDay } from '#renderer/words/days';
import { givenWords } from '#renderer/words/given';
import { payWords } from '#renderer/words/pay';

const words = payWords.payslip;

/** One PA's payslip as it was approved: save it, read it, or see its pages. */
export function Payslip() {
  const id = usePart('id');
  const { number, documentId, data } = useAsk('payslip.read', { id });
  return (
    <Page
      title={words.title(number, data.assistant.name)}
      lead={words.lead(spanInWords(data.period), longDay(data.payday))}
      back={{ to: places.pay, words: payWords.back }}
      help={payWords.help}
    >
      <SaveForms documentId={documentId} fileName={(form) => words.fileName(number, form)} />
      <div className="actions">
        <LinkButton to={places.givePayslip(id)}>{givenWords.toGive}</LinkButton>
      </div>
      <IssuePaper route="payslip.easyRead" input={{ payslipId: id }}>
        {givenWords.easyRead}
      </IssuePaper>
      <Views sheet={payslipSheet(data, true)} document={{ id: documentId, form: 'normal' }} names={words} />
    </Page>
  );
}
