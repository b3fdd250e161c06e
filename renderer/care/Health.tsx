import { type OutputOf } from '#core/contract/routes';
import { useLook } from '#renderer/gateway/job';
import { Button } from '#renderer/kit/Button.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Progress } from '#renderer/kit/Progress.tsx';
import { ProofList } from '#renderer/kit/ProofList.tsx';
import { careWords } from '#renderer/words/care';

const words = careWords.health;

function Checked({ sound, checks }: OutputOf<'health.check'>) {
  return (
    <>
      {sound ? undefined : <Notice tone="stop">{words.unsound}</Notice>}
      <section className="card">
        <h2>{words.checks}</h2>
        <ProofList proofs={checks.map(({ holds, words: said }) => ({ state: holds ? 'holds' : 'open', words: said }))} />
      </section>
    </>
  );
}

/** The full examination, made anew whenever the screen is come to. The book can be worked in meanwhile. */
export function Health() {
  const health = useLook('health.check', {});
  const title = health.state === 'answer' ? words.title(health.value.sound) : health.state === 'refused' ? words.stopped : words.checking;
  const lead = health.state === 'answer' ? words.lead : health.state === 'refused' ? health.problem.sentence : words.meanwhile;
  return (
    <Page title={title} lead={lead} back={{ to: places.care, words: careWords.back }}>
      <Progress isWorking={health.state === 'asking'} label={words.working} job="health.check" />
      {health.state === 'answer' ? <Checked {...health.value} /> : undefined}
      <Button isBusy={health.state === 'asking'} onPress={health.again}>
        {words.again}
      </Button>
      <p className="unseen" aria-live="polite">
        {health.state === 'asking' ? '' : title}
      </p>
    </Page>
  );
}
