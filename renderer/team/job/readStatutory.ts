import { type InputOf } from '#core/contract/routes';
import { statutoryKinds } from '#core/contract/shapes/pay';
import { nothing } from '#core/money/pence';
import { readPounds } from '#core/money/words';

export type Statutory = NonNullable<InputOf<'employment.bringForward'>['statutory']>;

/** Either every line's kind and sum, or the first line that is not that. */
export type ReadStatutory = { readonly statutory: Statutory } | { readonly wrong: string };

function oneOf(line: string): Statutory[number] | undefined {
  const [name = '', typed = '', ...more] = line.split(/[\s;:]+/u);
  const kind = statutoryKinds.find((one) => one === name.toLowerCase());
  const amount = readPounds(typed);
  return kind === undefined || amount === undefined || amount < nothing || more.length > 0 ? undefined : { kind, amount };
}

/** One kind of statutory pay to a line, with its sum of the tax year: `SMP 848.58`. No kind stands twice. */
export function readStatutory(text: string): ReadStatutory {
  const statutory: Statutory[number][] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const read = oneOf(line);
    if (read === undefined || statutory.some(({ kind }) => kind === read.kind)) return { wrong: line };
    statutory.push(read);
  }
  return { statutory };
}
