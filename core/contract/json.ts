/** What canonical JSON can say: no fractions, no dates, no functions. Members that are undefined are left out. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json | undefined };

/** Whether a value read from outside is plain JSON. Numbers must be safe integers, as everywhere in the book. */
export function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (Array.isArray(value)) return value.every(isJson);
  return typeof value === 'object' && Object.values(value).every((member) => member === undefined || isJson(member));
}
