import { z } from 'zod';
import { places } from '#renderer/kit/places';
import { type Ask } from './ask-in.ts';

const leasesShape = z.object({
  leases: z.array(z.object({ id: z.string(), startsOn: z.string(), dues: z.array(z.object({ id: z.string(), state: z.string() })) })),
});
const made = z.object({ id: z.string() });
const readShape = z.object({ people: z.array(z.object({ id: z.string() })), open: z.array(z.object({ purchaseId: z.string() })) });

/** A driver, a reading, a trip, a tariff and a purchase of the van, so that each of its screens has something on it. */
async function useTheVan(ask: Ask, leaseId: string, day: string) {
  const { people, open } = await ask(readShape, 'vehicle.read', { leaseId });
  const driver = await ask(made, 'vehicle.addDriver', { leaseId, name: 'Noor Sample', from: day, agreedBy: 'The lessor' }, true);
  const clock = { kind: 'odometer', day, miles: 120, facts: {} };
  const record = await ask(made, 'vehicle.record', { leaseId, ...clock }, true);
  const whom = people.map(({ id }) => ({ beneficiaryId: id, aboard: true, wheelchair: false }));
  const journey = { leaseId, day, purpose: 'Sample College', tenths: 180, legs: 2, waitingMinutes: 0, escort: true };
  const trip = await ask(made, 'vehicle.trip', { ...journey, driverId: driver.id, people: whom }, true);
  const fees = { start: 450, mile: 240, hour: 3000, escort: 600, wheelchair: 500, fare: 'each' };
  const agreed = { name: 'An example', agreedBy: 'Case manager', agreedOn: day, source: 'Invented, to look at the screen' };
  const tariff = await ask(made, 'tariff.add', { ...agreed, from: day, ...fees }, true);
  const purchase = open[0]?.purchaseId ?? 'none';
  const cost = await ask(made, 'vehicle.link', { leaseId, purchaseId: purchase, kind: 'other' }, true);
  // Taken back at once, so that it can be asked again what it was for.
  await ask(made, 'vehicle.unlink', { id: cost.id, reason: 'To look at the screen' }, true);
  return { driver: driver.id, record: record.id, trip: trip.id, tariff: tariff.id, cost: cost.id, purchase };
}

/** The screens of the leased van, which the practice family has. */
export async function vehiclePlaces(ask: Ask, lineId: string) {
  const { leases } = await ask(leasesShape, 'lease.list', {});
  const [lease] = leases;
  const due = (wanted: string): string => lease?.dues.find(({ state }) => state === wanted)?.id ?? lease?.dues[0]?.id ?? 'none';
  const id = lease?.id ?? 'none';
  const used = await useTheVan(ask, id, lease?.startsOn ?? '2026-10-01');
  return {
    addVehicleStep: places.addVehicleStep('plan'),
    vehicle: places.vehicle(id),
    vehicleTerms: places.vehicleTerms(id),
    endVehicle: places.endVehicle(id),
    confirmVehicle: places.confirmVehicle(due('waiting')),
    takeBackVehicle: places.takeBackVehicle(due('confirmed')),
    confirmVehicleFromBank: places.confirmVehicleFromBank(lineId),
    vehicleTrips: places.vehicleTrips(id),
    addTrip: places.addTrip(id),
    tripFile: places.tripFile(id),
    takeBackTrip: places.takeBackTrip(id, used.trip),
    vehicleMiles: places.vehicleMiles(id),
    vehicleCare: places.vehicleCare(id),
    recordVehicle: places.recordVehicle(id, 'insurance'),
    takeBackVehicleRecord: places.takeBackVehicleRecord(id, used.record),
    vehicleDrivers: places.vehicleDrivers(id),
    addDriver: places.addDriver(id),
    checkLicence: places.checkLicence(id, used.driver),
    endDriver: places.endDriver(id, used.driver),
    vehicleCosts: places.vehicleCosts(id),
    vehiclePurchase: places.vehiclePurchase(id, used.purchase),
    takeBackVehiclePurchase: places.takeBackVehiclePurchase(id, used.cost),
    vehicleEnding: places.vehicleEnding(id),
    compareVehicle: places.compareVehicle(id),
    takeBackTariff: places.takeBackTariff(used.tariff),
  };
}
