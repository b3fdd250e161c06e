import { familyPart } from '#db/actions/absence/familyPart';
import { sickPart } from '#db/actions/absence/sickPart';
import { type FoundPart, type PartContext } from '#db/actions/pay/parts/part';

/** Sick pay and family pay of one PA and payday. */
export function absencePart(context: PartContext): FoundPart {
  const [sick, family] = [sickPart(context), familyPart(context)];
  return {
    lines: [...(sick.lines ?? []), ...(family.lines ?? [])],
    statutory: [...(sick.statutory ?? []), ...(family.statutory ?? [])],
    remarks: [...(sick.remarks ?? []), ...(family.remarks ?? [])],
    working: [...(sick.working ?? []), ...(family.working ?? [])],
    freeze: (writing, frozen) => {
      sick.freeze?.(writing, frozen);
      family.freeze?.(writing, frozen);
    },
  };
}
