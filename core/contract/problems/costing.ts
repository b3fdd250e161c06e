type Whose = { readonly name: string; readonly work: string };

/** What can be wrong with a care plan whose cost is asked for. */
export const costingSentences = {
  'costing.fileUnreadable': ({ because }: { readonly because: string }) =>
    `That plan cannot be read: ${because}. Write it as “ledger cost --help” shows, and try again.`,
  'costing.belowMinimum': ({
    name,
    work,
    given,
    least,
    whose,
    from,
  }: Whose & Readonly<Record<'given' | 'least' | 'whose' | 'from', string>>) =>
    `${name}’s rate for “${work}” is ${given} an hour, and the minimum wage for ${whose} is ${least} from ${from}. Plan with at least that much.`,
  'costing.lineUnknown': ({ name, line }: { readonly name: string; readonly line: string }) =>
    `“${name}” is charged to the plan line “${line}”, which is not in the plan. Add that line, or choose one that is there.`,
  'costing.twice': ({ what, key }: { readonly what: string; readonly key: string }) =>
    `Two ${what} are called “${key}”. Give each a name of its own, so that their cost can be told apart.`,
  'costing.rolledUpNorthern': ({ name }: { readonly name: string }) =>
    `${name}’s holiday is rolled up, which the law of Northern Ireland does not have. Plan it as cover while they are away.`,
  'costing.yearsDiffer': ({ one, other }: { readonly one: string; readonly other: string }) =>
    `One plan is for ${one} and the other for ${other}. Compare plans of the same tax year, so that the law is the same.`,
  'costing.nobody': (_: Readonly<Record<never, string>>) =>
    'Nobody works in this book on that day, and nothing would be costed. Add a PA under Team first, or give a plan file.',
};
