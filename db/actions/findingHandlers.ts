import { type findingRoutes } from '#core/contract/routes/findings';
import { answerFinding, askFindingAgain } from '#db/actions/findings/answerFinding';
import { issueFindings } from '#db/actions/findings/issueFindings';
import { findingsHome, listFindings, readFinding } from '#db/actions/findings/readFindings';
import { type Handlers } from '#db/kernel/handlers';

export const findingHandlers = {
  'finding.list': listFindings,
  'finding.home': findingsHome,
  'finding.read': readFinding,
  'finding.answer': answerFinding,
  'finding.askAgain': askFindingAgain,
  'finding.issue': issueFindings,
} satisfies Pick<Handlers, keyof typeof findingRoutes>;
