import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type Books, type DocumentForm } from '#core/contract/window';

type Issued = { readonly id: string; readonly form: DocumentForm };
type Ending = 'drawn' | 'notDrawn' | 'stopped';

export type Saving = {
  readonly books: Pick<Books, 'documents' | 'on'>;
  readonly document: Issued;
  readonly name: string;
  readonly onWaiting: () => void;
  readonly signal: AbortSignal;
};

/** How the drawing ends. Listens from now on: asked for after the refusal, it could come too late. */
function ending({ books, document, signal }: Saving): { readonly told: Promise<Ending>; readonly leave: () => void } {
  const stops: (() => void)[] = [];
  const leave = (): void => {
    for (const stop of stops) stop();
  };
  const told = new Promise<Ending>((resolve) => {
    const isIt = ({ id, form }: Issued): boolean => id === document.id && form === document.form;
    const stopped = (): void => resolve('stopped');
    signal.addEventListener('abort', stopped);
    stops.push(
      books.on('documents.drawn', (drawn) => (isIt(drawn) ? resolve('drawn') : undefined)),
      books.on('documents.notDrawn', (drawn) => (isIt(drawn) ? resolve('notDrawn') : undefined)),
      () => signal.removeEventListener('abort', stopped),
    );
  });
  return { told, leave };
}

/** Saves a PDF where the person says, after waiting for it where it is still being drawn. `saved` is false where they left it. */
export async function saveWhenDrawn(saving: Saving): Promise<Result<{ readonly saved: boolean }>> {
  const { books, document, name, onWaiting } = saving;
  const { told, leave } = ending(saving);
  try {
    const first = await books.documents.save(document, name);
    if (first.ok || first.problem.code !== 'document.notDrawn') return first;
    onWaiting();
    switch (await told) {
      case 'drawn':
        return await books.documents.save(document, name);
      case 'notDrawn':
        return refused(problem('document.cannotDraw', {}));
      case 'stopped':
        return done({ saved: false });
    }
  } finally {
    leave();
  }
}
