import { useState } from 'react';
import { problem } from '#core/contract/problem';
import { refused, type Result } from '#core/contract/result';
import { type InputOf, type OutputOf, type RouteName, type routes } from '#core/contract/routes';
import { theBooks } from './books.ts';
import { askAfresh } from './client.ts';
import { CommandIds } from './CommandIds.ts';
import { savingBegins, savingEnds } from './saving.ts';
import { typistNow } from './typist.ts';

export type CommandName = { [Name in RouteName]: (typeof routes)[Name]['kind'] extends 'command' ? Name : never }[RouteName];

const ids = new CommandIds(() => crypto.randomUUID());

/** Sends one command. The screens' answers are asked afresh before it returns. */
export async function tell<Name extends CommandName>(route: Name, input: InputOf<Name>): Promise<Result<OutputOf<Name>>> {
  savingBegins();
  let isAnswered = false;
  try {
    const result = await theBooks().call(route, input, ids.idFor(route, input), typistNow());
    isAnswered = result.ok || result.problem.code !== 'work.stopped';
    if (result.ok) {
      ids.kept(route, input);
      await askAfresh();
    }
    return result;
  } catch {
    return refused(problem('work.stopped', {}));
  } finally {
    savingEnds(isAnswered);
  }
}

export type Telling<Name extends CommandName> = {
  readonly send: (input: InputOf<Name>) => Promise<Result<OutputOf<Name>>>;
  readonly isBusy: boolean;
};

/** A command for a button: a second press while the first is under way sends nothing. */
export function useTell<Name extends CommandName>(route: Name): Telling<Name> {
  const [isBusy, setBusy] = useState(false);
  return {
    isBusy,
    send: async (input) => {
      setBusy(true);
      try {
        return await tell(route, input);
      } finally {
        setBusy(false);
      }
    },
  };
}
