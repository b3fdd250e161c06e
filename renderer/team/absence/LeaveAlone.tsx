import { type InputOf } from '#core/contract/routes';
import { Notice } from '#renderer/kit/Notice.tsx';
import { absenceWords } from '#renderer/words/absence';
import { IssueRefusal } from './IssueForm.tsx';
import { type FamilyLeave } from './useAbsence.ts';

const words = absenceWords.family.alone;

/** The claim that a leave without pay was, for the paper that says why its pay is refused. */
function claimOf(employmentId: string, leave: FamilyLeave): InputOf<'family.issueForm'> {
  const { kind, isAdoption, payFrom, weeks, askedOn, due, matched, happened, born, careTo, paidWeeks, sharedWeeks } = leave;
  return {
    employmentId,
    kind,
    isAdoption,
    payFrom,
    weeks,
    askedOn,
    ...(due === undefined ? {} : { due }),
    ...(matched === undefined ? {} : { matched }),
    ...(happened === undefined ? {} : { happened }),
    ...(born === undefined ? {} : { born }),
    ...(careTo === undefined ? {} : { careTo }),
    ...(paidWeeks === undefined ? {} : { paidWeeks }),
    ...(sharedWeeks === undefined ? {} : { sharedWeeks }),
  };
}

/** Of leave without pay: why there is none, with the form that the law wants given for it. Nothing of any other leave. */
export function WhyUnpaid({ employmentId, leave }: { readonly employmentId: string; readonly leave: FamilyLeave }) {
  const { unpaid } = leave;
  if (unpaid === undefined) return undefined;
  if (unpaid.reasons.length === 0) return <Notice tone="attention" title={words.isDue} />;
  return (
    <Notice tone="plain" title={words.why}>
      {unpaid.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <IssueRefusal claim={claimOf(employmentId, leave)} />
    </Notice>
  );
}
