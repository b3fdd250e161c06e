import { type TaxFacts } from '#core/pay/payslip';
import { type Day } from '#core/time/day';

/** What of tax details is said by itself: the code with its basis, the National Insurance letter, and each loan. */
export type TaxFact = 'code' | 'letter' | 'loan' | 'postgraduate';

/** Tax details as recorded, from their day. A notice is about one fact, whatever stood beside it when it was recorded. */
export type SaidTax = { readonly from: Day; readonly tax: TaxFacts; readonly about: 'all' | TaxFact };

/** One saying, and everything that holds from its day until the next. */
export type DatedTax<Said extends SaidTax> = { readonly said: Said; readonly held: TaxFacts };

type Changed<Said extends SaidTax> = { readonly said: Said; readonly changes: readonly TaxFact[] };

const allFacts: readonly TaxFact[] = ['code', 'letter', 'loan', 'postgraduate'];

function isSame(fact: TaxFact, one: TaxFacts, other: TaxFacts): boolean {
  switch (fact) {
    case 'code':
      return one.taxCode === other.taxCode && one.basis === other.basis;
    case 'letter':
      return one.niLetter === other.niLetter;
    case 'loan':
      return one.studentLoan === other.studentLoan;
    case 'postgraduate':
      return one.postgraduateLoan === other.postgraduateLoan;
  }
}

function withFact(held: TaxFacts, fact: TaxFact, { taxCode, basis, niLetter, studentLoan, postgraduateLoan }: TaxFacts): TaxFacts {
  switch (fact) {
    case 'code':
      return { ...held, taxCode, basis };
    case 'letter':
      return { ...held, niLetter };
    case 'loan':
      return { ...held, studentLoan };
    case 'postgraduate':
      return { ...held, postgraduateLoan };
  }
}

/** Whole details say only what differs from what held on their day when they were recorded; the first of all say everything. */
function changesOf({ about, tax }: SaidTax, held: TaxFacts | undefined): readonly TaxFact[] {
  if (held === undefined) return allFacts;
  return about === 'all' ? allFacts.filter((fact) => !isSame(fact, tax, held)) : [about];
}

function holding<Said extends SaidTax>(dated: readonly Changed<Said>[]): readonly DatedTax<Said>[] {
  let held: TaxFacts | undefined;
  return dated.map(({ said, changes }) => {
    held = held === undefined ? said.tax : changes.reduce((so, fact) => withFact(so, fact, said.tax), held);
    return { said, held };
  });
}

function byDay({ said: one }: Changed<SaidTax>, { said: other }: Changed<SaidTax>): number {
  if (one.from === other.from) return 0;
  return one.from < other.from ? -1 : 1;
}

/**
 * Everything said of one job, by the day it holds from; on one day the later recorded is the last. Each fact is dated by itself: what is
 * recorded late for an earlier day holds on past whatever was said since of the other facts. `recorded` stands in the order of recording.
 */
export function datedTax<Said extends SaidTax>(recorded: readonly Said[]): readonly DatedTax<Said>[] {
  let dated: readonly Changed<Said>[] = [];
  for (const said of recorded) {
    const changes = changesOf(said, taxInForce(holding(dated), said.from));
    dated = [...dated, { said, changes }].toSorted(byDay);
  }
  return holding(dated);
}

/** What holds on a day; undefined before anything was said. */
export function taxInForce(dated: readonly DatedTax<SaidTax>[], on: Day): TaxFacts | undefined {
  return dated.findLast(({ said }) => said.from <= on)?.held;
}
