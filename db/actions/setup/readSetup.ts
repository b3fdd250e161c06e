import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { bookFacts } from '#db/actions/book';
import { readBankAccounts } from '#db/actions/setup/readBankAccounts';
import { readAwards, readOutcomes, readPlanLines, readSplits } from '#db/actions/setup/readPlan';
import { readBeneficiaries, readFunders, readHolder, readStreams } from '#db/actions/setup/readPeople';
import { type Reading } from '#db/kernel/handlers';

type Setup = OutputOf<'setup.read'>;

/** The order in which a new book is set up. */
export function stepsOf(setup: Omit<Setup, 'steps'>): Setup['steps'] {
  const { holder, beneficiaries, funders, streams, awards, planLines, bankAccounts } = setup;
  return [
    { step: 'holder', done: holder !== undefined },
    { step: 'beneficiaries', done: beneficiaries.length > 0 },
    { step: 'funders', done: funders.length > 0 },
    { step: 'streams', done: streams.length > 0 },
    { step: 'awards', done: awards.length > 0 },
    { step: 'plan', done: planLines.length > 0 },
    { step: 'accounts', done: bankAccounts.length > 0 },
    { step: 'openings', done: bankAccounts.length > 0 && bankAccounts.every(({ opening }) => opening !== undefined) },
  ];
}

/** Everything the book was set up with, in one answer. */
export function readSetup(reading: Reading, _: InputOf<'setup.read'>): Result<Setup> {
  const { kind, started_on: startsOn } = bookFacts(reading);
  const holder = readHolder(reading);
  const setup = {
    kind,
    startsOn,
    ...(holder === undefined ? {} : { holder }),
    beneficiaries: readBeneficiaries(reading),
    funders: readFunders(reading),
    streams: readStreams(reading),
    awards: readAwards(reading),
    outcomes: readOutcomes(reading),
    planLines: readPlanLines(reading),
    splits: readSplits(reading),
    bankAccounts: readBankAccounts(reading),
  };
  return done({ ...setup, steps: stepsOf(setup) });
}
