import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { leasesStanding } from './leaseRows.ts';
import { checkedTerms, storeTerms } from './storeTerms.ts';

type Input = InputOf<'lease.add'>;

/** The same vehicle twice would make every payment due twice. */
function alreadyLeased(reading: Reading, { lease }: Input): Problem | undefined {
  const isSame = ({ vehicle }: { readonly vehicle: string }): boolean => vehicle.toLowerCase() === lease.vehicle.toLowerCase();
  const other = leasesStanding(reading).find(isSame);
  return other && problem('lease.sameVehicle', { vehicle: other.vehicle }, 'lease.vehicle');
}

/** Nothing where a field of the form was left empty. */
function typed(words: string | undefined): string | undefined {
  return words === '' ? undefined : words;
}

/** A leased vehicle with its first terms: every payment to come is stored, and waits to be confirmed on its day. */
export function addLease(writing: Writing, input: Input): Made {
  const { lease, terms, file, noFileBecause } = input;
  const twice = alreadyLeased(writing, input);
  if (twice !== undefined) return refused(twice);
  const checked = checkedTerms(writing, terms, lease.startsOn);
  if (!checked.ok) return checked;
  if (file === undefined && noFileBecause === undefined) return refused(problem('lease.agreementOrReason', {}, 'file'));
  const { vehicle, lessor, agreement, registration, startsOn } = lease;
  const id = writing.newId('lease');
  const words = { vehicle, lessor, ...given({ agreement: typed(agreement), registration: typed(registration) }) };
  writing.append('lease', { id, starts_on: startsOn, words_digest: writing.keep(words) });
  storeTerms(writing, { ...checked.value, leaseId: id, version: 1, file, noFileBecause });
  return done({ id });
}
