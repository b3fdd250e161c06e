import { proofWord } from '#core/sheet/words';
import { type ProofState } from '#core/sheet/sheet';
import { TextLink } from './links.tsx';
import { Tag, type Tone } from './Notice.tsx';

const tones: Readonly<Record<ProofState, Tone>> = { holds: 'good', explained: 'plain', open: 'attention' };

export type ProofLine = {
  readonly state: ProofState;
  readonly words: string;
  /** Where it is mended, while it is open. */
  readonly mend?: { readonly to: string; readonly words: string };
};

/** What was checked, each with a word for how it stands. */
export function ProofList({ proofs }: { readonly proofs: readonly ProofLine[] }) {
  return (
    <ul className="proofs">
      {proofs.map(({ state, words, mend }) => (
        <li key={words}>
          <span>
            <Tag tone={tones[state]}>{proofWord[state]}</Tag>
          </span>
          <span>{words}</span>
          {mend === undefined ? undefined : <TextLink to={mend.to}>{mend.words}</TextLink>}
        </li>
      ))}
    </ul>
  );
}
