import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = resolve(import.meta.dirname, '../..');
/** The kernel counts processor time in hundredths of a second. */
const TICK_MS = 10;
/** A bot that uses less than this part of a processor has finished what it does after its start. */
const IDLE = 0.02;
const LONGEST_WAIT_MS = 60_000;

/** Starts a bot in a process of its own, as plain JavaScript, and waits until it is connected. */
export async function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, failed) => {
    child.stdout?.on('data', (chunk) => String(chunk).includes('Connecté') && ready());
    child.once('exit', (code) => failed(new Error(`${args[0]} ended with ${code}`)));
  });
  return child;
}

export async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** Processor time that a process has used, in milliseconds; null where the system does not tell (it is not Linux). */
export function processorMs({ pid }: ChildProcess): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}

/** Waits until a bot that has just started is idle: it looks for questions to suggest, a little at a time. */
export async function settled(child: ChildProcess): Promise<void> {
  const step = 1_000;
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += step) {
    const before = processorMs(child);
    await sleep(step);
    const after = processorMs(child);
    if (before !== null && after !== null && after - before < step * IDLE) return;
  }
}
