import { type Json } from '#core/contract/json';

/** What a due says to people and to the search for its bank line. Kept as erasable content. */
export type DueWords = { readonly payee: string; readonly what: string; readonly reference?: string };

/** Stands where words were erased. */
export const erased = '(erased)';

function member(content: Json | undefined, name: string): string | undefined {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return undefined;
  const found: unknown = Object.entries(content).find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? found : undefined;
}

/** One text of kept content by its name; undefined where it is not there or was erased. */
export function textIn(content: Json | undefined, name: string): string | undefined {
  return member(content, name);
}

export function readDueWords(content: Json | undefined): DueWords {
  const reference = textIn(content, 'reference');
  return {
    payee: textIn(content, 'payee') ?? erased,
    what: textIn(content, 'what') ?? '',
    ...(reference === undefined ? {} : { reference }),
  };
}

/** `Harbour Pool: swimming, invoice 118`; what the payee says already is not said twice, as `Interest`. */
export function dueInWords({ payee, what, reference }: DueWords): string {
  const isSaid = what === '' || what.toLowerCase() === payee.toLowerCase();
  const thing = isSaid ? payee : `${payee}: ${what}`;
  return reference === undefined ? thing : `${thing}, ${reference}`;
}

/** Content that is one text, such as a file's name. */
export function plainWords(content: Json | undefined): string {
  return typeof content === 'string' ? content : erased;
}
