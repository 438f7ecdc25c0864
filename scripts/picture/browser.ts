import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

/** Runs a browser without a window on a local page; gives what it prints. Throws when there is none, or when it fails. */
export function browse(args: readonly string[]): string {
  const profile = mkdtempSync(join(tmpdir(), 'picture-'));
  try {
    for (const name of NAMES) {
      const run = spawnSync(name, [...QUIET, `--user-data-dir=${profile}`, ...args], { encoding: 'utf8' });
      if (run.error && 'code' in run.error && run.error.code === 'ENOENT') continue;
      if (run.status !== 0) throw new Error(`${name} failed (${run.status ?? run.signal}): ${run.stderr}`);
      return run.stdout;
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  throw new Error(`No browser found (${NAMES.join(', ')}). On Debian: apt-get install chromium`);
}
