import { theBooks } from './books.ts';
import { client } from './client.ts';

/** Another hand changed the book, or another book was opened: what the screens hold is asked afresh. */
export function listen(onOtherBook: () => void): () => void {
  const stops = [
    theBooks().on('book.changed', () => void client.invalidateQueries()),
    theBooks().on('documents.drawn', () => void client.invalidateQueries({ queryKey: ['statement.list'] })),
    theBooks().on('shelf.changed', ({ route }) => {
      if (route !== 'shelf.forget' && route !== 'snapshot.make') onOtherBook();
      void client.invalidateQueries();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
