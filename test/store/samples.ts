import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { NewDelivery } from '../../src/store/deliveries.ts';
import type { Preferences } from '../../src/store/preferences.ts';
import type { DigestSettings } from '../../src/store/settings.ts';
import { openStore, type Store } from '../../src/store/store.ts';

/** A folder that goes away with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sommet-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function temporaryStore(folder?: string): Promise<Store> {
  const store = await openStore({ folder: folder ?? (await temporaryFolder()), patience: 400 });
  onTestFinished(() => store.close());
  return store;
}

export const SETTINGS: DigestSettings = {
  server: 'S',
  channel: 'C',
  hour: '08:00',
  days: [1, 2, 3, 4, 5, 6, 7],
  zone: 'Europe/Paris',
  role: null,
  quiet: 'silence',
  thread: false,
  publish: false,
  logQuestions: false,
  report: null,
  admin: 'A',
  state: 'active',
  reason: null,
  since: '2024-06-01T00:00:00.000Z',
  version: 0,
};

export const PREFERENCES: Preferences = {
  askChannel: '7',
  reportChannel: '8',
  visibility: 'private',
  logQuestions: true,
  dates: 'iso',
};

export const DELIVERY: NewDelivery = {
  server: 'S',
  date: '2024-06-18',
  slot: '2024-06-18T06:00:00.000Z',
  state: 'sending',
  nonce: 'n1',
  channel: 'C',
  message: null,
  late: false,
  owner: 'one',
  lease: '2024-06-18T06:01:00.000Z',
  record: { articles: ['a', 'b'], quotes: ['« Une phrase. »'], thread: [] },
  created: '2024-06-18T06:00:00.000Z',
};
