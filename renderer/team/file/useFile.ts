import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { wayBackOr } from '#renderer/kit/wayBack';
import { fileWords } from '#renderer/words/file';

export type FileRead = OutputOf<'file.read'>;
export type Item = FileRead['items'][number];

/** The file of the PA in the address, and the way back to it, or to the list of steps from which it was opened. */
export function useFile(): { readonly read: FileRead; readonly back: { readonly to: string; readonly words: string } } {
  const read = useAsk('file.read', { assistantId: usePart('id') });
  return { read, back: wayBackOr({ to: places.file(read.assistantId), words: fileWords.back(read.name) }) };
}

/** Those that nobody took back, newest first. */
export function standing(items: readonly Item[]): readonly Item[] {
  return items.filter(({ takenBack }) => takenBack === undefined);
}
