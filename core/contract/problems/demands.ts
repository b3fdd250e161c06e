type None = Readonly<Record<never, string>>;
type About<Name extends string> = Readonly<Record<Name, string>>;

/** What can be wrong with money that is asked back. */
export const demandSentences = {
  'demand.isOver': (_: None) => 'Nothing more is asked back by that letter. If another letter came, record it as a new one.',
  'demand.beforeLetter': ({ letter }: About<'letter'>) =>
    `The letter is of ${letter}, and this is of that day or later. Check the two days and correct one.`,
  'demand.dayBeforeLetter': ({ letter }: About<'letter'>) =>
    `A letter of ${letter} can only name that day or a later one. Check the two days and correct one.`,
  'demand.sumNeeded': (_: None) => 'It is less than before. Enter what is to be given back in all.',
  'demand.sumNotLess': (_: None) => 'Enter a sum only where less is asked back than before. Leave it out, or choose that it is less.',
  'demand.notLess': ({ amount }: About<'amount'>) => `Before, ${amount} was asked back, and less is to be below that. Check the sum.`,
  'demand.moreThanLeft': ({ left }: About<'left'>) => `Only ${left} of it is still to be given back. Enter that or less.`,
  'demand.isPaid': (_: None) => 'Money was given back because of it. Take that back first, under its budget, and then this.',
};
