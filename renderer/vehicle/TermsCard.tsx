import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { nameOf, type Setup } from '#renderer/gateway/setup';
import { type Fact, Facts } from '#renderer/kit/Facts.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { vehicleWords as words } from '#renderer/words/vehicle';
import { type Lease, type Terms, termsNow } from './useLease.ts';

const names = words.facts;

/** The plan line and its person; or the agreement to share. */
function paysWords({ planLines, beneficiaries }: Setup, { charge, shared }: Terms): string {
  if (shared !== undefined) return shared;
  const line = 'planLineId' in charge ? planLines.find(({ id }) => id === charge.planLineId) : undefined;
  return line === undefined ? '' : `${line.name}, ${nameOf(beneficiaries, line.beneficiaryId)}`;
}

function milesWords({ milesAYear, excessTenths }: Terms): string | undefined {
  if (milesAYear === undefined) return undefined;
  return words.milesLine(words.miles(milesAYear), excessTenths === undefined ? undefined : words.pennies(String(excessTenths / 10)));
}

function proofWords({ evidenceNumber, noFileBecause }: Terms): string | undefined {
  if (evidenceNumber !== undefined) return words.one.proof(evidenceNumber);
  return noFileBecause === undefined ? undefined : words.notHere(noFileBecause);
}

function said(name: string, value: string | undefined): readonly Fact[] {
  return value === undefined ? [] : [{ name, value }];
}

function TermsFacts({ setup, terms }: { readonly setup: Setup; readonly terms: Terms }) {
  const { upFront } = terms;
  const first = upFront && words.upFrontLine(words.kinds[upFront.kind], pounds(upFront.amount), dayInWords(upFront.day));
  return (
    <Facts
      facts={[
        ...said(names.payment, words.every(pounds(terms.amount), terms.every)),
        ...said(names.runs, words.span(dayInWords(terms.from), dayInWords(terms.endsOn))),
        ...said(names.firstDue, dayInWords(terms.firstDue)),
        ...said(names.upFront, first),
        ...said(names.pays, paysWords(setup, terms)),
        ...said(names.agreed, words.agreedLine(terms.approvedBy, dayInWords(terms.approvedOn))),
        ...said(names.miles, milesWords(terms)),
        ...said(names.proof, proofWords(terms)),
        ...said(names.why, terms.reason),
      ]}
    />
  );
}

/** The terms in force, those that come, and the others behind a question. */
export function TermsCard({ lease, setup, today }: { readonly lease: Lease; readonly setup: Setup; readonly today: Day }) {
  const now = termsNow(lease, today);
  const coming = lease.terms.filter((terms) => lease.ended === undefined && terms !== now && terms.from > today);
  const others = lease.terms.filter((terms) => terms !== now && !coming.includes(terms)).toReversed();
  return (
    <section className="card">
      <h2>{lease.ended === undefined ? words.one.terms : words.one.lastTerms}</h2>
      {now === undefined ? undefined : <TermsFacts setup={setup} terms={now} />}
      {lease.registration === undefined ? undefined : <Facts facts={[{ name: names.registration, value: lease.registration }]} />}
      {coming.map((terms) => (
        <section key={terms.version}>
          <h2>{words.one.termsFrom(dayInWords(terms.from))}</h2>
          <TermsFacts setup={setup} terms={terms} />
        </section>
      ))}
      {others.length === 0 ? undefined : (
        <Why question={words.one.others}>
          {others.map((terms) => (
            <TermsFacts key={terms.version} setup={setup} terms={terms} />
          ))}
        </Why>
      )}
    </section>
  );
}
