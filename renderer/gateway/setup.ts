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

type Funder = Setup['funders'][number];

/** The newest name that a funder was given; its record keeps the first one. */
export function newestName({ name, names }: Pick<Funder, 'name' | 'names'>): string {
  return names.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.name ?? name;
}

export function funderOptions(funders: readonly Funder[]): readonly { readonly id: string; readonly name: string }[] {
  return funders.map((funder) => ({ id: funder.id, name: newestName(funder) }));
}
