import { kitWords } from '#renderer/words/kit';
import { LinkButton } from './links.tsx';
import { Page } from './Page.tsx';

/** For an address whose record is not in this book. */
export function Gone({ back }: { readonly back: { readonly to: string; readonly words: string } }) {
  return (
    <Page title={kitWords.gone}>
      <LinkButton to={back.to} kind="primary">
        {back.words}
      </LinkButton>
    </Page>
  );
}
