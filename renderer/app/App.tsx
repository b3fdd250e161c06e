import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { theBooks } from '#renderer/gateway/books';
import { client } from '#renderer/gateway/client';
import { listen } from '#renderer/gateway/events';
import { forgetTypist } from '#renderer/gateway/typist';
import { forgetDrafts } from '#renderer/kit/form/defineForm';
import { flushDrafts } from '#renderer/kit/form/drafts';
import { moved } from '#renderer/kit/toast';
import { router } from './router.ts';

/** Another book: nothing of the last one may show, its drafts are gone, and other people type in it. */
function onOtherBook(): void {
  forgetDrafts();
  forgetTypist();
}

export function App() {
  useEffect(() => listen(onOtherBook), []);
  useEffect(() => theBooks().beforeClose(flushDrafts), []);
  useEffect(() => router.subscribe('onResolved', ({ pathChanged }) => (pathChanged ? moved() : undefined)), []);
  return (
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
