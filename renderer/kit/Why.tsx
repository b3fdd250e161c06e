import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { Icon } from './Icon.tsx';

/** The answer to "why?", opened in place. `question` is the whole question: "How is the free balance worked out?" */
export function Why({ question, children }: { readonly question: string; readonly children: ReactNode }) {
  return (
    <Disclosure className="why">
      {({ isExpanded }) => (
        <>
          <Button slot="trigger" className="why-button">
            <Icon of={isExpanded ? ChevronDown : ChevronRight} />
            {question}
          </Button>
          <DisclosurePanel>
            <div className="why-body">{children}</div>
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
