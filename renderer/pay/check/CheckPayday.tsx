import { useState } from 'react';
import { type Problem } from '#core/contract/problem';
import { type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { type Day, readDay } from '#core/time/day';
import { spanInWords } from '#core/time/words';
import { taxPeriodInWords } from '#core/pay/words';
import { useAsk } from '#renderer/gateway/ask';
import { jobOf, useTeam } from '#renderer/gateway/team';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Confirm } from '#renderer/kit/Confirm.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { placeOf } from '#renderer/kit/placeOf';
import { places } from '#renderer/kit/places';
import { say } from '#renderer/kit/toast';
import { leaveList, useWayBackThrough } from '#renderer/kit/wayBack';
import { longDay } from '#renderer/words/days';
import { payWords } from '#renderer/words/pay';
import { PayTable } from './PayTable.tsx';
import { WhyPay } from './WhyPay.tsx';

const words = payWords.check;
const back = { to: places.pay, words: payWords.back };
type Preview = OutputOf<'payRun.preview'>;

type RemarkToMend = Pick<Preview['remarks'][number], 'mend' | 'employmentId'>;

/** Where a remark is mended: what is said of one person's job on their own page or among the extra sums. Each step comes back to this payday. */
function Mend({ mend, employmentId }: RemarkToMend) {
  const team = useTeam();
  if (mend === undefined) return undefined;
  const job = employmentId === undefined ? undefined : jobOf(team, employmentId);
  if (mend === 'team' && job !== undefined)
    return <TextLink to={places.assistant(job.assistant.id)}>{words.mendPerson(job.assistant.name)}</TextLink>;
  if (mend === 'pay' && job !== undefined) return <TextLink to={places.payExtras}>{words.mendExtras}</TextLink>;
  return <TextLink to={placeOf(mend, employmentId)}>{words.mend[mend]}</TextLink>;
}

function Remarks({ remarks, kind }: Pick<Preview, 'remarks'> & { readonly kind: 'blocks' | 'look' }) {
  const found = remarks.filter((remark) => remark.kind === kind);
  if (found.length === 0) return undefined;
  return (
    <Notice tone={kind === 'blocks' ? 'stop' : 'attention'} title={kind === 'blocks' ? words.blocks : words.looks}>
      <ul>
        {found.map(({ words: said, mend, employmentId }) => (
          <li key={said}>
            {said} <Mend mend={mend} employmentId={employmentId} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Approve({ preview }: { readonly preview: Preview }) {
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { send, isBusy } = useTell('payRun.approve');
  const go = useGo();
  const { payGroupId, payday, digest, payslips, together } = preview;
  const approve = async (): Promise<void> => {
    const result = await send({ payGroupId, payday, digest });
    setAsking(false);
    setProblem(result.ok ? undefined : result.problem);
    if (!result.ok) return;
    leaveList();
    say(words.said(result.value.number));
    go(places.payRun(result.value.id));
  };
  return (
    <>
      <Alert words={problem?.sentence} />
      <div className="actions">
        {preview.canApprove ? (
          <Button kind="primary" onPress={() => setAsking(true)}>
            {words.approve}
          </Button>
        ) : undefined}
        <LinkButton to={places.timesheets}>{words.change}</LinkButton>
        <LinkButton to={places.pay}>{words.later}</LinkButton>
      </div>
      <Confirm
        isOpen={isAsking}
        title={words.approveTitle}
        action={words.approveAction}
        isBusy={isBusy}
        onYes={() => void approve()}
        onNo={() => setAsking(false)}
      >
        {words.approveMore(payslips.length, pounds(together.paid), pounds(together.hmrc)).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Confirm>
    </>
  );
}

function Shown({ payGroupId, payday }: { readonly payGroupId: string; readonly payday: Day }) {
  const preview = useAsk('payRun.preview', { payGroupId, payday });
  const isToMend = preview.remarks.some(({ mend }) => mend !== undefined);
  useWayBackThrough(isToMend ? { to: places.checkPayday(payGroupId, payday), words: words.here(longDay(payday)) } : undefined);
  const [first] = preview.payslips;
  const tax = first === undefined ? preview.taxYear : taxPeriodInWords(first);
  return (
    <Page
      title={words.title}
      over={words.over(preview.payGroup)}
      lead={words.lead(spanInWords(preview.period), longDay(preview.payday), tax)}
      back={back}
      help={payWords.help}
    >
      <Remarks remarks={preview.remarks} kind="blocks" />
      <PayTable preview={preview} />
      {preview.payslips.length === 0 ? undefined : (
        <section className="stack-tight">
          {preview.payslips.map((payslip) => (
            <WhyPay key={payslip.employmentId} payslip={payslip} />
          ))}
          <p className="soft">{words.costMore}</p>
        </section>
      )}
      <Remarks remarks={preview.remarks} kind="look" />
      <Approve preview={preview} />
    </Page>
  );
}

/** One payday worked out: what each PA gets, why, and what stands in the way. Nothing is kept until it is approved. */
export function CheckPayday() {
  const payday = readDay(usePart('payday'));
  const payGroupId = usePart('id');
  return payday === undefined ? <Gone back={back} /> : <Shown payGroupId={payGroupId} payday={payday} />;
}
