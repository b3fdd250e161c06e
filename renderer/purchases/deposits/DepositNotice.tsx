import { type OutputOf } from '#core/contract/routes';
import { subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { useTeam } from '#renderer/gateway/team';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { depositWords as words } from '#renderer/words/deposits';

/** That it is a deposit: what of it is expected back and when, that it is back, or why it was kept. */
export function DepositNotice({ purchase }: { readonly purchase: OutputOf<'purchase.read'> }) {
  const { today } = useTeam();
  const { id, deposit, amount, refunded, reversed } = purchase;
  if (deposit === undefined || reversed) return undefined;
  const isLate = deposit.backBy < today;
  const left = subtract(amount, refunded);
  if (deposit.keptBecause !== undefined) return <Notice tone="plain">{words.kept(deposit.keptBecause)}</Notice>;
  if (left <= 0) return <Notice tone="plain">{words.isBack}</Notice>;
  return (
    <Notice tone={isLate ? 'attention' : 'plain'} title={(isLate ? words.overdue : words.waits)(pounds(left), dayInWords(deposit.backBy))}>
      <div className="actions">
        <LinkButton to={places.refund(id)}>{words.returned}</LinkButton>
        <LinkButton to={places.keepDeposit(id)} kind="quiet">
          {words.keepOpen}
        </LinkButton>
      </div>
    </Notice>
  );
}
