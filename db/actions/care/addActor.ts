import { done } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { type Writing } from '#db/kernel/handlers';

/** Somebody else who writes in the book under their own name, so that a helper's entry is not taken for the holder's. */
export function addActor(writing: Writing, { name, role }: InputOf<'actor.add'>): Made {
  const id = writing.newId('actor');
  writing.append('actor', { id, role, name_digest: writing.keep(name) });
  return done({ id });
}
