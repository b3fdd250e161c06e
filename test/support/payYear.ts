import { instant } from '#core/time/instant';
import { type PayHousehold } from './payHousehold.ts';

/** Noon of a day, from now on. */
export function itIs(home: PayHousehold, on: string): void {
  home.clock.set(instant(`${on}T12:00:00.000Z`));
}

/** Sam earns £700 on the first payday, paid by code BR. */
export function paidOnce(home: PayHousehold): { readonly assistant: string; readonly employment: string; readonly run: string } {
  const sam = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
  home.extra(sam.employment, 70_000);
  return { ...sam, run: home.approve().id };
}
