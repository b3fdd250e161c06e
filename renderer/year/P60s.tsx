import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { yearWords } from '#renderer/words/year';

const words = yearWords.p60;
const back = { to: places.year, words: yearWords.back };
const p60Form = defineForm('p60', { address: optional(line(words.address)) });

/** Who gets a P60 of a tax year, and making those that are missing. */
export function P60s() {
  const [employerId, taxYear] = [usePart('id'), usePart('year')];
  const { years } = useAsk('year.read', {});
  const go = useGo();
  const form = useForm(p60Form, { about: `${employerId} ${taxYear}` });
  const saver = useSave('p60.issue', {
    form,
    input: ({ address }) => ({ employerId, taxYear, ...(address === undefined ? {} : { employerAddress: address }) }),
    after: () => go(places.p60s(employerId, taxYear)),
    said: words.said,
    fields: { employerAddress: 'address' },
  });
  const end = years.find((one) => one.employerId === employerId && one.taxYear === taxYear);
  if (end === undefined) return <Gone back={back} />;
  const isWanted = end.isOver && end.p60s.some(({ paper }) => paper === undefined);
  return (
    <Page isNarrow title={words.title(taxYear)} lead={words.lead(dayInWords(end.lastDay))} back={back} help={yearWords.help}>
      <Notice tone="plain">{words.layout}</Notice>
      <Table
        caption={words.caption}
        columns={[{ name: words.columns.pa }, { name: words.columns.state }]}
        rows={end.p60s.map(({ employmentId, assistant, paper }) => ({
          key: employmentId,
          cells: [
            assistant,
            paper === undefined ? (
              words.missing
            ) : (
              <TextLink key="paper" to={places.paper(paper.id)}>
                {words.made(paper.number)}
              </TextLink>
            ),
          ],
        }))}
        whenEmpty={words.none}
      />
      {end.isOver ? undefined : <p>{words.tooSoon(dayInWords(end.lastDay))}</p>}
      {isWanted ? (
        <Form form={form} saver={saver} action={words.action} leave={places.year}>
          <TextField {...form.field('address')} label={words.address} hint={words.addressHint} />
        </Form>
      ) : undefined}
    </Page>
  );
}
