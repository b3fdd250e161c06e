type None = Readonly<Record<never, string>>;

export const paperSentences = {
  'paper.erased': (_: None) => 'The words of this paper were erased on purpose. That it was issued remains in the book’s log.',
};
