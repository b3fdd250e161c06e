import { type Setup } from '#renderer/gateway/setup';
import { places } from '#renderer/kit/places';

type Step = Setup['steps'][number]['step'];

/** What is there of a step already. */
const listPlaces: Readonly<Record<Step, string>> = {
  holder: places.holder,
  beneficiaries: places.people,
  funders: places.funders,
  streams: places.streams,
  awards: places.awards,
  plan: places.plan,
  accounts: places.accounts,
  openings: places.openings,
};

/** Where a step is begun while nothing of it is there: the question itself, and not an empty list first. */
const beginPlaces: Readonly<Record<Step, string>> = {
  ...listPlaces,
  beneficiaries: places.addPerson,
  funders: places.addFunder,
  streams: places.addStream,
  awards: places.addAward,
  plan: places.addPlanLine,
  accounts: places.addAccount,
};

export function stepPlace({ step, done }: { readonly step: Step; readonly done: boolean }): string {
  return (done ? listPlaces : beginPlaces)[step];
}
