import { type CareYear as Year } from '#core/contract/shapes/funding';
import { pounds } from '#core/money/words';
import { addMonths } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ProofList } from '#renderer/kit/ProofList.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { percentText } from '#renderer/setup/splits/percents';
import { setupWords } from '#renderer/words/setup';
import { statementEveryOptions } from '#renderer/words/names';
import { careYearWords as words } from '#renderer/words/setup/year';
import { Beside } from './Beside.tsx';
import { useYear } from './useYear.ts';

type Part = { readonly read: Year };

function Moneys({ read: { streams, whole } }: Part) {
  const heads = words.columns;
  const sums = ({ agreed, received, spent, balance }: Year['whole']) => [agreed, received, spent, balance].map(pounds);
  return (
    <Table
      caption={words.money}
      columns={[
        { name: heads.money },
        { name: heads.agreed, kind: 'money' },
        { name: heads.received, kind: 'money' },
        { name: heads.spent, kind: 'money' },
        { name: heads.balance, kind: 'money' },
      ]}
      rows={[
        ...streams.map((row) => ({ key: row.id, cells: [words.paidBy(row.name, row.funder), ...sums(row)] })),
        ...(streams.length === 0 ? [] : [{ key: 'whole', kind: 'total' as const, cells: [words.whole, ...sums(whole)] }]),
      ]}
      whenEmpty={words.noMoney}
    />
  );
}

function Accounts({ read: { accounts, streams } }: Part) {
  const held = streams.filter(({ id }) => accounts.some(({ parts }) => parts.some((part) => part.streamId === id)));
  return (
    <Table
      caption={words.accounts}
      columns={[
        { name: words.accountColumns.account },
        { name: words.accountColumns.whole, kind: 'money' },
        ...held.map(({ name }) => ({ name, kind: 'money' as const })),
      ]}
      rows={accounts.map(({ id, name, whole, parts }) => ({
        key: id,
        cells: [
          name,
          pounds(whole),
          ...held.map((stream) => {
            const part = parts.find(({ streamId }) => streamId === stream.id);
            return part === undefined ? '' : pounds(part.amount);
          }),
        ],
      }))}
      whenEmpty={words.noAccounts}
    />
  );
}

function Lines({ read: { lines } }: Part) {
  const heads = words.lineColumns;
  return (
    <Table
      caption={words.lines}
      columns={[
        { name: heads.line },
        { name: heads.forWhom },
        { name: heads.agreed, kind: 'money' },
        { name: heads.pays },
        { name: heads.change },
      ]}
      rows={lines.map(({ id, name, stream, beneficiary, agreed, shares, since, agreedBy }) => {
        const [only] = shares;
        const isAlone = shares.length === 1 && only?.planLineId === id;
        const pays = isAlone ? stream : shares.map((one) => words.share(`${percentText(one.hundredths)}%`, one.stream)).join(', ');
        const agreement = since === undefined || agreedBy === undefined ? '' : `, ${words.since(dayInWords(since), agreedBy)}`;
        return {
          key: id,
          cells: [
            name,
            beneficiary,
            pounds(agreed),
            `${pays}${agreement}`,
            <TextLink key="agree" to={places.shareLine(id)}>
              {words.agree(name)}
            </TextLink>,
          ],
        };
      })}
      whenEmpty={words.noLines}
    />
  );
}

function Rules({ read: { streams } }: Part) {
  return (
    <Table
      caption={words.rules}
      columns={[{ name: words.rulesColumns.money }, { name: words.rulesColumns.kept }, { name: words.rulesColumns.statement }]}
      rows={streams.map(({ id, name, funderId, retainedWeeks, statementEvery }) => ({
        key: id,
        cells: [
          <TextLink key="rules" to={places.funderProfile(funderId)}>
            {name}
          </TextLink>,
          retainedWeeks === undefined ? words.notSaid : words.weeks(retainedWeeks),
          statementEveryOptions.find((option) => option.id === statementEvery)?.name ?? words.notSaid,
        ],
      }))}
      whenEmpty={words.noMoney}
    />
  );
}

/** Everybody's money for a year: each kind by itself and all together, who pays for what, and what is held elsewhere. */
export function CareYear() {
  const read = useYear();
  const { year, proofs } = read;
  return (
    <Page title={words.title(spanInWords(year))} lead={words.lead} help={words.help} back={{ to: places.setup, words: setupWords.back }}>
      <div className="row">
        <TextLink to={places.careYearFrom(addMonths(year.from, -12))}>{words.before}</TextLink>
        <TextLink to={places.careYearFrom(addMonths(year.from, 12))}>{words.after}</TextLink>
      </div>
      <Moneys read={read} />
      <section className="card">
        <h2>{words.proofs}</h2>
        <ProofList proofs={proofs.map((proof) => ({ state: proof.holds ? 'holds' : 'open', words: proof.words }))} />
      </section>
      <Accounts read={read} />
      <Lines read={read} />
      <Beside read={read} />
      <Rules read={read} />
      <div className="actions">
        <LinkButton to={places.changes}>{words.changes}</LinkButton>
      </div>
    </Page>
  );
}
