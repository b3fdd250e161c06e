import { type Problem, type ProblemCode } from '#core/contract/problem';

/** Trouble that another layout would not put right: the file itself is of no use. */
const ofTheFile: readonly ProblemCode[] = [
  'bank.brokenRow',
  'bank.noRows',
  'bank.notText',
  'bank.midata',
  'bank.severalAccounts',
  'bank.brokenPayment',
  'bank.brokenFile',
  'bank.entities',
  'bank.otherCurrency',
  'bank.endsDiffer',
  'evidence.empty',
  'evidence.unreadable',
  'input.fileGone',
  'input.fileTooBig',
];

type Looked = { readonly state: string } | { readonly state: 'refused'; readonly problem: Problem };

/** Why the file cannot be brought in, whatever else is chosen; undefined where it can, or where its layout is the trouble. */
export function brokenBy(looked: Looked): string | undefined {
  if (!('problem' in looked)) return undefined;
  return ofTheFile.includes(looked.problem.code) ? looked.problem.sentence : undefined;
}
