import { correctStatement } from '#db/actions/statement/correctStatement';
import { issueStatement } from '#db/actions/statement/issueStatement';
import { leaveCorrection } from '#db/actions/statement/leaveCorrection';
import { listStatements } from '#db/actions/statement/listStatements';
import { packStatement } from '#db/actions/statement/packStatement';
import { previewStatement } from '#db/actions/statement/previewStatement';
import { readStatement } from '#db/actions/statement/readStatement';
import { type Handlers } from '#db/kernel/handlers';

export const statementHandlers = {
  'statement.list': listStatements,
  'statement.preview': previewStatement,
  'statement.issue': issueStatement,
  'statement.correct': correctStatement,
  'statement.leaveCorrection': leaveCorrection,
  'statement.pack': packStatement,
  'statement.read': readStatement,
} satisfies Partial<Handlers>;
