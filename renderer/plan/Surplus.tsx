import { weeksInWords } from '#core/book/weeks';
import { absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { incomeNames } from '#core/plan/incomeWords';
import { shortDay } from '#core/time/words';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { budgetWords as words } from '#renderer/words/budget';
import { type BudgetRead } from './usePlans.ts';

type Props = { readonly budget: BudgetRead };

function Sentences({ question, sentences }: { readonly question: string; readonly sentences: readonly string[] }) {
  return (
    <Why question={question}>
      <ol>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </Why>
  );
}

/** What comes in to the year's end, by kind: what is recorded, and what is still to come. */
export function Income({ budget: { income, whyIncome } }: Props) {
  const heads = words.incomeColumns;
  return (
    <>
      <Table
        caption={words.income}
        columns={[
          { name: heads.money },
          { name: heads.recorded, kind: 'money' },
          { name: heads.toCome, kind: 'money' },
          { name: heads.together, kind: 'money' },
        ]}
        rows={[
          ...income.rows.map((row) => ({
            key: row.kind,
            cells: [
              incomeNames[row.kind],
              <Money key="recorded" sum={row.recorded} />,
              <Money key="come" sum={row.toCome} />,
              <Money key="both" sum={row.whole} />,
            ],
          })),
          {
            key: 'together',
            kind: 'total' as const,
            cells: [
              words.together,
              <Money key="recorded" sum={income.recorded} />,
              <Money key="come" sum={income.toCome} />,
              <Money key="both" sum={income.whole} />,
            ],
          },
        ]}
        whenEmpty=""
      />
      <Sentences question={words.whyIncome} sentences={whyIncome} />
    </>
  );
}

function GivenBack({ budget: { givenBack } }: Props) {
  const heads = words.givenBackColumns;
  if (givenBack.length === 0) return undefined;
  return (
    <Table
      caption={words.givenBack}
      columns={[
        { name: heads.why },
        { name: heads.day, kind: 'day' },
        { name: heads.sum, kind: 'money' },
        { name: heads.state },
        { name: heads.act },
      ]}
      rows={givenBack.map(({ id, day, amount, because, isPaid }) => ({
        key: id,
        cells: [
          because,
          shortDay(day),
          <Money key="sum" sum={amount} />,
          isPaid ? words.givenBackPaid : words.givenBackOpen,
          isPaid ? (
            ''
          ) : (
            <TextLink key="back" to={places.takeBackPlan('givenBack', id)}>
              {words.takeBack(because)}
            </TextLink>
          ),
        ],
      }))}
      whenEmpty=""
    />
  );
}

/** What could be given back, in pounds and in weeks of the award, with what went back already. */
export function Surplus({ budget }: Props) {
  const { surplus, whySurplus, streamId } = budget;
  const isOver = surplus.surplus > 0;
  return (
    <>
      <section className="card">
        <h2>{words.surplus}</h2>
        <p className="figure">{isOver ? pounds(surplus.surplus) : words.nothing}</p>
        {isOver || surplus.surplus === 0 ? undefined : <p className="soft">{words.shortOf(pounds(absolute(surplus.surplus)))}</p>}
        {isOver && surplus.surplusWeeks !== undefined ? (
          <p className="soft">{words.weeks(weeksInWords(surplus.surplusWeeks))}</p>
        ) : undefined}
        <p className="soft">{surplus.returned === 0 ? words.notReturned : words.returned(pounds(surplus.returned))}</p>
        <Sentences question={words.whySurplus} sentences={whySurplus} />
      </section>
      <GivenBack budget={budget} />
      <LinkButton to={places.giveBack(streamId)}>{words.giveBack}</LinkButton>
    </>
  );
}
