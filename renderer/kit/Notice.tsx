import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { type ReactNode } from 'react';
import { kitWords } from '#renderer/words/kit';
import { Icon } from './Icon.tsx';

export type Tone = 'plain' | 'attention' | 'good' | 'stop';

const icons = { plain: Info, attention: TriangleAlert, good: CircleCheck, stop: OctagonAlert };

/** A boxed remark. The first words say what the colour says. */
export function Notice({ tone, title, children }: { readonly tone: Tone; readonly title?: string; readonly children?: ReactNode }) {
  return (
    <div className={`notice tone-${tone}`}>
      <Icon of={icons[tone]} />
      <div>
        <p className="strong">{title ?? kitWords.tones[tone]}</p>
        {children === undefined ? undefined : <div>{children}</div>}
      </div>
    </div>
  );
}

/** A word or two about the state of something: "Late", "Matched". */
export function Tag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={`tag tone-${tone}`}>
      {tone === 'plain' ? undefined : <Icon of={icons[tone]} size={16} />}
      {children}
    </span>
  );
}
