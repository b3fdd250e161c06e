import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { dueForPeople } from '#db/actions/dueForPeople';
import { openDues } from '#db/actions/dues';
import { type Reading } from '#db/kernel/handlers';

/** What waits for the bank, oldest first: money to come, money to pay, or both. */
export function listDues(reading: Reading, { direction }: InputOf<'due.list'>): Result<OutputOf<'due.list'>> {
  return done({ dues: openDues(reading, { direction }).map((due) => dueForPeople(reading, due)) });
}
