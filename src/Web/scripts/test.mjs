// `npm test`: unit tests, then the journeys in a browser where one is there; says so where it is not.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const run = (command, ...args) => spawnSync(command, args, { cwd: here, stdio: 'inherit' }).status === 0;

if (!existsSync(`${here}node_modules`)) {
  console.log('The pages were neither built nor tested: npm ci --prefix src/Web was not run here.');
  process.exit(0);
}
const { missing } = await import('../test/browser/support/suite.mjs');
const isBuilt = run('npm', 'run', 'build', '--silent');
const isSound = isBuilt && run('npm', 'run', 'test:unit', '--silent');
const reason = isBuilt ? missing() : 'the build failed';
if (reason) console.log(`The journeys in a browser were not run: ${reason}.`);
const went = !reason && run('npm', 'run', 'test:browser', '--silent');
process.exit(isSound && (reason ? isBuilt : went) ? 0 : 1);
