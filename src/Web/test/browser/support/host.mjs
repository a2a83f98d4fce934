import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../../../', import.meta.url));
const startWithinMs = 400_000;

/** The newest build of the host, or null. */
export function builtHost() {
  if (process.env.EPERFORMANCE_HOST) return process.env.EPERFORMANCE_HOST;
  const bin = join(repository, 'src/SelfHost/bin');
  if (!existsSync(bin)) return null;
  return (
    readdirSync(bin)
      .map((configuration) => join(bin, configuration, 'net10.0/EPerformance.SelfHost.dll'))
      .filter((path) => existsSync(path))
      .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0] ?? null
  );
}

/**
 * A host of the demo with a storage of its own, on a free port of this machine; `EPERFORMANCE_ADDRESS` names one that runs already.
 * What it serves is the folder that the build wrote. Its agency asks for a reason where a line is entered later than the next working day.
 */
export async function startHost() {
  if (process.env.EPERFORMANCE_ADDRESS) return { address: process.env.EPERFORMANCE_ADDRESS, end: async () => undefined };
  const data = mkdtempSync(join(tmpdir(), 'eperformance-pages-'));
  const folder = fileURLToPath(new URL('../../../dist', import.meta.url));
  const child = spawn('dotnet', [builtHost(), '--demo', '--lang', 'en', '--urls', 'http://127.0.0.1:0', `--Azurite:DataFolder=${data}`, `--Pages:Folder=${folder}`, '--Activities:EntryWorkdays=1', '--Activities:LateEntry=WithReason'], { cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the host did not start: ${output.join('')}`)), startWithinMs);
    const read = (chunk) => {
      output.push(String(chunk));
      const found = /Page\s+(http:\/\/127\.0\.0\.1:\d+)\//.exec(output.join(''));
      if (!found) return;
      clearTimeout(late);
      resolve(found[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the host ended with ${code}: ${output.join('')}`));
    });
  });
  return {
    address,
    end: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
