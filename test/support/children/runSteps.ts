/**
 * Runs steps of a script on a book and ends itself by SIGKILL at the failpoint with the given number, counted from 0 over the whole
 * process; or goes on to the last step, saying each, until somebody else ends it. Arguments: script, folder, first step, last step, failpoint.
 */
import { scripts } from '#test/support/commandScripts';
import { runStep } from '#test/support/steps';

const [, , name = '', folder = '', first = '1', last = '1', killAt = 'never'] = process.argv;
const script = scripts.find((each) => each.name === name);
if (script === undefined) throw new Error(`no script ${name}`);
let passed = 0;
process.stdout.write('begun\n');
for (let number = Number(first); number <= Number(last); number += 1) {
  const result = runStep(script, number, folder, (failpoint) => {
    if (String(passed) === killAt) {
      process.stdout.write(`${failpoint}\n`);
      process.kill(process.pid, 'SIGKILL');
    }
    passed += 1;
  });
  process.stdout.write(result.ok ? `did ${number}\n` : `refused ${number} ${result.problem.code}\n`);
}
