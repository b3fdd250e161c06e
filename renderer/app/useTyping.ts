import { type Writer } from '#core/contract/shapes/helpers';
import { useAsk } from '#renderer/gateway/ask';
import { useTypist } from '#renderer/gateway/typist';

export type Typing = {
  /** Everybody who may type today. */
  readonly writers: readonly Writer[];
  /** Absent where several may and nobody has said who does. */
  readonly now: Writer | undefined;
};

/** Who types in the open book. Where only one person may, nobody is asked. */
export function useTyping(): Typing {
  const { writers } = useAsk('helper.list', {});
  const chosen = useTypist();
  const current = writers.filter(({ isCurrent }) => isCurrent);
  const now = current.find(({ actorId }) => actorId === chosen) ?? (current.length === 1 ? current[0] : undefined);
  return { writers: current, now };
}
