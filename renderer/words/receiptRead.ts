/** What is said of a receipt whose words were read on this computer. Nothing of it is saved by itself. */
export const receiptWords = {
  reading: 'Reading the receipt on this computer. You can carry on meanwhile.',
  read: (what: string, parts: string) => `Read from the ${what}, please check: ${parts}.`,
  from: { text: 'PDF', picture: 'photograph' },
  nothing: 'Nothing could be read for certain. Type what it says.',
  check: (what: string) => `Read from the ${what}. Please check it.`,
  checked: (what: string) => `read from the ${what}, please check`,
  first: 'Start with the receipt, if you have it',
  firstHint: 'A photograph or PDF. Its date, payee and sum are read on this computer and put in below for you to check.',
  differs: (said: string, typed: string) =>
    `The receipt seems to say ${said}; the purchase says ${typed}. If the purchase is wrong, take it back and record it again.`,
};
