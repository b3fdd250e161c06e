/** A process of its own that opens the book named on its command line, says how that went, and holds it until it is ended. */
import { openKernel } from '#db/kernel/open';
import { withDefaults } from '#db/kernel/settings';
import { testDriver } from '#test/support/driver';
import { toyActions } from '#test/support/toyActions';

const [, , folder = '', then = 'end'] = process.argv;
const opened = openKernel(folder, withDefaults({ actions: toyActions, driver: testDriver }));
process.stdout.write(`${opened.ok ? 'open' : opened.problem.code}\n`);
if (opened.ok && then === 'hold') setInterval(() => undefined, 1_000);
else if (opened.ok) opened.value.close();
