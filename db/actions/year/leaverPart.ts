import { afterLeavingCode, afterLeavingSource, afterLeavingWords } from '#core/year/afterLeaving';
import { taxOn } from '#db/actions/pay/taxSaid';
import { type Part } from '#db/actions/pay/parts/part';
import { isAfterP45 } from '#db/actions/year/taxForPayday';

/** Says of a payment after leaving that it is one. */
export const leaverPart: Part = ({ reading, employment, period }) => {
  const { id, name } = employment;
  const held = taxOn(reading, id, period.payday);
  if (held === undefined || !isAfterP45(reading, employment, period.payday)) return {};
  const { taxCode } = afterLeavingCode(held.taxCode);
  const why = `The job has ended and there is a P45, so code ${taxCode} is used, each payday by itself.`;
  return {
    working: [{ about: 'tax', words: why, sources: [afterLeavingSource] }],
    remarks: [{ kind: 'look', employmentId: id, words: afterLeavingWords(name, taxCode), mend: 'team' }],
  };
};
