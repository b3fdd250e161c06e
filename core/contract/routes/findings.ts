import { z } from 'zod';
import { command, query } from '../route.ts';
import { madeShape, nothingShape } from '../shapes/basic.ts';
import * as findings from '../shapes/findings.ts';

/** What an auditor is likely to ask about, before they do; and what the holder says of it. */
export const findingRoutes = {
  'finding.list': query(findings.findingDaysShape, findings.findingsShape),
  'finding.home': query(nothingShape, findings.findingsHomeShape),
  'finding.read': query(findings.askedFindingShape, findings.findingReadShape),
  'finding.answer': command(findings.answerFindingShape, madeShape),
  /** Takes the word that stands back: the finding asks again. */
  'finding.askAgain': command(findings.askAgainShape, madeShape),
  /** What was looked at and what was found, as a paper for the holder. */
  'finding.issue': command(findings.findingDaysShape, madeShape.extend({ number: z.int() })),
};
