import { useQueryClient } from '@tanstack/react-query';
import { useAsk } from '#renderer/gateway/ask';
import { Button } from '#renderer/kit/Button.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ProofList } from '#renderer/kit/ProofList.tsx';
import { careWords } from '#renderer/words/care';

const words = careWords.health;

export function Health() {
  const { sound, checks } = useAsk('health.check', {});
  const client = useQueryClient();
  return (
    <Page title={words.title(sound)} lead={words.lead} back={{ to: places.care, words: careWords.back }}>
      {sound ? undefined : <Notice tone="stop">{words.unsound}</Notice>}
      <section className="card">
        <h2>{words.checks}</h2>
        <ProofList proofs={checks.map(({ holds, words: said }) => ({ state: holds ? 'holds' : 'open', words: said }))} />
      </section>
      <Button onPress={() => void client.invalidateQueries({ queryKey: ['health.check'] })}>{words.again}</Button>
    </Page>
  );
}
