import { readDay, addDays } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTeam } from '#renderer/gateway/team';
import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { free } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { rotaWords } from '#renderer/words/rota';
import { nobody, whoOptions } from './form/who.ts';

const words = rotaWords.paper;
const everybody = 'everybody';
const saveForm = defineForm('saveRota', { from: free(), to: free(), whose: free(everybody) }, { isKept: false });

/** Which days, and whose: on paper, in large print, or as a file that calendars read. */
export function SaveRota() {
  const { today } = useAsk('rota.week', {});
  const first = readDay(usePart('day')) ?? today;
  const team = useTeam();
  const form = useForm<typeof saveForm.rules>(saveForm, {
    about: first,
    start: { from: shortDay(first), to: shortDay(addDays(first, 27)) },
  });
  const { raws } = form;
  const from = readTypedDay(raws.from) ?? first;
  const to = readTypedDay(raws.to);
  const options = whoOptions(team, from).filter(({ id }) => id !== nobody);
  const whose = options.find(({ id }) => id === raws.whose);
  const file = (as: 'normal' | 'large' | 'ics', label: string) => ({
    label,
    list: {
      list: 'rota' as const,
      from,
      as,
      ...(to === undefined ? {} : { to }),
      ...(whose === undefined ? {} : { employmentId: whose.id }),
    },
    name: `${words.fileName(from, to ?? '', whose === undefined ? '' : `${whose.name} `)}.${as === 'ics' ? 'ics' : 'pdf'}`,
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to: places.rotaWeek(first), words: rotaWords.back }} help={rotaWords.help}>
      <div className="fields">
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} hint={words.toHint} />
        <RadioCards {...form.field('whose')} label={words.whose} options={[{ id: everybody, name: words.everybody }, ...options]} />
      </div>
      <SaveFiles files={[file('normal', words.pdf), file('large', words.large), file('ics', words.calendar)]} said={words.saved} />
      <p className="soft">{words.more}</p>
    </Page>
  );
}
