import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Rate } from '#core/money/rate';
import { type Figure, type Source } from './figure.ts';
import { rules, type RuleName } from './rules.ts';

/** Money is Pence; everything else is text as it is read. */
export type Told = Pence | string;

/** One step of a calculation: the rule, what went in, the figure that came out, and where rule and figures stand. */
export type WorkingLine = {
  readonly rule: RuleName;
  readonly inputs: Readonly<Record<string, Told>>;
  readonly figure: Told;
  readonly sources: readonly Source[];
};

/** A line with the sources of its rule and of each figure of law it used, none twice. */
export function line(rule: RuleName, inputs: WorkingLine['inputs'], figure: Told, used: readonly Figure<unknown>[] = []): WorkingLine {
  const sources: Source[] = [rules[rule].source];
  for (const { source } of used) if (!sources.includes(source)) sources.push(source);
  return { rule, inputs, figure, sources };
}

/** The line as a sentence for people, without its sources. */
export function sentenceOf({ rule, inputs, figure }: WorkingLine): string {
  let said = '';
  for (const { text, name } of partsOf(rule)) {
    said += text;
    if (name === undefined) continue;
    const told = name === 'figure' ? figure : inputs[name];
    if (told === undefined) throw new RangeError(`the rule ${rule} was not told its ${name}`);
    said += typeof told === 'string' ? told : pounds(told);
  }
  return said;
}

type Part = { readonly text: string; readonly name: string | undefined };

const cut = new Map<RuleName, readonly Part[]>();

/** What a rule says, cut at its names once: `{pay} less …` becomes a name with no text before it, and so on. */
function partsOf(rule: RuleName): readonly Part[] {
  let parts = cut.get(rule);
  if (parts === undefined) {
    const pieces = rules[rule].says.split(/\{(\w+)\}/);
    parts = pieces.flatMap((text, place) => (place % 2 === 0 ? [{ text, name: pieces[place + 1] }] : []));
    cut.set(rule, parts);
  }
  return parts;
}

/** `21%`, `1.85%`. */
export function percent({ above, below }: Rate): string {
  return `${String((above * 100) / below)}%`;
}
