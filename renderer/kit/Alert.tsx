import { Notice } from './Notice.tsx';

type Props = { readonly words: string | undefined; readonly tone?: 'stop' | 'attention' };

/** What went wrong, in a sentence that a screen reader says at once; nothing where nothing did. */
export function Alert({ words, tone = 'stop' }: Props) {
  if (words === undefined) return undefined;
  return (
    <div role="alert">
      <Notice tone={tone}>{words}</Notice>
    </div>
  );
}
