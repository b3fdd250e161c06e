import { OctagonAlert } from 'lucide-react';
import { Icon } from '#renderer/kit/Icon.tsx';

export function ProblemLine({ words }: { readonly words: string }) {
  return (
    <span className="field-problem">
      <Icon of={OctagonAlert} />
      {words}
    </span>
  );
}
