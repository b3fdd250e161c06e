import { judgeAll, laws, type Verdict } from './laws.ts';
import { root } from './setup.mjs';

function tell({ law, isKept, output, seconds }: Verdict): void {
  console.log(`${isKept ? 'kept  ' : 'BROKEN'}  ${law}  (${seconds.toFixed(1)} s)`);
  if (!isKept && output !== '') console.log(`${output}\n`);
}

const verdicts = await judgeAll(laws, root, tell);
const broken = verdicts.filter(({ isKept }) => !isKept);
console.log(
  broken.length === 0
    ? `All ${String(verdicts.length)} laws kept.`
    : `${String(broken.length)} broken: ${broken.map(({ law }) => law).join('; ')}`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
