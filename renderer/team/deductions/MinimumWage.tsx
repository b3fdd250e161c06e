import { nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { Facts } from '#renderer/kit/Facts.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { Steps } from '#renderer/kit/Steps.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { deductionWords } from '#renderer/words/deductions';
import { type DeductionsRead } from './useDeductions.ts';

const words = deductionWords.minimum;
type Next = NonNullable<DeductionsRead['next']>;
type Period = Next['periods'][number];

function PeriodCheck({
  employmentId,
  one,
  explained,
}: {
  readonly employmentId: string;
  readonly one: Period;
  readonly explained: Next['explained'];
}) {
  const { period, perHour, minutes, pay, least, short, shortPerHour, steps } = one;
  const isGood = short === nothing;
  const found = explained.find(({ from }) => from === period.from);
  // Below school-leaving age there is no rate: nothing is compared.
  const isDue = perHour !== nothing;
  const good = isDue ? words.good(spanInWords(period)) : words.noneDue(spanInWords(period));
  const title = isGood ? good : words.short(spanInWords(period), pounds(shortPerHour));
  return (
    <>
      <Notice tone={isGood ? 'good' : 'attention'} title={title}>
        {found === undefined ? undefined : <p>{words.explained(found.who, found.why)}</p>}
        {isGood || found !== undefined ? undefined : (
          <LinkButton to={places.explainMinimumWage(employmentId, period.from)}>{words.explain}</LinkButton>
        )}
      </Notice>
      <Facts
        facts={[
          ...(isDue ? [{ name: words.figures.perHour, value: pounds(perHour) }] : []),
          { name: words.figures.hours, value: minutesInWords(minutes) },
          { name: words.figures.paid, value: pounds(pay) },
          ...(isDue ? [{ name: words.figures.least, value: pounds(least) }] : []),
        ]}
      />
      <Why question={words.why}>
        <Steps steps={steps} />
      </Why>
    </>
  );
}

/** Why earlier paydays went on though they were short. */
function Before({ read: { explainedBefore } }: { readonly read: DeductionsRead }) {
  if (explainedBefore.length === 0) return undefined;
  return (
    <>
      <h3>{words.before}</h3>
      <Records
        level={3}
        whenEmpty={words.none}
        records={explainedBefore.map(({ payday, period, short, kind, who, why }) => ({
          key: `${payday} ${period.from}`,
          title: words.payday(dayInWords(payday)),
          lines: [words.shortThen(pounds(short), spanInWords(period)), deductionWords.explain.kinds[kind].name, words.explained(who, why)],
        }))}
      />
    </>
  );
}

/** Whether the next payday pays the minimum wage, period by period, and how that is worked out. */
export function MinimumWage({ read }: { readonly read: DeductionsRead }) {
  const { employmentId, next } = read;
  return (
    <section className="stack">
      <h2>{words.heading}</h2>
      {next === undefined ? undefined : <p>{words.payday(dayInWords(next.payday))}</p>}
      {next?.because === undefined ? undefined : <Notice tone="attention">{next.because}</Notice>}
      {(next?.periods ?? []).map((one) => (
        <PeriodCheck key={one.period.from} employmentId={employmentId} one={one} explained={next?.explained ?? []} />
      ))}
      {(next?.periods ?? []).length === 0 && next?.because === undefined ? <p className="card">{words.none}</p> : undefined}
      <Before read={read} />
      <p>
        <TextLink to={places.sayMinimumWage(employmentId)}>{words.facts}</TextLink>
      </p>
    </section>
  );
}
