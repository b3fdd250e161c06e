import { type OutputOf } from '#core/contract/routes';
import { useSetup } from '#renderer/gateway/setup';
import { Button } from '#renderer/kit/Button.tsx';
import { type CarriedLine, carryLine } from '#renderer/kit/carried';
import { useGo } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { bankMoreWords } from '#renderer/words/bankMore';

const words = bankMoreWords.rules;
type Rule = OutputOf<'bank.suggest'>['rules'][number];

/** What the person's own rules propose. A button opens the screen that records it, with everything filled in. */
export function RuleCards({ accountId, line, rules }: CarriedLine & { readonly rules: readonly Rule[] }) {
  const { bankAccounts } = useSetup();
  const go = useGo();
  if (rules.length === 0) return undefined;
  const actionOf = ({ proposes }: Rule): { readonly name: string; readonly to: string } => {
    switch (proposes.kind) {
      case 'purchase':
        return { name: words.purchase(proposes.payee), to: places.recordFromBank(line.id, 'what') };
      case 'receipt':
        return { name: words.receipt(proposes.from), to: places.receiveFromBank(line.id) };
      case 'transfer': {
        const other = bankAccounts.find(({ id }) => id === proposes.otherAccountId);
        return { name: words.transfer(other?.name ?? ''), to: places.moveMoney(accountId, line.id) };
      }
      case 'charge':
        return { name: words.charge, to: places.bankCharge(accountId, line.id) };
    }
  };
  return (
    <section className="stack">
      <h2>{words.youSaid}</h2>
      <ul className="card-list">
        {rules.slice(0, 3).map((rule) => {
          const { name, to } = actionOf(rule);
          return (
            <li key={rule.id} className="stack">
              <h3>{rule.words}</h3>
              <p>{words.because(rule.says)}</p>
              <Button
                kind="primary"
                onPress={() => {
                  carryLine({ accountId, line, proposed: rule.proposes });
                  go(to);
                }}
              >
                {name}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
