import { z } from 'zod';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story, type Told } from './story.ts';

const listShape = z.object({ findings: z.array(z.object({ key: z.string() })) });

/** The first finding that the book has: the same whichever process asks. */
function firstKey({ open }: Told): string {
  const read = open.answer('finding.list', {}, { commandId: 'asked', actor: 'actor-holder', files: {} });
  return (read.ok ? listShape.parse(read.value).findings[0]?.key : undefined) ?? '';
}

/** A finding explained with its proof, asked again, and the paper of what was looked at. */
export function tellFindings(story: Story): void {
  const words = 'The letter is with the solicitor.';
  story.add('finding.answer', (told) => ({ key: firstKey(told), kind: 'explained', words, files: [fileToken(481)] }), {
    481: pdf('letter'),
  });
  story.add('finding.askAgain', (told) => ({ key: firstKey(told), reason: 'The auditor asked.' }));
  story.add('finding.issue', {});
}
