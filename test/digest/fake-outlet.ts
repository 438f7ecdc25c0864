import type { Outlet, Parcel, Sequel } from '../../src/digest/outlet.ts';
import type { Reply } from '../../src/model/reply.ts';

/** A place that takes digests in memory, and fails as it is told to. */
export class FakeOutlet implements Outlet {
  readonly posts: Parcel[] = [];
  readonly follows: string[] = [];
  readonly told: { readonly to: string; readonly what: Reply }[] = [];
  /** Thrown by the next calls, in order; `posted` ones take effect first. */
  readonly failures: { readonly error: Error; readonly isPosted?: boolean }[] = [];
  readonly followFailures: Error[] = [];
  finds = 0;

  async post(parcel: Parcel): Promise<string> {
    const failure = this.failures.shift();
    if (failure && !failure.isPosted) throw failure.error;
    const twin = this.posts.findIndex(({ nonce }) => nonce === parcel.nonce);
    if (twin < 0) this.posts.push(parcel);
    if (failure) throw failure.error;
    return `M${twin < 0 ? this.posts.length : twin + 1}`;
  }

  async find({ mark }: Parameters<Outlet['find']>[0]): Promise<string | null> {
    this.finds += 1;
    const rank = this.posts.findIndex((parcel) => parcel.mark === mark);
    return rank < 0 ? null : `M${rank + 1}`;
  }

  async follow({ message }: Sequel): Promise<void> {
    const failure = this.followFailures.shift();
    if (failure) throw failure;
    this.follows.push(message);
  }

  async tell({ report, admin }: { report: string | null; admin: string }, what: Reply): Promise<void> {
    this.told.push({ to: report ?? admin, what });
  }
}
