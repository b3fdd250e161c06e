import { PassThrough } from 'node:stream';
import { main } from '#cli/main';

/** Started by the bench: approves a payday of each book it is told of, through the command line's own door. Exit code 1 where one is refused. */
const told: unknown = JSON.parse(process.argv[2] ?? '[]');
if (!Array.isArray(told)) throw new TypeError('told of no books');
let refused = 0;
for (const options of told) {
  if (!Array.isArray(options)) throw new TypeError('a book without its options');
  const said = new PassThrough();
  const code = await main(options.map(String), { input: new PassThrough().end(), output: said, errors: said });
  if (code !== 0) refused += 1;
  said.resume();
}
process.exitCode = refused === 0 ? 0 : 1;
