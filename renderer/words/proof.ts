/** The receipt, or the reason why there is none: asked the same way everywhere. */
export const proofWords = {
  has: 'Do you have the receipt or invoice?',
  hasNeeded: 'Say whether you have it.',
  yes: 'Yes, I can add it now',
  no: 'No, there is none',
  noMore: 'You will be asked why. A short, honest reason is enough.',
  files: 'The receipt or invoice',
  numbers: 'Or the number of a receipt that is in this book already',
  numbersHint: 'For example, 118. One receipt may prove several purchases.',
  numbersWrong: 'Enter the numbers alone, such as 118 or 118, 119.',
  filesNeeded: 'Choose at least one file, enter the number of a receipt, or say that there is none.',
  because: 'Why is there no receipt?',
  becauseHint: 'For example, “The machine was out of paper” or “Lost on the way home”.',
  becauseNeeded: 'Say in a few words why there is none.',
};
