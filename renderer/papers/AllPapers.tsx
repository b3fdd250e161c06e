import { usePages } from '#renderer/gateway/pages';
import { PaperTable } from '#renderer/kit/document/Papers.tsx';
import { Earlier } from '#renderer/kit/Earlier.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { paperWords as words } from '#renderer/words/papers';

/** Every paper of the book, newest first. */
export function AllPapers() {
  const { pages, ...more } = usePages('papers.list', (page) => {
    const last = page?.papers.at(-1);
    return last === undefined ? {} : { before: last.number };
  });
  const papers = pages.flatMap((page) => page.papers);
  return (
    <Page title={words.title} lead={words.lead} help={words.help}>
      <PaperTable papers={papers} />
      <Earlier {...more} shown={papers.length} />
    </Page>
  );
}
