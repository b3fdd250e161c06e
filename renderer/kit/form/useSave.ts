import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type CommandName, tell } from '#renderer/gateway/tell';
import { type Rules, type Values } from './defineForm.ts';
import { type Saver, type Send, useSend } from './useSend.ts';

type Save<Name extends CommandName, Fields extends Rules> = Omit<Send<Fields, OutputOf<Name>>, 'send'> & {
  /** Undefined where something between the fields is not right: it has said so with form.fail. */
  readonly input: (values: Values<Fields>) => InputOf<Name> | undefined;
};

/** A form that always sends one and the same command. */
export function useSave<Name extends CommandName, Fields extends Rules>(route: Name, save: Save<Name, Fields>): Saver {
  return useSend<Fields, OutputOf<Name>>({
    ...save,
    send: (values) => {
      const input = save.input(values);
      return input === undefined ? undefined : tell(route, input);
    },
  });
}
