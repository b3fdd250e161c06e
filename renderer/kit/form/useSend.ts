import { useState } from 'react';
import { type Result } from '#core/contract/result';
import { say } from '#renderer/kit/toast';
import { type Rules, type Values } from './defineForm.ts';
import { type FormInHand } from './useForm.ts';

export type Send<Fields extends Rules, Value> = {
  readonly form: FormInHand<Fields>;
  /** Undefined where something between the fields is not right: it has said so with form.fail. */
  readonly send: (values: Values<Fields>) => Promise<Result<Value>> | undefined;
  readonly after: (value: Value) => void;
  /** Where a form has several steps: the field that was refused may be on another. */
  readonly refused?: (field: string | undefined) => void;
  /** Said in the strip above the page, and by a screen reader. */
  readonly said: string;
  /** Which field a problem's path belongs to, where the names differ. */
  readonly fields?: Readonly<Record<string, keyof Fields & string>>;
};

export type Saver = { readonly submit: () => Promise<void>; readonly isBusy: boolean };

/** Reads the form, sends it, and either goes on or puts the problem beside its field. What was typed stays until it is kept. */
export function useSend<Fields extends Rules, Value>({ form, send, after, said, refused, fields = {} }: Send<Fields, Value>): Saver {
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    const values = isBusy ? undefined : form.read();
    const sent = values === undefined ? undefined : send(values);
    if (sent === undefined) return;
    setBusy(true);
    const result = await sent;
    setBusy(false);
    if (!result.ok && result.problem.code === 'work.cancelled') return say(result.problem.sentence);
    if (!result.ok) {
      const field = form.refuse(result.problem, fields);
      refused?.(field);
      return;
    }
    say(said);
    after(result.value);
    form.forget();
  };
  return { isBusy, submit };
}
