import { pounds } from '#core/money/words';
import { unitsInWords } from '#core/plan/quantity';
import { dayInWords, shortDay } from '#core/time/words';
import { Gone } from '#renderer/kit/Gone.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Sources } from '#renderer/kit/Steps.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { carePlanWords as words } from '#renderer/words/carePlan';
import { type CarePlan as Plan, toBudgets, useCarePlan } from './usePlans.ts';

type Props = { readonly plan: Plan };

function TakeBack({
  kind,
  id,
  what,
  done,
}: {
  readonly kind: string;
  readonly id: string;
  readonly what: string;
  readonly done: string | undefined;
}) {
  if (done !== undefined) return words.takeBack.done(done);
  return <TextLink to={places.takeBackPlan(kind, id)}>{words.takeBack.of(what)}</TextLink>;
}

function ReviewNotice({ plan: { reviewDue, reviewRule } }: Props) {
  const rule =
    reviewRule === undefined
      ? words.noRule
      : words.rule(reviewRule.firstAfterMonths, reviewRule.thenEveryMonths, reviewRule.from === 'funder');
  const said =
    reviewDue === undefined
      ? rule
      : `${(reviewDue.isOverdue ? words.overdue : words.due)(dayInWords(reviewDue.by), reviewDue.isFirst)} ${rule}`;
  return (
    <Notice tone={reviewDue?.isOverdue === true ? 'attention' : 'plain'} title={words.review.caption}>
      <p>{said}</p>
      {reviewRule?.source === undefined ? undefined : <Sources steps={[{ words: rule, sources: [reviewRule.source] }]} />}
    </Notice>
  );
}

/** `Swimming: 5 sessions at £20.00`, where the plan says what is counted. */
function lineInWords({ name, quantity, differsBecause }: Plan['versions'][number]['lines'][number]): string {
  if (quantity === undefined) return name;
  const counted = words.version.counted(name, unitsInWords(quantity.unit, quantity.quantityHundredths), pounds(quantity.rate));
  return differsBecause === undefined ? counted : `${counted} (${differsBecause})`;
}

function Versions({ plan: { versions, streamId } }: Props) {
  const { columns, ...said } = words.version;
  return (
    <>
      <Table
        caption={said.caption}
        columns={[
          { name: columns.number, kind: 'short' },
          { name: columns.from, kind: 'day' },
          { name: columns.by },
          { name: columns.lines },
          { name: columns.proof },
          { name: columns.act },
        ]}
        rows={versions.map(({ id, number, from, by, agreedOn, lines, evidenceNumber, takenBack }) => ({
          key: id,
          isStruck: takenBack !== undefined,
          cells: [
            said.name(number),
            shortDay(from),
            said.by(by, dayInWords(agreedOn)),
            lines.map(lineInWords).join('; '),
            words.evidence(evidenceNumber),
            <TakeBack key="back" kind="version" id={id} what={said.name(number)} done={takenBack} />,
          ],
        }))}
        whenEmpty={said.none}
      />
      <LinkButton to={places.addVersion(streamId)} kind="primary">
        {said.add}
      </LinkButton>
    </>
  );
}

function Reviews({ plan: { reviews, streamId } }: Props) {
  const { columns, ...said } = words.review;
  return (
    <>
      <Table
        caption={said.caption}
        columns={[
          { name: columns.on, kind: 'day' },
          { name: columns.by },
          { name: columns.result },
          { name: columns.next, kind: 'day' },
          { name: columns.proof },
          { name: columns.act },
        ]}
        rows={reviews.map(({ id, heldOn, by, result, nextOn, evidenceNumber, takenBack }) => ({
          key: id,
          isStruck: takenBack !== undefined,
          cells: [
            shortDay(heldOn),
            by,
            result,
            nextOn === undefined ? '' : shortDay(nextOn),
            words.evidence(evidenceNumber),
            <TakeBack key="back" kind="review" id={id} what={shortDay(heldOn)} done={takenBack} />,
          ],
        }))}
        whenEmpty={said.none}
      />
      <LinkButton to={places.addReview(streamId)}>{said.add}</LinkButton>
    </>
  );
}

function Risks({ plan: { risks, streamId } }: Props) {
  const { columns, ...said } = words.risk;
  return (
    <>
      <Table
        caption={said.caption}
        columns={[
          { name: columns.risk },
          { name: columns.procedure },
          { name: columns.by },
          { name: columns.look, kind: 'day' },
          { name: columns.act },
        ]}
        rows={risks
          .filter(({ isReplaced }) => !isReplaced)
          .map(({ id, risk, procedure, by, agreedOn, lookOn, closed }) => ({
            key: id,
            isStruck: closed !== undefined,
            cells: [
              risk,
              procedure,
              words.version.by(by, dayInWords(agreedOn)),
              lookOn === undefined ? '' : shortDay(lookOn),
              closed === undefined ? (
                <span key="do" className="row">
                  <TextLink to={places.changeRisk(streamId, id)}>{said.change(risk)}</TextLink>
                  <TextLink to={places.takeBackPlan('risk', id)}>{said.close(risk)}</TextLink>
                </span>
              ) : (
                said.closed(closed)
              ),
            ],
          }))}
        whenEmpty={said.none}
      />
      <LinkButton to={places.addRisk(streamId)}>{said.add}</LinkButton>
    </>
  );
}

function Orders({ plan: { orders, streamId } }: Props) {
  const { columns, ...said } = words.order;
  return (
    <>
      <Table
        caption={said.caption}
        columns={[
          { name: columns.what },
          { name: columns.line },
          { name: columns.expected, kind: 'day' },
          { name: columns.sum, kind: 'money' },
          { name: columns.left, kind: 'money' },
          { name: columns.act },
        ]}
        rows={orders.map(({ id, payee, what, planLine, expectedOn, amount, left, closed }) => ({
          key: id,
          isStruck: closed !== undefined,
          cells: [
            `${payee}: ${what}`,
            planLine,
            shortDay(expectedOn),
            pounds(amount),
            pounds(left),
            closed === undefined ? (
              <span key="do" className="row">
                <TextLink to={places.linkPurchase('order', id)}>{said.link(what)}</TextLink>
                <TextLink to={places.takeBackPlan('order', id)}>{said.close(what)}</TextLink>
              </span>
            ) : (
              said.closed(closed)
            ),
          ],
        }))}
        whenEmpty={said.none}
      />
      <LinkButton to={places.addPlanOrder(streamId)}>{said.add}</LinkButton>
    </>
  );
}

/** What was agreed of one kind of money: versions, reviews, risks, and what is on order. */
export function CarePlan() {
  const { plan, toBudget } = useCarePlan();
  if (plan === undefined) return <Gone back={toBudgets} />;
  return (
    <Page title={words.title(plan.stream)} lead={words.lead} back={toBudget} help={words.help}>
      <ReviewNotice plan={plan} />
      <Versions plan={plan} />
      <Reviews plan={plan} />
      <Risks plan={plan} />
      <Orders plan={plan} />
    </Page>
  );
}
