type None = Readonly<Record<never, string>>;

export const inputSentences = {
  'input.invalid': ({ words }: { readonly words: string }) => `Something in the form needs another look: ${words}. Nothing was saved.`,
  'input.unknownRoute': (_: None) => 'This window asked for something the app does not know. Close the window and open it again.',
  'input.wrongSender': (_: None) => 'A page that is not ours asked for the book, and was refused. Close the window and open it again.',
  'input.fileGone': (_: None) => 'The chosen file is no longer there to read. Choose it again.',
  'input.fileTooBig': ({ limit }: { readonly limit: string }) =>
    `That file is larger than ${limit}. Choose a smaller copy: a photograph at normal quality is enough.`,
  'file.notSaved': (_: None) => 'The PDF could not be saved there. Choose another place, such as Documents, then try again.',
  'input.dayNeeded': (_: None) => 'Enter a real date, such as 3 November 2026.',
  'input.amountNeeded': (_: None) => 'Enter an amount of money above £0.00, such as 38.50.',
  'input.endsBeforeStart': ({ what }: { readonly what: string }) => `${what} ends before it starts. Change one of the two dates.`,
  'input.notFound': ({ what }: { readonly what: string }) => `The ${what} is not in this book. Go back and choose one from the list.`,
  'input.reasonNeeded': (_: None) => 'Say why in a few words, so that whoever reads this later will understand.',
  'work.stopped': (_: None) =>
    'The part of the app that keeps the book stopped and is starting again. Try once more; nothing was half-saved.',
  'work.underWay': (_: None) => 'That is being done already. Wait until it has ended, or stop it first.',
  'work.cancelled': (_: None) => 'Stopped as you asked. Nothing was saved.',
  'work.failed': (_: None) =>
    'The app met a fault of its own and saved nothing. Try again; if it happens twice, make a backup and ask for help.',
};
