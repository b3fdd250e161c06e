import { useState } from 'react';
import { tell } from '#renderer/gateway/tell';
import { Button } from '#renderer/kit/Button.tsx';
import { Confirm } from '#renderer/kit/Confirm.tsx';
import { say } from '#renderer/kit/toast';
import { rotaWords } from '#renderer/words/rota';
import { whenOf, whoOf } from '#renderer/rota/shift/useShift';
import { type Week, keyOf } from './week.ts';

const words = rotaWords.cancelAll;

type Props = { readonly shifts: Week['shifts']; readonly reason: string };

/** Cancels every shift that a stay leaves without anybody to care for, each with the reason. One that cannot be is said, and ends it there. */
export function CancelAll({ shifts, reason }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const cancel = async (): Promise<void> => {
    setBusy(true);
    let refused: string | undefined;
    for (const { patternId, day } of shifts) {
      // One after the other: each is a record of its own.
      const result = await tell('rota.change', { patternId, day, change: { kind: 'cancelled', reason } });
      if (!result.ok) {
        refused = result.problem.sentence;
        break;
      }
    }
    setBusy(false);
    setAsking(false);
    say(refused ?? words.said(shifts.length));
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{words.action(shifts.length)}</Button>
      <Confirm
        isOpen={isAsking}
        title={words.title(shifts.length)}
        action={words.action(shifts.length)}
        isBusy={isBusy}
        onYes={() => void cancel()}
        onNo={() => setAsking(false)}
      >
        <p>{words.more(reason)}</p>
        <ul>
          {shifts.map((shift) => (
            <li key={keyOf(shift)}>{words.one(whoOf(shift), whenOf(shift))}</li>
          ))}
        </ul>
      </Confirm>
    </>
  );
}
