import { useAsk } from '#renderer/gateway/ask';
import { type CarriedLine, carryLine } from '#renderer/kit/carried';
import { Button } from '#renderer/kit/Button.tsx';
import { useGo } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { bankWords } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';
import { vehicleWords } from '#renderer/words/vehicle';

const words = bankWords.match;

/** Records what the line was, on the screens for it; saving there matches it in the same stroke. */
export function RecordIt({ accountId, line, hasOthers, isBank }: CarriedLine & Record<'hasOthers' | 'isBank', boolean>) {
  const { leases, today } = useAsk('lease.list', { recent: true });
  const hasVehicle = leases.some(({ dues }) =>
    dues.some(({ state, day, amount }) => state === 'waiting' && day <= today && amount > 0 === line.amount < 0),
  );
  const go = useGo();
  const carry = (to: string): void => {
    carryLine({ accountId, line });
    go(to);
  };
  return (
    <section className="stack">
      <h2>{words.none}</h2>
      <div className="actions">
        {hasVehicle ? <Button onPress={() => carry(places.confirmVehicleFromBank(line.id))}>{vehicleWords.fromBank}</Button> : undefined}
        {line.amount < 0 ? (
          <Button onPress={() => carry(places.recordFromBank(line.id, 'what'))}>{words.purchase}</Button>
        ) : (
          <>
            <Button onPress={() => carry(places.receiveFromBank(line.id))}>{words.receive}</Button>
            <Button onPress={() => carry(places.lendFromBank(line.id))}>{words.lend}</Button>
          </>
        )}
        {isBank ? <Button onPress={() => carry(places.bankCharge(accountId, line.id))}>{bankMoreWords.charge.button}</Button> : undefined}
        {hasOthers ? <Button onPress={() => carry(places.moveMoney(accountId, line.id))}>{bankMoreWords.moved.button}</Button> : undefined}
      </div>
    </section>
  );
}
