type None = Readonly<Record<never, string>>;

/** What can be wrong with an answer to a finding. */
export const findingSentences = {
  'finding.gone': (_: None) =>
    'This is not found any more: something was put right, or it says something else now. Look at the list again; nothing is lost.',
  'finding.notAnswered': (_: None) => 'Nothing is said of this finding yet, so there is nothing to take back. Explain it instead.',
};
