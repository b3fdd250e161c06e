import { canonicalJson } from '#core/contract/canonical-json';
import { problem } from '#core/contract/problem';
import { refused, type Result } from '#core/contract/result';
import { type BooksEvents } from '#core/contract/window';
import { type Job, runJob } from '#db/jobs/job';
import { type Logger } from '#db/kernel/logger';

/** What a job is told by, and what it belongs to: a book, or the shelf. */
type Started = { readonly id: string; readonly route: string; readonly input: unknown; readonly of: object };

type UnderWay = {
  readonly asked: string;
  readonly of: object;
  readonly stop: () => void;
  readonly result: Promise<Result<unknown>>;
};

type JobsOptions = { readonly tell: (progress: BooksEvents['job.progress']) => void; readonly logger: Logger };

/** The jobs that are under way, by the id each was sent with. */
export class Jobs {
  readonly #options: JobsOptions;
  readonly #underWay = new Map<string, UnderWay>();

  constructor(options: JobsOptions) {
    this.#options = options;
  }

  /** Drives the job between other calls. The same id sent again while it runs waits for the same answer. */
  start({ id, route, input, of }: Started, slices: () => Job<unknown>): Promise<Result<unknown>> {
    const asked = canonicalJson([route, input]);
    const known = this.#underWay.get(id);
    if (known !== undefined) return known.asked === asked ? known.result : Promise.resolve(refused(problem('book.commandReused', {})));
    const controller = new AbortController();
    const job = slices();
    const result = runJob(job, {
      route,
      logger: this.#options.logger,
      signal: controller.signal,
      onProgress: ({ words, done, of: total }) => this.#options.tell({ jobId: id, route, words, done, total }),
    }).finally(() => this.#underWay.delete(id));
    // A job stopped from here stands between two slices, so it can put its things away at once. Where it cannot, that is logged and
    // keeps no other job from being stopped, and no book from being closed.
    const stop = (): void => {
      controller.abort();
      try {
        job.return(refused(problem('work.cancelled', {})));
      } catch (fault) {
        this.#options.logger({ event: 'job.failed', route, fault });
      }
    };
    this.#underWay.set(id, { asked, of, stop, result });
    return result;
  }

  cancel(id: string): void {
    this.#underWay.get(id)?.stop();
  }

  /** Stops every job that belongs to none of these: its book was closed or replaced. */
  keepOnly(owners: readonly object[]): void {
    for (const { of, stop } of this.#underWay.values()) if (!owners.includes(of)) stop();
  }
}
