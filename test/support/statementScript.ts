import { day } from '#core/time/day';
import { type Story, type Told } from './story.ts';

const april = { from: day('2026-04-01'), to: day('2026-04-30') };

function previewDigest({ open, before }: Told, streamId: string): string {
  const known = before('dataDigest');
  if (known !== undefined) return known;
  const preview = open.answer('statement.preview', { streamId, ...april }, { commandId: 'preview', actor: 'actor-holder' });
  const value: unknown = preview.ok ? preview.value : undefined;
  return typeof value === 'object' && value !== null ? String(Reflect.get(value, 'dataDigest')) : 'none';
}

/** A statement issued, its correction begun and left, and a proof erased. */
export function tellStatements(story: Story, { stream }: { readonly stream: number }): void {
  const issue = (told: Told) => ({ streamId: told.id(stream), ...april, dataDigest: previewDigest(told, told.id(stream)) });
  const issued = story.add('statement.issue', issue);
  story.add('statement.correct', ({ id }) => ({ statementId: id(issued), reason: 'The gym was typed under the wrong line.' }));
  story.add('statement.leaveCorrection', ({ id }) => ({ statementId: id(issued) }));
  story.add('evidence.erase', ({ open }) => {
    const first = open.kernel.handle.sql.one('SELECT id FROM evidence WHERE number = 1', [], { id: String });
    return { evidenceId: first?.id ?? 'none', reason: 'The letter names a neighbour.' };
  });
}
