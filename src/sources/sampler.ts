/**
 * A sample drawn in one pass, in the memory of the sample. Each item has a priority, and the lowest are kept. Of several
 * strata the first of each come before the second of each, and so on: every stratum is there as evenly as it can be.
 *
 * An item that is not among the best by now can never be again: whatever comes later pushes it further back. So what is kept
 * at the end does not depend on the order in which the items came.
 */
export interface Candidate {
  readonly priority: number;
  readonly stratum: string;
}

export class Sampler<Item extends Candidate> {
  readonly #count: number;
  /** Each in ascending order of priority, and none empty. */
  readonly #strata = new Map<string, Item[]>();
  #size = 0;
  /** The stratum whose last item is the next to be pushed out. */
  #fullest: Item[] = [];
  #leftOut = false;

  constructor(count: number) {
    this.#count = count;
  }

  get size(): number {
    return this.#size;
  }

  /** True once a stratum had to go as a whole: there are more strata than places. */
  get leftOut(): boolean {
    return this.#leftOut;
  }

  items(): readonly Item[] {
    return [...this.#strata.values()].flat();
  }

  /** Those that are kept with the same priority, which a hash of the item gives to the same item only, or nearly so. */
  like({ priority, stratum }: Candidate): readonly Item[] {
    const kept = this.#strata.get(stratum) ?? [];
    const from = rankOf(kept, priority);
    let to = from;
    while (kept[to]?.priority === priority) to += 1;
    return kept.slice(from, to);
  }

  /** Whether it would be kept, or pushed out at once. */
  wants({ priority, stratum }: Candidate): boolean {
    if (this.#size < this.#count) return true;
    const kept = this.#strata.get(stratum);
    if (kept && rankOf(kept, priority) < kept.length) return true;
    const rank = kept?.length ?? 0;
    const last = this.#fullest.length - 1;
    const wanted = rank < last || (rank === last && priority < this.#fullest[last]!.priority);
    if (!wanted && !kept) this.#leftOut = true;
    return wanted;
  }

  /** Keep an item that is {@link wants wanted}. Returns what it has pushed out. */
  keep(item: Item): Item | undefined {
    const kept = this.#strata.get(item.stratum) ?? [];
    this.#strata.set(item.stratum, kept);
    kept.splice(rankOf(kept, item.priority), 0, item);
    this.#size += 1;
    const pushedOut = this.#size > this.#count ? this.#pushOut() : undefined;
    this.#fullest = this.#findFullest();
    return pushedOut;
  }

  #pushOut(): Item {
    const fullest = this.#findFullest();
    const item = fullest.pop()!;
    this.#size -= 1;
    if (fullest.length === 0) {
      this.#strata.delete(item.stratum);
      this.#leftOut = true;
    }
    return item;
  }

  #findFullest(): Item[] {
    let fullest: Item[] = [];
    for (const kept of this.#strata.values()) {
      const longer = kept.length - fullest.length;
      if (longer > 0 || (longer === 0 && kept.at(-1)!.priority > fullest.at(-1)!.priority)) fullest = kept;
    }
    return fullest;
  }
}

/** How many come before a priority. */
function rankOf(kept: readonly Candidate[], priority: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (kept[middle]!.priority < priority) low = middle + 1;
    else high = middle;
  }
  return low;
}
