import { OctagonAlert } from 'lucide-react';
import { type ReactNode } from 'react';
import { Text } from 'react-aria-components';
import { Icon } from '#renderer/kit/Icon.tsx';

/** The hint and the problem between a label and its box, read out with it. */
export function HintAndProblem({ hint, problem }: { readonly hint?: ReactNode; readonly problem: string | undefined }) {
  return (
    <>
      {hint === undefined ? undefined : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {problem === undefined ? undefined : (
        <Text slot="errorMessage" className="field-problem">
          <Icon of={OctagonAlert} />
          {problem}
        </Text>
      )}
    </>
  );
}
