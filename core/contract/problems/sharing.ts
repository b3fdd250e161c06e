type None = Readonly<Record<never, string>>;

/** What can be wrong with a paper of how costs are shared. */
export const sharingSentences = {
  'sharing.open': (_: None) =>
    'The parts do not add up to the whole, or a record follows another agreement than the one of its day. Look at what the screen says, mend it, and issue the paper then.',
};
