import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Pence } from '#core/money/pence';
import { share } from '#core/money/share';
import { type Day } from '#core/time/day';
import { bearersOn } from '#db/actions/funding/bearers';
import { handedOn } from '#db/actions/funding/handed';
import { nameFor } from '#db/actions/named';
import { type PlanLine, notInForce, planLineById } from '#db/actions/planLines';
import { type Reading } from '#db/kernel/handlers';
import { day, text, whole } from '#db/rows';

type Input = Pick<InputOf<'purchase.record'>, 'amount' | 'charge' | 'day'>;

/** What one plan line bears of a purchase. */
export type Share = { readonly line: PlanLine; readonly amount: Pence };

export type Charge = { readonly shares: readonly Share[]; readonly splitId: string | null };

/** The line that pays on the day: other money's, where that took its place. */
export function lineFor(reading: Reading, planLineId: string, on: Day, field: string): Result<PlanLine> {
  const line = planLineById(reading, handedOn(reading, planLineId, on));
  if (line === undefined) return refused(problem('input.notFound', { what: 'plan line' }, field));
  if (line.rule === 'not_allowed') return refused(problem('money.notAllowed', { line: line.name }, field));
  const early = notInForce(line, on, field);
  return early === undefined ? done(line) : refused(early);
}

type Split = {
  readonly id: string;
  readonly name: string;
  readonly shares: readonly { readonly beneficiaryId: string; readonly hundredths: number }[];
};

/** The agreement of that name in force on the day: the newest that had begun. */
function splitInForce({ sql }: Reading, splitId: string, on: Day): Result<Split> {
  const chosen = sql.one('SELECT name FROM split WHERE id = ?', [splitId], { name: text });
  if (chosen === undefined) return refused(problem('input.notFound', { what: 'split' }, 'charge.splitId'));
  const found = sql.one(
    'SELECT id, from_day FROM split WHERE name = ? AND from_day <= ? ORDER BY from_day DESC LIMIT 1',
    [chosen.name, on],
    { id: text, from_day: day },
  );
  if (found === undefined) return refused(problem('money.outsideSplit', {}, 'charge.splitId'));
  const shares = sql
    .all('SELECT beneficiary_id, hundredths FROM split_share WHERE split_id = ? ORDER BY rowid', [found.id], {
      beneficiary_id: text,
      hundredths: whole,
    })
    .map(({ beneficiary_id: beneficiaryId, hundredths }) => ({ beneficiaryId, hundredths }));
  return done({ id: found.id, name: chosen.name, shares });
}

function splitPeople(reading: Reading, { name, shares }: Split): Problem {
  const people = shares.map(({ beneficiaryId }) => nameFor(reading, 'beneficiary', beneficiaryId) ?? '').join(' and ');
  return problem('money.splitPeople', { split: name, people }, 'charge.planLineIds');
}

/** The plan lines in the order of the split's people: one each, no more and no fewer. */
function lineForEach(reading: Reading, split: Split, lines: readonly PlanLine[]): Result<readonly PlanLine[]> {
  const ordered = split.shares.flatMap(({ beneficiaryId }) => lines.filter((line) => line.beneficiaryId === beneficiaryId));
  const isOneEach = ordered.length === lines.length && lines.length === split.shares.length;
  const isEveryone = split.shares.every(({ beneficiaryId }, at) => ordered[at]?.beneficiaryId === beneficiaryId);
  return isOneEach && isEveryone ? done(ordered) : refused(splitPeople(reading, split));
}

/** The lines that were chosen: without those of other money that only bear a part of one of them, and are named where it is charged again. */
function chosenOf(reading: Reading, lines: readonly PlanLine[], on: Day): readonly PlanLine[] {
  const isBorneBy = (line: PlanLine, chosen: PlanLine): boolean =>
    chosen.beneficiaryId === line.beneficiaryId &&
    lines.indexOf(chosen) < lines.indexOf(line) &&
    bearersOn(reading, chosen.id, on).some(({ planLineId }) => planLineId === line.id);
  return lines.filter((line) => !lines.some((other) => other !== line && isBorneBy(line, other)));
}

function sharedCharge(reading: Reading, input: Input, splitId: string, planLineIds: readonly string[]): Result<Charge> {
  const split = splitInForce(reading, splitId, input.day);
  if (!split.ok) return split;
  const lines: PlanLine[] = [];
  for (const [at, planLineId] of planLineIds.entries()) {
    const line = lineFor(reading, planLineId, input.day, `charge.planLineIds.${String(at)}`);
    if (!line.ok) return line;
    // A shift across the day on which money changed names both lines of what is one of them by now.
    if (!lines.some(({ id }) => id === line.value.id)) lines.push(line.value);
  }
  const ordered = lineForEach(reading, split.value, chosenOf(reading, lines, input.day));
  if (!ordered.ok) return ordered;
  const amounts = share(
    input.amount,
    split.value.shares.map(({ hundredths }) => hundredths),
  );
  const shares = ordered.value.flatMap((line, at) => {
    const amount = amounts[at];
    return amount === undefined || amount === 0 ? [] : [{ line, amount }];
  });
  if (shares.length < ordered.value.length) return refused(problem('money.shareTooSmall', {}, 'amount'));
  return done({ shares, splitId: split.value.id });
}

/** Which plan lines bear a purchase and how much each, by the plan and the split in force on its day. */
export function chargeOf(reading: Reading, input: Input): Result<Charge> {
  const { charge } = input;
  if ('splitId' in charge) return sharedCharge(reading, input, charge.splitId, charge.planLineIds);
  const line = lineFor(reading, charge.planLineId, input.day, 'charge.planLineId');
  return line.ok ? done({ shares: [{ line: line.value, amount: input.amount }], splitId: null }) : line;
}
