import { type InfiniteData, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { ask, type QueryName } from './ask.ts';

/** Queries that answer a list newest first, a page at a time. */
export type PagedName = 'purchase.list' | 'evidence.list' | 'ledger.entries' | 'papers.list' | 'log.read';
type Page<Name extends PagedName & QueryName> = OutputOf<Name> & { readonly earlier: boolean };
type Param<Name extends PagedName> = { readonly input: InputOf<Name> };

export type Pages<Name extends PagedName> = {
  readonly pages: readonly OutputOf<Name>[];
  readonly hasEarlier: boolean;
  readonly isBusy: boolean;
  readonly showEarlier: () => void;
};

/** A list page by page, kept fresh. `inputAfter` asks for the page after the one given: for the newest after none. */
export function usePages<Name extends PagedName>(
  route: Name,
  inputAfter: (page: OutputOf<Name> | undefined) => InputOf<Name>,
): Pages<Name> {
  const first = { input: inputAfter(undefined) };
  const found = useSuspenseInfiniteQuery<OutputOf<Name>, Error, InfiniteData<OutputOf<Name>>, readonly unknown[], Param<Name>>({
    queryKey: [route, 'pages', first.input],
    queryFn: ({ pageParam }) => ask(route, pageParam.input),
    initialPageParam: first,
    getNextPageParam: (page: Page<Name>) => (page.earlier ? { input: inputAfter(page) } : undefined),
  });
  return {
    pages: found.data.pages,
    hasEarlier: found.hasNextPage,
    isBusy: found.isFetchingNextPage,
    showEarlier: () => void found.fetchNextPage(),
  };
}
