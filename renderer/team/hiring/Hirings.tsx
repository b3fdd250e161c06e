import { Plus } from 'lucide-react';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { line, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { useWayBackHere } from '#renderer/kit/wayBack';
import { Records } from '#renderer/kit/Records.tsx';
import { hiringWords as words } from '#renderer/words/hiring';
import { stepsLeft } from './useHiring.ts';

/** Every list of hiring somebody, newest first. */
export function Hirings() {
  useWayBackHere(undefined);
  const { lists, employers } = useAsk('hiring.list', {});
  const going = lists.filter(({ state }) => state === 'going').length;
  return (
    <Page title={words.title(going)} lead={words.lead} back={{ to: places.team, words: words.back }} help={words.help}>
      <div className="actions">
        {employers.length === 0 ? (
          <LinkButton to={places.addEmployer} kind="primary">
            {words.addEmployer}
          </LinkButton>
        ) : (
          <LinkButton to={places.beginHiring} icon={Plus} kind="primary">
            {words.begin}
          </LinkButton>
        )}
        <LinkButton to={places.redundancyReserve}>{words.reserve}</LinkButton>
      </div>
      <Records
        whenEmpty={words.none}
        records={lists.map((list) => ({
          key: list.id,
          title: list.assistant === undefined ? list.title : `${list.title}: ${list.assistant.name}`,
          lines: [
            words.listLead(list.employer, dayInWords(list.begunOn)),
            `${words.states[list.state]}. ${words.progress(list.steps.length - stepsLeft(list), list.steps.length)}`,
            ...(list.stateWords === undefined || list.state === 'going' ? [] : [list.stateWords]),
          ],
          links: [{ to: places.hiringList(list.id), words: words.open(list.title) }],
        }))}
      />
    </Page>
  );
}

const beginForm = defineForm('beginHiring', { title: line(words.postNeeded), employerId: picked(words.employerNeeded) });

export function BeginHiring() {
  const { employers } = useAsk('hiring.list', {});
  const go = useGo();
  const form = useForm(beginForm, { start: { employerId: employers.length === 1 ? (employers[0]?.id ?? '') : '' } });
  const saver = useSave('hiring.begin', {
    form,
    input: (values) => values,
    after: ({ id }) => go(places.hiringList(id)),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.beginTitle} lead={words.beginLead} back={{ to: places.hiring, words: words.backAll }} help={words.help}>
      {employers.length === 0 ? (
        <LinkButton to={places.addEmployer} kind="primary">
          {words.addEmployer}
        </LinkButton>
      ) : (
        <Form form={form} saver={saver} action={words.save} leave={places.hiring}>
          <TextField {...form.field('title')} label={words.post} hint={words.postHint} />
          <RadioCards {...form.field('employerId')} label={words.employer} options={employers.map(({ id, name }) => ({ id, name }))} />
        </Form>
      )}
    </Page>
  );
}
