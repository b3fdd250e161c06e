import { choice, reason } from '#renderer/kit/form/rules';
import { shiftRules } from './shiftForm.ts';

/** What both ways of putting a shift right ask: was it otherwise, or not worked at all, and why. */
export const changeRules = { ...shiftRules, act: choice(['change', 'drop'], '', 'change'), reason: reason() };

/** Where the book's problems with the shift instead belong on the form. */
export const changeFields = {
  'instead.starts': 'start',
  'instead.ends': 'end',
  'instead.breaks': 'breaks',
  'instead.woken': 'woken',
  'instead.charge': 'planLineId',
  instead: 'day',
} as const;
