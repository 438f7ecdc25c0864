import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Article } from '../model/article.ts';
import type { DeliveryRecord } from '../store/deliveries.ts';
import type { DigestSettings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { type Digest, isSilent } from './digest.ts';
import type { Marks, Parcel } from './outlet.ts';
import { pick } from './pick.ts';
import { presentDigest } from './present.ts';
import { keyOf, readArticle } from './reading.ts';

/** Sentences of one story in a posted digest. */
const SENTENCES = 2;
/** Digests that a new one must not repeat. */
const REMEMBERED = 14;
/** Articles read before anything else may run: answers must not wait for a digest. */
const READ_AT_ONCE = 10;
/** Discord's limit on a nonce. */
const NONCE = 25;

/** A digest ready to go; `parcel` is null when there is nothing to say. */
export interface Composed {
  readonly digest: Digest;
  readonly parcel: Parcel | null;
  readonly record: DeliveryRecord;
}

interface Wanted {
  readonly settings: DigestSettings;
  /** « 2024-06-18 », with the time after it when asked for by hand. */
  readonly date: string;
  readonly late: boolean;
  readonly now: Date;
}

/** Always the same for a digest of a server: whoever posts it again posts the same one. */
export function marksOf({ server }: Pick<DigestSettings, 'server'>, date: string): Marks {
  const hash = createHash('sha256').update(`${server} ${date}`).digest();
  return { nonce: hash.toString('base64url').slice(0, NONCE), mark: hash.readUInt32BE(0) & 0x7fffffff || 1 };
}

/** What the digest of a server says now, from what it was told before. */
export async function compose(store: Store, articles: readonly Article[], wanted: Wanted): Promise<Composed> {
  const { settings, date, late, now } = wanted;
  const { server } = settings;
  const [seen, records, questions] = await Promise.all([
    store.deliveries.seen(server),
    store.deliveries.records(server, REMEMBERED),
    settings.logQuestions ? store.notes.questions(server, now.toISOString()) : [],
  ]);
  const isFirst = seen.size === 0;
  const fresh = articles.filter((article) => !seen.has(keyOf(article)));
  for (let from = 0; from < fresh.length; from += READ_AT_ONCE) {
    fresh.slice(from, from + READ_AT_ONCE).forEach(readArticle);
    await breathe();
  }
  const digest = pick({
    date: date.slice(0, 'AAAA-MM-JJ'.length),
    late,
    articles,
    seen: isFirst ? null : seen,
    told: records.flatMap(({ quotes }) => quotes),
    questions,
    sentences: SENTENCES,
    quiet: settings.quiet,
  });
  const quoted = [
    ...digest.introduction,
    ...digest.stories.flatMap(({ excerpts }) => excerpts),
    ...digest.chronology.map(({ excerpt }) => excerpt),
  ];
  const { message, rest } = presentDigest(digest, { thread: settings.thread });
  const record = { articles: digest.articles.map(keyOf), quotes: quoted.map(({ text }) => text), thread: rest };
  if (isSilent(digest)) return { digest, parcel: null, record };
  const { channel, role } = settings;
  return { digest, parcel: { channel, role, message, ...marksOf(settings, date) }, record };
}
