import { Notice } from '#renderer/kit/Notice.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { vehicleWords } from '#renderer/words/vehicle';

const words = vehicleWords.advice;

/** A leased vehicle may touch PIP mobility: ask, with the source and with what nobody has verified. */
export function BenefitsAdvice() {
  return (
    <Why question={words.question}>
      <p>{words.ask}</p>
      <p>{words.law}</p>
      <p className="soft">{words.source}</p>
      <Notice tone="attention" title={words.unverified} />
    </Why>
  );
}
