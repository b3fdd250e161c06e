import { shortDay } from '#core/time/words';
import { useTry } from '#renderer/gateway/ask';
import { helperWords as words } from '#renderer/words/helpers';

/** Who recorded one thing, and when. Says nothing until the book has looked, and nothing where it does not know. */
export function RecordedBy({ of: id }: { readonly of: string | undefined }) {
  const found = useTry('record.by', id === undefined ? undefined : { ids: [id] });
  const one = found.state === 'answer' ? found.value.recorded[0] : undefined;
  if (one === undefined) return undefined;
  return <p className="soft small">{words.recorded(one.by.name, words.roles[one.by.role], shortDay(one.day))}</p>;
}
