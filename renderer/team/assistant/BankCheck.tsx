import { useAsk, useTry } from '#renderer/gateway/ask';
import { TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { bankCheckWords as words } from '#renderer/words/bankCheck';
import { accountRule, sortCodeRule } from './bankNumbers.ts';

type Typed = { readonly sortCode: string; readonly account: string };

/** What the banks' own table says of the numbers as typed. It warns and never keeps anybody from saving: a table can be old. */
function Answer(typed: Typed) {
  const [sortCode, account] = [sortCodeRule.read(typed.sortCode), accountRule.read(typed.account)];
  const attempt = useTry('bankCheck.numbers', sortCode.ok && account.ok ? { sortCode: sortCode.value, account: account.value } : undefined);
  const found = attempt.state === 'answer' ? attempt.value.found : undefined;
  if (found === undefined) return undefined;
  return found.answer === 'not possible' ? <Notice tone="attention" title={found.words} /> : <p className="soft">{found.words}</p>;
}

export function BankCheck(typed: Typed) {
  const { table } = useAsk('bankCheck.read', {});
  if (table === undefined)
    return (
      <p className="soft">
        {words.noTable} <TextLink to={places.bankTable}>{words.howTo}</TextLink>
      </p>
    );
  return (
    <div aria-live="polite">
      <Answer {...typed} />
    </div>
  );
}
