import { type PayslipData } from '#core/contract/shapes/pay';
import { pounds } from '#core/money/words';
import { Sources } from '#renderer/kit/Steps.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { payWords } from '#renderer/words/pay';

const words = payWords.check;
const order = ['hours', 'holiday', 'statutory', 'tax', 'ni', 'loans', 'pension', 'taken', 'expenses', 'net', 'allowance'] as const;

/** How one PA's pay came about, step by step, with where each rule stands. */
export function Working({ payslip }: { readonly payslip: PayslipData }) {
  return (
    <div className="stack-tight">
      {order.map((about) => {
        const steps = payslip.working.filter((step) => step.about === about);
        if (steps.length === 0) return undefined;
        return (
          <div key={about}>
            <p className="strong">{words.working[about]}</p>
            <ol>
              {steps.map((step, place) => (
                <li key={place}>{step.words}</li>
              ))}
            </ol>
          </div>
        );
      })}
      <p className="strong">{words.shared}</p>
      <ul>
        {payslip.charges.map((charge) => (
          <li key={charge.planLineId}>
            {charge.stream}, {charge.planLine} ({charge.beneficiary}): {pounds(charge.gross)}
          </li>
        ))}
      </ul>
      <Sources steps={payslip.working} />
    </div>
  );
}

export function WhyPay({ payslip }: { readonly payslip: PayslipData }) {
  return (
    <Why question={words.why(payslip.assistant.name)}>
      <Working payslip={payslip} />
    </Why>
  );
}
