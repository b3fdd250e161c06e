import { shortDay } from '#core/time/words';
import { useRecorders } from '#renderer/gateway/recorders';
import { helperWords as words } from '#renderer/words/helpers';

/** Who recorded one thing, and when, in a book in which several people type. */
export function RecordedBy({ of: id }: { readonly of: string }) {
  const one = useRecorders([id]).get(id);
  if (one === undefined) return undefined;
  return <p className="soft small">{words.recorded(one.by.name, words.roles[one.by.role], shortDay(one.day))}</p>;
}
