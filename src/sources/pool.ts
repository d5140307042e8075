/** The requests of a source that are taken, by its sample or all of them. */
import type { Where } from "../problem.js";
import type { SourceSpec, StratumKey } from "../spec/index.js";
import type { FoundRequest, Traits } from "./format.js";
import { type Priority, priorityFor } from "./priority.js";
import type { SampledRequest } from "./sampled.js";
import { Sampler } from "./sampler.js";

/** Bytes of requests, as they were recorded, that are held: as values they take several times as much. */
export const MAX_KEPT_BYTES = 128 * 1024 * 1024;

interface Kept {
  readonly priority: number;
  readonly stratum: string;
  readonly content: Uint8Array;
  readonly decode: FoundRequest["decode"];
  readonly place: Where;
  /** How many requests came before. */
  readonly turn: number;
  recorded: number;
}

export class Pool {
  readonly #source: SourceSpec;
  readonly #maxRecords: number;
  readonly #priority: Priority;
  readonly #sampler: Sampler<Kept>;
  #turn = 0;
  #keptBytes = 0;

  constructor(source: SourceSpec, maxRecords: number) {
    const { sample } = source;
    this.#source = source;
    this.#maxRecords = maxRecords;
    this.#priority = priorityFor(sample?.seed ?? 0n);
    // Without a sample one place more than there may be requests shows that there are too many.
    this.#sampler = new Sampler(sample?.count ?? maxRecords + 1);
  }

  /** What there is too much of: then there is no sense in going on. */
  get full(): "records" | "bytes" | undefined {
    if (this.#keptBytes > MAX_KEPT_BYTES) return "bytes";
    return this.#source.sample === undefined && this.#sampler.size > this.#maxRecords ? "records" : undefined;
  }

  get size(): number {
    return this.#sampler.size;
  }

  /** True where the sample has fewer places than there are combinations of what it is stratified by. */
  get leftOut(): boolean {
    return this.#sampler.leftOut;
  }

  /** @param id tells the item from all others of the source, also from those that hold the same request */
  add({ content, traits, decode }: FoundRequest, place: Where, id: () => string): void {
    const { sample, deduplicate } = this.#source;
    const turn = this.#turn++;
    const priority = this.#priority(deduplicate ? content : id());
    const stratum = stratumOf(traits, sample?.stratifyBy ?? []);
    if (!this.#sampler.wants({ priority, stratum })) return;
    if (deduplicate) {
      const same = this.#sampler.like({ priority, stratum }).find((one) => Buffer.compare(one.content, content) === 0);
      if (same) {
        same.recorded += 1;
        return;
      }
    }
    // Views of the chunk would keep it in memory.
    const own = new Uint8Array(content);
    const pushedOut = this.#sampler.keep({ priority, stratum, content: own, decode, place, turn, recorded: 1 });
    this.#keptBytes += own.length - (pushedOut?.content.length ?? 0);
  }

  /** In the order in which they were recorded. */
  requests(): readonly SampledRequest[] {
    const kept = this.#sampler.items().toSorted((a, b) => a.turn - b.turn);
    return kept.map(({ place, recorded, decode, content }) => ({ place, recorded, body: decode(content) }));
  }
}

function stratumOf(traits: Traits, keys: readonly StratumKey[]): string {
  return keys.length === 0 ? "" : JSON.stringify(keys.map((key) => TRAITS[key](traits) ?? null));
}

const TRAITS: Readonly<Record<StratumKey, (traits: Traits) => string | number | undefined>> = {
  signature_name: ({ signatureName }) => signatureName,
  method: ({ method }) => method,
  batch_size: ({ batchSize }) => batchSize,
};
