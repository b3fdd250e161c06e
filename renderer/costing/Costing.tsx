import { useState } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { useTry } from '#renderer/gateway/ask';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { costingWords as words } from '#renderer/words/costing';
import { WhatIf } from './WhatIf.tsx';

const back = { to: places.team, words: words.back };

function Employers({ found, onChoose }: { readonly found: OutputOf<'cost.start'>; readonly onChoose: (id: string) => void }) {
  if (found.employers.length < 2) return undefined;
  return (
    <RadioCards
      id="costing-employer"
      label={words.employer}
      options={found.employers}
      value={found.employerId}
      onChange={onChoose}
      problem={undefined}
    />
  );
}

/** What the plan costs as the book has it, and what it would cost. */
export function Costing() {
  const [employerId, setEmployerId] = useState<string>();
  const found = useTry('cost.start', employerId === undefined ? {} : { employerId }, { keepsLast: true });
  if (found.state === 'refused')
    return (
      <Page isNarrow title={words.titleNone} back={back} help={words.help}>
        <Notice tone="plain">{found.problem.code === 'costing.nobody' ? words.nobody : found.problem.sentence}</Notice>
        <LinkButton to={places.team} kind="primary">
          {words.toTeam}
        </LinkButton>
      </Page>
    );
  if (found.state !== 'answer') return undefined;
  return (
    <WhatIf key={found.value.employerId} start={found.value} back={back}>
      <Employers found={found.value} onChoose={setEmployerId} />
    </WhatIf>
  );
}
