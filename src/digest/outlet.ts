import type { Reply } from '../model/reply.ts';

/** By what a digest is known where it is posted. */
export interface Marks {
  /** At most 25 characters; the same nonce twice within minutes is one message. */
  readonly nonce: string;
  /** A number written into the message itself, by which it is found again: 1 to 2³¹ − 1. */
  readonly mark: number;
}

/** One digest on its way. */
export interface Parcel extends Marks {
  readonly channel: string;
  readonly message: Reply;
  /** The one role that may be notified. */
  readonly role: string | null;
}

/** What comes with a message that is posted. */
export interface Sequel extends Marks {
  readonly channel: string;
  readonly message: string;
  readonly threadName: string;
  /** Messages of the thread; no thread when there is none. */
  readonly thread: readonly Reply[];
  readonly publish: boolean;
}

/** Where digests go. What it rejects with is a Refusal, or means that nobody knows whether it arrived. */
export interface Outlet {
  /** Posts the message alone and gives its id. */
  readonly post: (parcel: Parcel) => Promise<string>;
  /** The message that bears the mark, among those of a channel since an instant; null when it is surely not there. */
  readonly find: (
    where: Pick<Parcel, 'channel' | 'mark' | 'nonce'> & { readonly since: Date },
  ) => Promise<string | null>;
  /** Thread and publication of a message that is posted. Done twice, it is done once. */
  readonly follow: (sequel: Sequel) => Promise<void>;
  /** Tells the admin what is wrong: in the report channel, else in private. */
  readonly tell: (to: { readonly report: string | null; readonly admin: string }, what: Reply) => Promise<void>;
}

/** The message will never be taken until somebody changes something: the channel is gone, or a permission is. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: 'channel' | 'permission';

  constructor(reason: Refusal['reason'], options?: ErrorOptions) {
    super(`digest refused: ${reason}`, options);
    this.reason = reason;
  }
}
