import { type FuelUse } from '#core/vehicle/fuel';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';

export type TripFacts = {
  readonly id: string;
  readonly vehicleId: string;
  readonly day: Day;
  readonly driver: string;
  readonly isDriverApproved: boolean;
  readonly benefits: readonly string[];
};

export type VehicleFacts = {
  readonly id: string;
  readonly name: string;
  readonly streamIds: readonly string[];
  readonly endsOn: Day;
  readonly isEnded: boolean;
  /** By the year of the lease: miles agreed and what they are on course for, with the charge that would follow. */
  readonly miles?: { readonly agreed: number; readonly projected: number; readonly charge?: Pence };
  /** Insurance, MOT and the like, by their last day. */
  readonly expiries: readonly { readonly what: string; readonly on: Day }[];
  /** Litres bought, and what the miles driven would take. */
  readonly fuel?: FuelUse;
  /** A mobility benefit is paid to somebody whom it is for; whether advice about both is recorded. */
  readonly mobilityBenefit?: { readonly isPaid: boolean; readonly hasAdvice: boolean };
};

/** Whether every shared cost's parts make its whole, each counted once. */
export type SharedFacts = { readonly holds: boolean; readonly words: string };
