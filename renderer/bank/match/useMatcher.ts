import { useState } from 'react';
import { type Problem } from '#core/contract/problem';
import { type InputOf } from '#core/contract/routes';
import { useTell } from '#renderer/gateway/tell';
import { useGo } from '#renderer/kit/go';
import { say } from '#renderer/kit/toast';
import { bankWords } from '#renderer/words/bank';

type Parts = InputOf<'bank.match'>['parts'];

export type Matcher = {
  readonly match: (parts: Parts) => Promise<void>;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
};

/** Matches the line and goes on to the next one that is open. */
export function useMatcher(lineId: string, after: string): Matcher {
  const { send, isBusy } = useTell('bank.match');
  const [problem, setProblem] = useState<Problem>();
  const go = useGo();
  return {
    isBusy,
    problem,
    match: async (parts) => {
      if (isBusy) return;
      const result = await send({ lineId, parts });
      setProblem(result.ok ? undefined : result.problem);
      if (!result.ok) return;
      say(bankWords.match.said);
      go(after);
    },
  };
}
