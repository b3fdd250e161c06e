/** Of every document that is drawn: a statement, a payslip. */
export const documentWords = {
  save: 'Save the PDF',
  forms: { normal: 'Save as PDF', large: 'Save in large print', grey: 'Save for black and white printing' },
  saved: 'The PDF is saved.',
  drawing: 'The PDF is being drawn.',
  drawingMore: 'This takes a few seconds. When it is ready, you are asked where to save it.',
  stopWaiting: 'Do not wait',

  views: {
    label: 'How do you want to look at it?',
    read: 'Read it here',
    readMore: 'As headings and tables, easy to read aloud and to enlarge.',
    pages: 'See the pages as they print',
    pagesMore: 'As the PDF.',
  },
};
