import { textKey } from './tidyText.ts';

/** Whether it is the same person, however their name was typed. */
export function isSamePayer(one: string, other: string): boolean {
  return textKey(one) === textKey(other);
}

/**
 * Whether somebody may pay from an account: the holder may, and those whom a funder of its money named. Undefined where no funder has
 * named anybody: then nobody can tell.
 */
export function mayPay(name: string, named: readonly string[], holder: string | undefined): boolean | undefined {
  if (named.length === 0) return undefined;
  return [...named, ...(holder === undefined ? [] : [holder])].some((one) => isSamePayer(one, name));
}
