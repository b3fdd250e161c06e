import { theBooks } from './books.ts';
import { askAfresh, client } from './client.ts';

/** Of the shelf's commands, those that leave the open book as it is. */
const keepsBook: readonly string[] = ['shelf.forget', 'snapshot.make', 'bankCheck.add'];

/** Another hand changed the book, or another book was opened: what the screens hold is asked afresh. */
export function listen(onOtherBook: () => void): () => void {
  const stops = [
    theBooks().on('book.changed', () => void askAfresh()),
    theBooks().on('documents.drawn', () => {
      for (const list of ['statement.list', 'papers.list']) void client.invalidateQueries({ queryKey: [list] });
    }),
    theBooks().on('shelf.changed', ({ route }) => {
      if (!keepsBook.includes(route)) onOtherBook();
      void askAfresh();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
