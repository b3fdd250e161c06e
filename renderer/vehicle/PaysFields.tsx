import { type Setup } from '#renderer/gateway/setup';
import { ChargeFields } from '#renderer/kit/fields/ChargeFields.tsx';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { vehicleWords as words } from '#renderer/words/vehicle';
import { type ChargeRaws, chargedOn, vehiclePlan } from './charge.ts';
import { type termsRules } from './termsRules.ts';

type Props = { readonly field: FormInHand<typeof termsRules>['field']; readonly raws: ChargeRaws; readonly setup: Setup };

/** Which of the plan's lines for a vehicle pays: one, or one for each person of an agreement to share. */
export function PaysFields({ field, raws, setup }: Props) {
  const on = chargedOn(setup, raws);
  const plan = vehiclePlan(setup, on);
  if (plan.planLines.length === 0)
    return (
      <Notice tone="attention">
        <p>{words.noPlan}</p>
        <LinkButton to={places.addPlanLine}>{words.addPlanLine}</LinkButton>
      </Notice>
    );
  return <ChargeFields setup={plan} on={on} sharing={field('sharing')} planLineId={field('planLineId')} lines={field('lines')} />;
}
