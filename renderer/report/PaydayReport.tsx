import { type OutputOf } from '#core/contract/routes';
import { total } from '#core/money/pence';
import { lateReasons, ourLateReasons } from '#core/rti/codes';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, several } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { reportPageWords } from '#renderer/words/reportPages';
import { reportWords } from '#renderer/words/reports';
import { movedWords } from './movedWords.ts';
import { StateTag } from './stateTag.tsx';

const words = reportPageWords.payday;
type Payday = OutputOf<'report.payday'>;

const reasons = ['none', ...ourLateReasons] as const;
const makeForm = defineForm('makeReport', { lateReason: choice(reasons, words.noReason, 'none'), final: several('', 0) });

function Missing({ missing }: Payday) {
  if (missing.length === 0) return undefined;
  return (
    <section className="stack">
      <h2>{words.missing}</h2>
      <ul className="card-list">
        {missing.map(({ words: what, employmentId, mend }) => (
          <li key={what} className="apart">
            <p>{what}</p>
            {mend === 'facts' && employmentId !== undefined ? (
              <LinkButton to={places.reportFacts(employmentId)}>{words.answer}</LinkButton>
            ) : undefined}
            {mend === 'forward' && employmentId !== undefined ? (
              <LinkButton to={places.jobForward(employmentId)}>{words.toForward}</LinkButton>
            ) : undefined}
            {mend === 'job' && employmentId !== undefined ? (
              <LinkButton to={places.job(employmentId)}>{words.toJob}</LinkButton>
            ) : undefined}
            {mend === 'employer' ? <LinkButton to={places.employers}>{words.toEmployer}</LinkButton> : undefined}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What everybody in a report comes to: the sums that Basic PAYE Tools, or HMRC’s account, should show for the payday. */
function togetherOf({ employees }: NonNullable<Payday['fps']>): TableRow {
  const letters = employees.flatMap((one) => one.letters);
  return {
    key: 'together',
    kind: 'total',
    cells: [
      words.together,
      <Money key="taxable" sum={total(employees.map(({ pay }) => pay.taxable))} />,
      <Money key="tax" sum={total(employees.map(({ pay }) => pay.tax))} />,
      <Money key="employee" sum={total(letters.map(({ employee }) => employee))} />,
      <Money key="employer" sum={total(letters.map(({ employer }) => employer))} />,
    ],
  };
}

function People({ fps }: { readonly fps: NonNullable<Payday['fps']> }) {
  const heads = words.columns;
  const together = fps.employees.length > 1 ? [togetherOf(fps)] : [];
  return (
    <Table
      caption={words.who}
      columns={[
        { name: heads.pa },
        { name: heads.taxable, kind: 'money' },
        { name: heads.tax, kind: 'money' },
        { name: heads.employee, kind: 'money' },
        { name: heads.employer, kind: 'money' },
      ]}
      rows={[
        ...fps.employees.map(({ employmentId, name, pay, letters }) => ({
          key: employmentId,
          cells: [
            <TextLink key="name" to={places.reportFacts(employmentId)}>
              {name}
            </TextLink>,
            <Money key="taxable" sum={pay.taxable} />,
            <Money key="tax" sum={pay.tax} />,
            <Money key="employee" sum={total(letters.map(({ employee }) => employee))} />,
            <Money key="employer" sum={total(letters.map(({ employer }) => employer))} />,
          ],
        })),
        ...together,
      ]}
      whenEmpty={words.nobody}
    />
  );
}

function Make({ payday }: { readonly payday: Payday }) {
  const { payRunId, report } = payday;
  const isCorrection = report?.sending !== undefined && payday.state !== 'refused';
  const before = reasons.find((reason) => reason === report?.fps?.employees[0]?.lateReason) ?? 'none';
  const go = useGo();
  const form = useForm(makeForm, { about: payRunId, start: { lateReason: isCorrection ? 'H' : before } });
  const saver = useSave('report.make', {
    form,
    input: ({ lateReason, final }) => ({
      payRunId,
      isFinal: final.includes('yes'),
      ...(lateReason === 'none' ? {} : { lateReason }),
    }),
    after: ({ id }) => go(places.report(id)),
    said: words.made((report?.number ?? 0) + 1).replace(/Report \d+/u, 'The report'),
  });
  return (
    <section className="stack">
      <h2>{isCorrection ? words.again : words.make}</h2>
      <p className="soft">{isCorrection ? words.againLead : words.makeLead}</p>
      <Form form={form} saver={saver} action={isCorrection ? words.again : words.make}>
        <RadioCards
          {...form.field('lateReason')}
          label={words.late}
          hint={words.lateHint}
          options={reasons.map((id) => ({ id, name: id === 'none' ? words.noReason : lateReasons[id] }))}
        />
        <CheckboxGroup {...form.field('final')} label={words.final} options={[{ id: 'yes', ...words.finalOption }]} />
      </Form>
    </section>
  );
}

/** A payday as HMRC is told of it: what is missing, who is in it, and the report that was made. */
export function PaydayReport() {
  const id = usePart('id');
  const payday = useAsk('report.payday', { payRunId: id });
  const { report, fps, state, hasMoved, isVoid } = payday;
  const canMake = fps !== undefined && !isVoid && (report === undefined || hasMoved || state === 'refused');
  return (
    <Page
      title={words.title(dayInWords(payday.payday))}
      lead={words.lead(payday.payGroup, payday.employer)}
      back={{ to: places.reports, words: reportWords.back }}
      help={reportWords.help}
    >
      <p>
        <StateTag state={state} />
      </p>
      {isVoid ? <Notice tone="attention">{words.void}</Notice> : undefined}
      {payday.caution === undefined ? undefined : (
        <Notice tone="attention" title={reportPageWords.report.northern}>
          {payday.caution}
        </Notice>
      )}
      {state === 'told' ? <p className="card">{words.told}</p> : undefined}
      <Missing {...payday} />
      {report === undefined ? undefined : (
        <div className="stack">
          {hasMoved ? <Notice tone="attention">{movedWords(state)}</Notice> : undefined}
          <div className="actions">
            <LinkButton to={places.report(report.id)} kind="primary">
              {words.open(report.number)}
            </LinkButton>
          </div>
        </div>
      )}
      {fps === undefined ? undefined : <People fps={fps} />}
      {canMake ? <Make key={report?.id ?? 'first'} payday={payday} /> : undefined}
      <div className="row">
        <TextLink to={places.payRun(id)}>{words.toRun}</TextLink>
        {state === 'told' || (report?.sending !== undefined && state !== 'refused') || isVoid ? undefined : (
          <TextLink to={places.toldOtherwise(id)}>{words.otherwise}</TextLink>
        )}
      </div>
    </Page>
  );
}
