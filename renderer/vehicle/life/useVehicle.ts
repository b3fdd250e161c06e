import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';

export type VehicleRead = OutputOf<'vehicle.read'>;
export type VehicleRecord = VehicleRead['records'][number];

/** Everything of the vehicle in the address besides its payments, and the way back to it. */
export function useVehicle(): { readonly read: VehicleRead; readonly back: { readonly to: string; readonly words: string } } {
  const read = useAsk('vehicle.read', { leaseId: usePart('id') });
  return { read, back: { to: places.vehicle(read.lease.id), words: read.lease.vehicle } };
}
