import { type OutputOf } from '#core/contract/routes';
import { useAsk } from './ask.ts';

export type Setup = OutputOf<'setup.read'>;

export function useSetup(): Setup {
  return useAsk('setup.read', {});
}

/** The name of one record of a list, '' where it is not there. */
export function nameOf(list: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return list.find((one) => one.id === id)?.name ?? '';
}

export function toOptions(
  list: readonly { readonly id: string; readonly name: string }[],
): readonly { readonly id: string; readonly name: string }[] {
  return list.map(({ id, name }) => ({ id, name }));
}
