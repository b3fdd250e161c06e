import { QueryClient } from '@tanstack/react-query';

/** What the screens hold of the book. It is fresh until a command is kept, and nothing here ever waits for a network. */
export const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

/**
 * Something was kept in the book: what is on the screen is asked again, and what is not is forgotten, so that the next screen waits
 * for what the book says now and never shows for a moment what it said before.
 */
export async function askAfresh(): Promise<void> {
  client.removeQueries({ type: 'inactive' });
  await client.invalidateQueries();
}
