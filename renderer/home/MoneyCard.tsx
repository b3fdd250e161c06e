import { type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { Bar } from '#renderer/kit/Bar.tsx';
import { Facts } from '#renderer/kit/Facts.tsx';
import { TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { places } from '#renderer/kit/places';
import { Why } from '#renderer/kit/Why.tsx';
import { homeWords as words } from '#renderer/words/home';

type StreamMoney = OutputOf<'home.read'>['money'][number];

/** How one kind of money stands: the answer in large print, then what it is made of. */
export function MoneyCard({ money }: { readonly money: StreamMoney }) {
  const { freeWeeksHundredths, retainedWeeks: retained } = money;
  const isShort = money.free < 0;
  const weeks = isShort ? undefined : freeWeeksHundredths;
  return (
    <section className="card">
      <h2>{money.name}</h2>
      <p className="figure">{weeks === undefined ? pounds(money.free) : words.weeksLeft(weeks)}</p>
      <p className="soft">{isShort ? words.short : weeks === undefined ? words.freeOnly : words.ofCare(pounds(money.free), retained)}</p>
      {weeks === undefined || retained === undefined ? undefined : (
        <div>
          <p className="unseen">{words.barLabel}</p>
          <Bar of={{ part: weeks, whole: retained * 100 }} />
        </div>
      )}
      <Facts
        facts={[
          { name: words.atBank, value: <Money sum={money.balance} /> },
          { name: words.owed, value: <Money sum={money.owed} /> },
          { name: words.free, value: <Money sum={money.free} /> },
          { name: words.received, value: <Money sum={money.receivedThisYear} /> },
          { name: words.spent, value: <Money sum={money.spentThisYear} /> },
        ]}
      />
      <Why question={`${money.name}: ${words.how.toLowerCase()}`}>
        <ol>
          {words.howLines(pounds(money.balance), pounds(money.owed), pounds(money.free)).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Why>
      <div className="row">
        <TextLink to={places.plan}>{words.seePlan}</TextLink>
        <TextLink to={places.ledgerMoney(money.streamId)}>{words.seeEntries(money.name)}</TextLink>
      </div>
    </section>
  );
}
