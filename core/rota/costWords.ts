import { nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type RotaCost } from './cost.ts';
import { listInWords } from './words.ts';

type Counted = {
  readonly cost: RotaCost;
  readonly unfilled: number;
  readonly invoiced: readonly string[];
  readonly taxYear: string;
  readonly isYearKnown: boolean;
};

/** How a week's cost was counted, as sentences. */
export function costInWords({ cost, unfilled, invoiced, taxYear, isYearKnown }: Counted): readonly string[] {
  const met = cost.allowance === nothing ? '' : ` The Employment Allowance would meet ${pounds(cost.allowance)} of it, while it lasts.`;
  const insurance = isYearKnown
    ? `Employer’s National Insurance is an estimate, as if this week were paid by itself: ${pounds(cost.ni)}.${met}`
    : `The figures of ${taxYear} are not known to this book yet, so National Insurance is left out.`;
  const open =
    unfilled === 1
      ? 'One shift that nobody works yet is not counted.'
      : `${String(unfilled)} shifts that nobody works yet are not counted.`;
  return [
    `Pay is by each pay agreement for the time planned: ${pounds(cost.wages)}. A shift belongs to the day on which it starts, and woken hours are not known yet.`,
    insurance,
    ...(unfilled === 0 ? [] : [open]),
    ...(invoiced.length === 0
      ? []
      : [
          `${listInWords(invoiced)} ${invoiced.length === 1 ? 'sends' : 'send'} an invoice: it is a purchase when it comes, and not counted here.`,
        ]),
    'Holiday, pension and sick pay are not in it. What a plan costs, under Team, counts them.',
  ];
}
