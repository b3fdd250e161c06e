import { type InputOf } from '#core/contract/routes';
import { refusalForms } from '#core/statutory/words';
import { dayInWords } from '#core/time/words';
import { useTell } from '#renderer/gateway/tell';
import { Button } from '#renderer/kit/Button.tsx';
import { useGo } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { say } from '#renderer/kit/toast';
import { absenceWords } from '#renderer/words/absence';
import { spanOf } from './spans.ts';
import { type FamilyLeave, type Sickness } from './useAbsence.ts';

const words = absenceWords.sickness;
const { letter, family } = absenceWords;

/** Form SSP1 of a sickness: why it is given and by when, and the button that makes the paper. */
export function IssueForm({ sickness }: { readonly sickness: Sickness }) {
  const { send, isBusy } = useTell('sickness.issueForm');
  const go = useGo();
  const { form, id, from, to } = sickness;
  if (form === undefined) return undefined;
  const issue = async (): Promise<void> => {
    const result = await send({ id });
    say(result.ok ? words.issued(result.value.number) : result.problem.sentence);
    if (result.ok) go(places.paper(result.value.id));
  };
  return (
    <Notice tone={form.isMade ? 'good' : 'attention'} title={form.isMade ? words.formMade : words.form(dayInWords(form.by))}>
      <p>
        {words.name(spanOf(from, to))}: {form.reason}.
      </p>
      <Button isBusy={isBusy} onPress={() => void issue()}>
        {form.isMade ? words.issueAgain : words.issue}
      </Button>
      <p className="soft">{words.issueMore}</p>
    </Notice>
  );
}

/** The paper that says why a family pay is refused, and the button that makes it. */
export function IssueRefusal({ claim }: { readonly claim: InputOf<'family.issueForm'> }) {
  const { send, isBusy } = useTell('family.issueForm');
  const go = useGo();
  const issue = async (): Promise<void> => {
    const result = await send(claim);
    say(result.ok ? words.issued(result.value.number) : result.problem.sentence);
    if (result.ok) go(places.paper(result.value.id));
  };
  return (
    <>
      <Button isBusy={isBusy} onPress={() => void issue()}>
        {family.issue(refusalForms[claim.kind])}
      </Button>
      <p className="soft">{family.issueMore}</p>
    </>
  );
}

/** The letter that says when maternity or adoption leave ends, which the law wants within 28 days. */
export function IssueLetter({ leave }: { readonly leave: FamilyLeave }) {
  const { send, isBusy } = useTell('family.issueLetter');
  const go = useGo();
  const { letter: due, id, leaveTo } = leave;
  if (due === undefined) return undefined;
  const issue = async (): Promise<void> => {
    const result = await send({ id });
    say(result.ok ? words.issued(result.value.number) : result.problem.sentence);
    if (result.ok) go(places.paper(result.value.id));
  };
  return (
    <Notice tone={due.isMade ? 'good' : 'attention'} title={due.isMade ? letter.made : letter.due(dayInWords(due.by))}>
      <p>{letter.says(dayInWords(leaveTo))}</p>
      <Button isBusy={isBusy} onPress={() => void issue()}>
        {due.isMade ? letter.again : letter.issue}
      </Button>
    </Notice>
  );
}
