import { QueryClient } from '@tanstack/react-query';

/** What the screens hold of the book. It is fresh until a command is kept, and nothing here ever waits for a network. */
export const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false },
    mutations: { networkMode: 'always', retry: false },
  },
});
