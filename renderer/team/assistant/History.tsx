import { shortDay } from '#core/time/words';
import { hoursInWords } from '#core/shifts/words';
import { type Employment } from '#renderer/gateway/team';
import { Money } from '#renderer/kit/Money.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { teamWords } from '#renderer/words/team';
import { basisName, loansName } from '#renderer/words/team/names';
import { termsInWords } from '#core/shifts/termsInWords';

const words = teamWords.hub;

function withEvidence(text: string, evidenceNumber: number | undefined): string {
  return evidenceNumber === undefined ? text : `${text}. ${words.evidence(evidenceNumber)}`;
}

function TaxTable({ tax }: Pick<Employment, 'tax'>) {
  const { from, code, basis, letter, loans, why } = words.taxColumns;
  return (
    <Table
      caption={words.taxTable}
      level={4}
      columns={[{ name: from, kind: 'day' }, { name: code }, { name: basis }, { name: letter }, { name: loans }, { name: why }]}
      rows={tax.map((one) => ({
        key: one.id,
        cells: [
          shortDay(one.from),
          one.taxCode,
          basisName(one.basis),
          one.niLetter,
          loansName(one),
          withEvidence(one.why, one.evidenceNumber),
        ],
      }))}
      whenEmpty={words.none}
    />
  );
}

function PayTable({ agreements }: Pick<Employment, 'agreements'>) {
  const { from, says, hours } = words.payColumns;
  return (
    <Table
      caption={words.payTable}
      level={4}
      columns={[{ name: from, kind: 'day' }, { name: says }, { name: hours }]}
      rows={agreements.map((one) => ({
        key: one.id,
        cells: [
          shortDay(one.from),
          <ul key="says" className="plain">
            {termsInWords(one.terms).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {one.evidenceNumber === undefined ? undefined : <li>{words.evidence(one.evidenceNumber)}</li>}
          </ul>,
          one.weekMinutes === undefined ? words.vary : hoursInWords(one.weekMinutes),
        ],
      }))}
      whenEmpty={words.none}
    />
  );
}

function ForwardTable({ broughtForward }: Pick<Employment, 'broughtForward'>) {
  if (broughtForward.length === 0) return undefined;
  const { year, from, pay, tax } = words.forwardColumns;
  return (
    <Table
      caption={words.forwardTable}
      level={4}
      columns={[{ name: year }, { name: from }, { name: pay, kind: 'money' }, { name: tax, kind: 'money' }]}
      rows={broughtForward.map((one) => ({
        key: one.id,
        cells: [
          one.taxYear,
          withEvidence(words.forwardKinds[one.kind], one.evidenceNumber),
          <Money key="pay" sum={one.pay} />,
          <Money key="tax" sum={one.tax} />,
        ],
      }))}
      whenEmpty={words.none}
    />
  );
}

/** Everything that was recorded about a job, newest first: nothing is overwritten. */
export function History({ employment }: { readonly employment: Employment }) {
  return (
    <section className="stack">
      <h3>{words.history}</h3>
      <TaxTable tax={employment.tax} />
      <PayTable agreements={employment.agreements} />
      <ForwardTable broughtForward={employment.broughtForward} />
    </section>
  );
}
