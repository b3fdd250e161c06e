import { useGo, usePart } from '#renderer/kit/go';
import { Gone } from '#renderer/kit/Gone.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { vehicleWords } from '#renderer/words/vehicle';
import { useLeaseDue } from './useLease.ts';

export function TakeBack() {
  const id = usePart('id');
  const found = useLeaseDue(id);
  const go = useGo();
  if (found === undefined) return <Gone back={{ to: places.vehicles, words: vehicleWords.back }} />;
  const to = places.vehicle(found.lease.id);
  return (
    <ReasonPage
      {...vehicleWords.takeBack}
      route="lease.takeBackDue"
      about={id}
      isDanger
      back={{ to, words: found.lease.vehicle }}
      input={(reason) => ({ leaseDueId: id, reason })}
      after={() => go(to)}
    />
  );
}
