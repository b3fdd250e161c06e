import { type OutputOf } from '#core/contract/routes';
import { type Pence, nothing, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice, Tag } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { payBackWords as words } from '#renderer/words/payBack';
import { paidBackInWords } from './paidBackInWords.ts';

type Read = OutputOf<'hmrc.read'>;

function whatNext({ taxYear, isOver, isOnBills }: Read['back'][number]): string {
  if (!isOver) return words.inYear;
  return isOnBills ? words.over(taxYear) : words.overSetOff(taxYear);
}

/** What recorded bills of the employer have still to be paid: one may stand with several months. */
function waitsToBePaid(employerId: string, months: Read['months']): Pence {
  const own = months.filter((month) => month.employerId === employerId);
  const open = new Map(own.flatMap(({ bill }) => (bill === undefined || bill.isBack ? [] : [[bill.id, bill.open]])));
  return total([...open.values()]);
}

function Beside({ waits }: { readonly waits: Pence }) {
  return waits === nothing ? undefined : <p>{words.beside(pounds(waits))}</p>;
}

/** What HMRC owes back by this book, what that means now, and the way to record that it pays. */
export function OwedBack({ back, months }: Pick<Read, 'back' | 'months'>) {
  return back.map((one) => (
    <Notice key={one.employerId} tone="plain" title={words.owed(one.employer, pounds(one.amount))}>
      <p>{whatNext(one)}</p>
      <Beside waits={waitsToBePaid(one.employerId, months)} />
      <div className="actions">
        <LinkButton to={places.payBack(one.employerId, one.taxYear)}>{words.record}</LinkButton>
      </div>
    </Notice>
  ));
}

/** What HMRC was recorded to pay back. It is taken back as long as the bank has nothing of it. */
export function PaidBack({ paidBack }: Pick<Read, 'paidBack'>) {
  return paidBack.map((one) => (
    <section key={one.id} className="card row">
      <Tag tone={one.open === nothing ? 'good' : 'attention'}>{paidBackInWords(one)}</Tag>
      {one.open === one.amount ? <TextLink to={places.takeBackPaidBack(one.id)}>{words.takeBack(pounds(one.amount))}</TextLink> : undefined}
    </section>
  ));
}
