import { day } from '#core/time/day';
import { type NewBook } from '#db/kernel/create';

/** A real book that begins on 1 April 2026. */
export const newBook: NewBook = { name: 'A book', kind: 'real', startedOn: day('2026-04-01') };
