import { type InputOf } from '#core/contract/routes';
import { readPounds } from '#core/money/words';
import { type Setup } from '#renderer/gateway/setup';
import { defineForm, type FieldProblem, type Raws, type Values } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { choice, dayRule, free, line, optional } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { chargeOf, chargeProblems } from '#renderer/vehicle/charge';
import { termsRules } from '#renderer/vehicle/termsRules';
import { formWords } from '#renderer/words/form';
import { vehicleWords as words } from '#renderer/words/vehicle';

export const upFrontKinds = ['none', 'advance', 'deposit'] as const;

/** All the questions about a leased vehicle, asked a few at a time. */
export const vehicleForm = defineForm('vehicle', {
  vehicle: line(words.vehicleNeeded),
  lessor: line(words.lessorNeeded),
  agreement: optional(line('')),
  registration: optional(line('')),
  startsOn: dayRule(),
  ...termsRules,
  paidFirst: choice(upFrontKinds, formWords.chooseOne, 'none'),
  upAmount: free(),
  upDay: free(),
  noFileBecause: free(),
});

export type VehicleFields = typeof vehicleForm.rules;
export type VehicleRaws = Raws<VehicleFields>;
export type VehicleForm = FormInHand<VehicleFields>;

type UpFront = InputOf<'lease.add'>['terms']['upFront'];

/** What was typed of a payment up front; undefined where there is none or it is not whole. */
export function upFrontOf({ paidFirst, upAmount, upDay }: VehicleRaws): UpFront {
  const amount = readPounds(upAmount);
  const day = readTypedDay(upDay);
  if ((paidFirst !== 'advance' && paidFirst !== 'deposit') || amount === undefined || amount <= 0 || day === undefined) return undefined;
  return { kind: paidFirst, amount, day };
}

export function upFrontProblems({ paidFirst, upAmount, upDay }: VehicleRaws): readonly FieldProblem[] {
  if (paidFirst === 'none') return [];
  const amount = readPounds(upAmount);
  return [
    ...(amount === undefined || amount <= 0 ? [{ field: 'upAmount', sentence: formWords.amountNeeded }] : []),
    ...(readTypedDay(upDay) === undefined ? [{ field: 'upDay', sentence: formWords.dayNeeded }] : []),
  ];
}

/** Never neither: the agreement, or the reason why it is not here. */
export function agreementProblems({ file, noFileBecause }: VehicleRaws): readonly FieldProblem[] {
  return file.length > 0 || noFileBecause.trim().length > 2 ? [] : [{ field: 'file', sentence: words.fileNeeded }];
}

/** The terms as the book takes them, without what was paid up front. */
export function termsOf(
  setup: Setup,
  raws: Raws<typeof termsRules>,
  values: Omit<Values<typeof termsRules>, 'sharing' | 'planLineId' | 'lines' | 'file'>,
  from: InputOf<'lease.add'>['terms']['from'],
): InputOf<'lease.add'>['terms'] {
  const { endsOn, amount, every, firstDue, approvedBy, approvedOn, miles, excess } = values;
  return {
    from,
    endsOn,
    amount,
    every,
    firstDue,
    approvedBy,
    approvedOn,
    charge: chargeOf(setup, raws),
    milesAYear: miles,
    excessTenths: excess,
  };
}

/** The whole vehicle as the book takes it; undefined where a step is not answered yet. */
export function vehicleInput(setup: Setup, raws: VehicleRaws, values: Values<VehicleFields>): InputOf<'lease.add'> | undefined {
  if ([...upFrontProblems(raws), ...chargeProblems(setup, raws), ...agreementProblems(raws)].length > 0) return undefined;
  const { vehicle, lessor, agreement, registration, startsOn, file } = values;
  return {
    lease: { vehicle, lessor, agreement, registration, startsOn },
    terms: { ...termsOf(setup, raws, values, startsOn), upFront: upFrontOf(raws) },
    ...(file[0] === undefined ? { noFileBecause: raws.noFileBecause.trim() } : { file: file[0].token }),
  };
}
