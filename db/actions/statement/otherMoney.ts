import { erased, textIn } from '#core/book/dueWords';
import { type OtherMoneyFacts } from '#core/statement/facts';
import { add, nothing, total } from '#core/money/pence';
import { type Span, earlier } from '#core/time/day';
import { bearersOn, fundingsOf } from '#db/actions/funding/bearers';
import { contributionWithin } from '#db/actions/funding/contributions';
import { elsewhereIn } from '#db/actions/funding/elsewhere';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { type PlanLine, allPlanLines } from '#db/actions/planLines';
import { type UnnumberedLine } from '#db/actions/statement/lines';
import { moneyCalled, planLineCalled } from '#db/actions/statement/moneyCalled';
import { withoutNames } from '#db/actions/statement/withoutNames';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

type Lines = { readonly lines: readonly UnnumberedLine[]; readonly entryIds: readonly string[] };

/** Payments that this money paid a part of, each settlement once: two lines of it may be of one payment. */
function paymentsOf({ lines, entryIds }: Lines): OtherMoneyFacts['payments'] {
  const places = new Map<string, number[]>();
  for (const [at, { otherMoney }] of lines.entries()) {
    const entry = entryIds[at];
    if (otherMoney !== undefined && entry !== undefined) places.set(entry, [...(places.get(entry) ?? []), at]);
  }
  return [...places.values()].flatMap((of) => {
    const own = of.flatMap((at) => lines[at] ?? []);
    const [first] = own;
    if (first?.otherMoney === undefined) return [];
    const paid = total(own.map(({ amount }) => amount));
    const whole = add(paid, ...first.otherMoney.map(({ amount }) => amount));
    return [{ day: first.day, words: first.words, whole, own: paid, others: first.otherMoney, places: of }];
  });
}

const words = 'SELECT words_digest FROM funding WHERE id = ?';

/** Plan lines in force that this money and other money pay together, by the agreement on the last day. */
function agreementsOf(reading: Reading, streamId: string, { from, to }: Span): OtherMoneyFacts['agreements'] {
  const all = allPlanLines(reading);
  const streamOf = (id: string): PlanLine | undefined => all.find((line) => line.id === id);
  return all
    .filter((line) => line.from <= to && (line.to === undefined || line.to >= from))
    .flatMap((line): OtherMoneyFacts['agreements'] => {
      const last = line.to === undefined ? to : earlier(line.to, to);
      const bearers = bearersOn(reading, line.id, last).map((one) => ({ ...one, line: streamOf(one.planLineId) }));
      const own = bearers.filter((one) => one.line?.streamId === streamId);
      const others = bearers.filter((one) => one.line?.streamId !== streamId);
      if (own.length === 0 || others.length === 0) return [];
      const agreement = fundingsOf(reading, line.id).findLast((one) => one.from <= last);
      const said = agreement && reading.sql.one(words, [agreement.id], { words_digest: text });
      return [
        {
          planLine: own[0]?.line?.name ?? line.name,
          own: own.reduce((so, { hundredths }) => so + hundredths, 0),
          others: others.flatMap(({ line: theirs, hundredths }) => {
            if (theirs === undefined) return [];
            const other = { id: theirs.streamId, name: nameFor(reading, 'stream', theirs.streamId) ?? '' };
            return [{ stream: moneyCalled(reading, streamId, other), planLine: planLineCalled(reading, streamId, theirs), hundredths }];
          }),
          ...given({ since: agreement?.from, agreedBy: said && (textIn(reading.contentOf(said.words_digest), 'agreedBy') ?? erased) }),
        },
      ];
    });
}

const ofStream = `
  SELECT stream.funder_id, stream_beneficiary.beneficiary_id FROM stream CROSS JOIN stream_beneficiary ON stream_beneficiary.stream_id = stream.id
  WHERE stream.id = ?`;

/** Parts of the same funder's budget for the same people that somebody else holds. */
function heldOf(reading: Reading, streamId: string, span: Span): OtherMoneyFacts['held'] {
  const own = reading.sql.all(ofStream, [streamId], { funder_id: text, beneficiary_id: text });
  return elsewhereIn(reading, span)
    .filter(({ funderId, beneficiaryId }) => own.some((one) => one.funder_id === funderId && one.beneficiary_id === beneficiaryId))
    .filter(({ inYear }) => inYear !== nothing)
    .map(({ kind, holder, what, inYear }) => ({
      kind,
      holder: withoutNames(reading, streamId, holder),
      what: withoutNames(reading, streamId, what),
      inPeriod: inYear,
    }));
}

/** Where other money pays the rest of what this money pays, for a statement of some days. */
export function otherMoneyFacts(reading: Reading, streamId: string, span: Span, lines: Lines): OtherMoneyFacts {
  return {
    payments: paymentsOf(lines),
    agreements: agreementsOf(reading, streamId, span),
    held: heldOf(reading, streamId, span),
    ...given({ ownShare: contributionWithin(reading, streamId, span) }),
  };
}
