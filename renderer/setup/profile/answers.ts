import { funderTermsShape } from '#core/contract/shapes/funders';
import { type FunderTerms } from '#core/contract/shapes/funders';
import { isRuleId, ruleOf } from '#core/findings/rules';
import { type RuleWeight } from '#core/funders/fields';
import { decimal, pounds, readPounds } from '#core/money/words';
import { pence } from '#core/money/pence';
import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { profileOptions, profileWords as words } from '#renderer/words/setup/profile';
import { type Kind, type Question } from './questions.ts';

type Typed = Readonly<Record<string, string>>;

function member(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}

/** What the profile says at a path such as 'evidence.withinDays'. */
function answerAt(terms: FunderTerms, path: string): unknown {
  return path.split('.').reduce<unknown>(member, terms);
}

/** The rules that a funder lets weigh so much. */
function rulesOf({ gravities = {} }: FunderTerms, weight: RuleWeight): readonly string[] {
  return Object.entries(gravities).flatMap(([rule, so]) => (so === weight ? [rule] : []));
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** An answer as it stands in its field; '' where nothing was said. */
export function typedAnswer(terms: FunderTerms, { path, kind }: Question): string {
  if (kind.of === 'weighing') return rulesOf(terms, kind.weight).join(', ');
  const value = answerAt(terms, path);
  if (value === undefined) return '';
  switch (kind.of) {
    case 'money':
      return typeof value === 'number' ? decimal(pence(value)) : '';
    case 'yesNo':
      return value === true ? 'yes' : 'no';
    case 'several':
    case 'lines':
      return texts(value).join('\n');
    case 'findings':
      return texts(value).join(', ');
    case 'number':
    case 'choice':
    case 'words':
      return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  }
}

function nameIn(options: readonly { readonly id: string; readonly name: string }[], id: unknown): string {
  return options.find((option) => option.id === id)?.name ?? '';
}

/** An answer as a person reads it; undefined where the funder has not said. */
export function answerInWords(terms: FunderTerms, { path, kind }: Question): string | undefined {
  if (kind.of === 'weighing') {
    const named = rulesOf(terms, kind.weight).map((rule) => `${rule} (${ruleOf(rule)?.name ?? ''})`);
    return named.length === 0 ? undefined : named.join(', ');
  }
  const value = answerAt(terms, path);
  if (value === undefined) return undefined;
  switch (kind.of) {
    case 'number':
      return typeof value === 'number' ? kind.said(value) : undefined;
    case 'money':
      return typeof value === 'number' ? pounds(pence(value)) : undefined;
    case 'yesNo':
      return profileOptions.yesNo[value === true ? 'yes' : 'no'];
    case 'choice':
      return nameIn(kind.options, value);
    case 'several':
      return texts(value)
        .map((id) => nameIn(kind.options, id))
        .join(', ');
    case 'lines':
    case 'findings':
      return texts(value).join(', ');
    case 'words':
      return typeof value === 'string' ? value : undefined;
  }
}

type Read = { readonly value: unknown } | { readonly wrong: string };

function lines(text: string): readonly string[] | undefined {
  const found = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return found.length === 0 ? undefined : found;
}

function readNumber(text: string, { least, most }: Kind & { readonly of: 'number' }): Read {
  const value = /^\d{1,4}$/u.test(text) ? Number(text) : -1;
  return value < least || value > most ? { wrong: words.numberWrong(least, most) } : { value };
}

/** Findings by their letters and numbers, in whatever way they are told apart; the first that there is none of is said. */
function readFindings(text: string): { readonly value: readonly string[] } | { readonly wrong: string } {
  const value = [...new Set(text.toUpperCase().split(/[\s,;]+/u))].filter((one) => one !== '');
  if (!value.every((one) => /^[A-Z]\d{2}$/u.test(one))) return { wrong: words.findingWrong };
  const unknown = value.find((one) => !isRuleId(one));
  return unknown === undefined ? { value } : { wrong: words.findingUnknown(unknown) };
}

function readOne(text: string, kind: Exclude<Kind, { readonly of: 'weighing' }>): Read {
  switch (kind.of) {
    case 'number':
      return readNumber(text, kind);
    case 'money': {
      const value = readPounds(text);
      return value === undefined || value <= 0 ? { wrong: words.moneyWrong } : { value };
    }
    case 'yesNo':
      return { value: text === 'yes' };
    case 'several':
    case 'lines':
      return { value: lines(text) };
    case 'findings':
      return readFindings(text);
    case 'choice':
    case 'words':
      return { value: text };
  }
}

/** The object with the value at the path; a part that then says nothing at all is left out. */
function withAnswer(terms: Readonly<Record<string, unknown>>, path: string, value: unknown): Readonly<Record<string, unknown>> {
  const [first = '', second] = path.split('.');
  if (second === undefined) return { ...terms, [first]: value };
  const before = terms[first];
  const inner = { ...(typeof before === 'object' ? before : {}), [second]: value };
  return { ...terms, [first]: Object.values(inner).every((one) => one === undefined) ? undefined : inner };
}

type Weighing = Kind & { readonly of: 'weighing' };

/** The weights with one answer's rules as they were typed. A rule stands in one of the answers only. */
function readWeights(
  before: FunderTerms['gravities'],
  { weight }: Weighing,
  text: string,
  others: readonly string[],
): { readonly value: FunderTerms['gravities'] } | { readonly wrong: string } {
  const read = readFindings(text);
  if ('wrong' in read) return read;
  const elsewhere = others.flatMap((one) => one.toUpperCase().split(/[\s,;]+/u));
  const twice = read.value.find((rule) => elsewhere.includes(rule));
  if (twice !== undefined) return { wrong: words.findingTwice(twice) };
  const kept = Object.entries(before ?? {}).filter(([rule, so]) => so !== weight && !read.value.includes(rule));
  const all = [...kept, ...read.value.map((rule) => [rule, weight] as const)];
  return { value: all.length === 0 ? undefined : Object.fromEntries(all) };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The profile with a group's answers as they were typed; or what is wrong with them, by path. A changed answer loses its source. */
export function readAnswers(
  terms: FunderTerms,
  questions: readonly Question[],
  typed: Typed,
): { readonly terms: FunderTerms } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  let made: Readonly<Record<string, unknown>> = terms;
  let weights = terms.gravities;
  for (const { path, kind } of questions) {
    const text = (typed[path] ?? '').trim();
    if (kind.of === 'weighing') {
      const others = questions.flatMap((one) => (one.kind.of === 'weighing' && one.path !== path ? (typed[one.path] ?? '') : []));
      const read = readWeights(weights, kind, text, others);
      if ('wrong' in read) problems.push({ field: path, sentence: read.wrong });
      else weights = read.value;
      continue;
    }
    const read = text === '' ? { value: undefined } : readOne(text, kind);
    if ('wrong' in read) problems.push({ field: path, sentence: read.wrong });
    else made = withAnswer(made, path, read.value);
  }
  if (problems.length > 0) return { problems };
  made = { ...made, gravities: weights };
  const sources = (terms.sources ?? []).filter(({ field }) => isSame(made[field], terms[field]));
  const read = funderTermsShape.safeParse({ ...made, sources: sources.length === 0 ? undefined : sources });
  if (read.success) return { terms: read.data };
  const at = read.error.issues[0]?.path ?? [];
  const field = questions.find(({ path }) => at.map(String).join('.').startsWith(path))?.path;
  return { problems: [{ ...(field === undefined ? {} : { field }), sentence: words.tooMany }] };
}
