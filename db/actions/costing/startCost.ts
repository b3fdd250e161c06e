import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type CostPlan, costKindsGiven } from '#core/contract/shapes/costing';
import { isInForce } from '#core/book/agreed';
import { nothing } from '#core/money/pence';
import { leastOf } from '#core/pension/contributions';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type Day } from '#core/time/day';
import { type Found, costAssistant } from '#db/actions/costing/assistants';
import { nameFor } from '#db/actions/named';
import { type Employment, employmentsOfGroup, isEmployedIn } from '#db/actions/pay/employments';
import { allPayGroups, nationOf } from '#db/actions/people/employments';
import { schemesOf, termsOn } from '#db/actions/pension/schemes';
import { type PlanLine, allPlanLines } from '#db/actions/planLines';
import { type Reading } from '#db/kernel/handlers';
import { flag } from '#db/rows';

type Start = OutputOf<'cost.start'>;

const noLine = 'no-line';

function workingOn(reading: Reading, on: Day): readonly Employment[] {
  return allPayGroups(reading)
    .flatMap(({ id }) => employmentsOfGroup(reading, id))
    .filter((one) => isEmployedIn(one, { from: on, to: on }));
}

const claimed = `
  SELECT claimed FROM employer_allowance WHERE employer_id = ? AND tax_year = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1`;

function pensionOf(reading: Reading, employerId: string, on: Day): CostPlan['pension'] {
  const [scheme] = schemesOf(reading, employerId);
  const terms = scheme && termsOn(reading, scheme.id, on);
  if (terms === undefined) return { basis: 'qualifying', employerHundredths: leastOf.qualifying.value.employer };
  return { basis: terms.basis, employerHundredths: terms.employerHundredths };
}

/** Lines for wages and for what an employer of PAs buys; and any line that a PA is charged to, though it may have ended. */
function linesOf(all: readonly PlanLine[], found: readonly Found[], on: Day): CostPlan['planLines'] {
  const charged = new Set(
    found.flatMap(({ assistant }) => assistant.work.flatMap(({ charges }) => charges.map(({ planLine }) => planLine))),
  );
  const lines = all
    .filter((line) => charged.has(line.id) || (isInForce(line, on) && (line.category === 'wages' || isBought(line))))
    .map((line) => ({
      id: line.id,
      name: line.name,
      ...(isInForce(line, on) ? { agreed: { amount: line.agreed, every: line.every } } : {}),
    }));
  return charged.has(noLine) || lines.length === 0 ? [...lines, { id: noLine, name: 'No plan line yet' }] : lines;
}

/** A PA with two jobs here: National Insurance knows one person. */
function withPerson(found: Found, { assistantId }: Employment, all: readonly Employment[]): Found {
  const jobs = all.filter((one) => one.assistantId === assistantId);
  return jobs.length < 2 ? found : { ...found, assistant: { ...found.assistant, person: assistantId } };
}

/** Plan lines in force that are no cost of employing PAs: named, so that nobody looks for them in vain. */
function leftOut(all: readonly PlanLine[], kept: CostPlan['planLines'], on: Day): readonly string[] {
  const names = all.filter((line) => isInForce(line, on) && kept.every(({ id }) => id !== line.id)).map(({ name }) => `“${name}”`);
  if (names.length === 0) return [];
  return [
    `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} left out: this is what employing PAs costs, and nobody’s pay is charged there.`,
  ];
}

function isBought({ category }: PlanLine): boolean {
  return costKindsGiven.some((kind) => kind === category && kind !== 'other');
}

/** Insurance, training and payroll cost what their plan lines agree to. */
function costsOf(all: readonly PlanLine[], on: Day): CostPlan['costs'] {
  return all.flatMap((line) => {
    const kind = costKindsGiven.find((one) => one === line.category && one !== 'other');
    if (kind === undefined || !isInForce(line, on)) return [];
    return [{ kind, name: line.name, amount: line.agreed, every: line.every, planLine: line.id }];
  });
}

/** A care plan as the book has it on a day, for one employer: the first one unless told. Problem costing.nobody. */
export function startCost(reading: Reading, { on = reading.today, employerId }: InputOf<'cost.start'>): Result<Start> {
  const working = workingOn(reading, on);
  const employers = [...new Set(working.map((one) => one.employerId))];
  const employer = employerId ?? employers[0];
  const own = working.filter((one) => one.employerId === employer);
  if (employer === undefined || own.length === 0) return refused(problem('costing.nobody', {}));
  const all = allPlanLines(reading);
  const first = all.find((line) => line.category === 'wages' && isInForce(line, on))?.id ?? noLine;
  const pairs = own.map((employment) => ({ employment, found: costAssistant(reading, employment, on, first) }));
  const found = pairs.flatMap((pair) => (pair.found === undefined ? [] : [withPerson(pair.found, pair.employment, own)]));
  const taxYear = taxYearOf(on);
  const isClaimed = reading.sql.one(claimed, [employer, taxYear], { claimed: flag })?.claimed === true;
  const plan: CostPlan = {
    name: 'The plan as the book has it',
    taxYear,
    nation: nationOf(reading, employer),
    paid: found[0]?.assistant.paid ?? 'four-weekly',
    allowance: { claimed: isClaimed, usedElsewhere: nothing },
    pension: pensionOf(reading, employer, on),
    planLines: linesOf(all, found, on),
    assistants: found.map(({ assistant }) => assistant),
    costs: costsOf(all, on),
    contingencyHundredths: 0,
    redundancy: false,
  };
  const others = employers
    .filter((id) => id !== employer)
    .map(
      (id) =>
        `${nameFor(reading, 'employer', id) ?? ''} employs PAs too, with an Employment Allowance of their own: that is costed by itself.`,
    );
  const unpaid = pairs.flatMap((pair) => (pair.found === undefined ? [`${pair.employment.name} is left out: no pay is agreed yet.`] : []));
  return done({
    plan,
    employerId: employer,
    employers: employers.map((id) => ({ id, name: nameFor(reading, 'employer', id) ?? '' })),
    assumed: [
      ...found.flatMap(({ assumed }) => assumed),
      ...unpaid,
      ...others,
      ...leftOut(all, plan.planLines, on),
      'The book knows no days of sickness, hours of training or contingency to plan with: none are counted until you say how many.',
    ],
  });
}
