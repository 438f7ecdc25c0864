import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'sommet-preferences-'));
let store: Store;
beforeAll(async () => {
  store = await openStore({ folder });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const SOME = { askChannel: '7', reportChannel: null, visibility: 'private', logQuestions: true, dates: 'iso' } as const;

describe('the preferences of a server', () => {
  it('are none before the first, then the last ones saved, each server its own', async () => {
    expect(await store.preferences.find('1')).toBeNull();
    await store.preferences.save('1', SOME);
    await store.preferences.save('2', { ...SOME, visibility: 'public' });
    await store.preferences.save('1', { ...SOME, reportChannel: '8', logQuestions: false, dates: 'en' });
    expect(await store.preferences.find('1')).toEqual({
      ...SOME,
      reportChannel: '8',
      logQuestions: false,
      dates: 'en',
    });
    expect(await store.preferences.find('2')).toEqual({ ...SOME, visibility: 'public' });
  });

  it('are erased with all that is kept of the server', async () => {
    await store.forget('2');
    expect(await store.preferences.find('2')).toBeNull();
    expect(await store.preferences.find('1')).not.toBeNull();
  });
});
