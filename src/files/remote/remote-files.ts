/** Files of the internet that a spec pins by their hash. */
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Outcome } from "../../problem.js";
import { type Bytes, memoryBytes } from "../bytes.js";
import { found, refuse } from "../outcome.js";
import { isPublicAddress } from "./address.js";
import { type Answer, exchange } from "./exchange.js";
import { guardedLookup, type Lookup } from "./guarded-lookup.js";
import { judgeUrl } from "./judge-url.js";
import type { Remote } from "./remote.js";

/** Bytes of one file: it is in memory while records are made of it. */
const MAX_DOWNLOAD_BYTES = 256 * 1024 * 1024;

/** Bytes of all files of one run together. */
const MAX_DOWNLOADS_BYTES = 512 * 1024 * 1024;

/** Addresses that one file may be sent on to. */
const MAX_REDIRECTS = 5;

export interface RemoteOptions {
  /** Fetch from addresses that are not public, and by http. */
  readonly allowPrivateNetwork: boolean;
  /** Default: the system's. */
  readonly lookup?: Lookup;
  readonly times?: Times;
}

/** Milliseconds. */
export interface Times {
  readonly patience: number;
  readonly idle: number;
  /** For one file, with all that is tried. */
  readonly total: number;
  /** Before the second try, and before the third. */
  readonly pauses: readonly number[];
}

const TIMES: Times = { patience: 20_000, idle: 30_000, total: 300_000, pauses: [500, 2000] };

/** See {@link Remote}. */
export class RemoteFiles implements Remote {
  readonly #allowPrivateNetwork: boolean;
  readonly #lookup: Lookup | undefined;
  readonly #times: Times;
  readonly #fetched = new Map<string, Promise<Outcome<Uint8Array>>>();
  #bytes = 0;

  constructor({ allowPrivateNetwork, lookup, times = TIMES }: RemoteOptions) {
    this.#allowPrivateNetwork = allowPrivateNetwork;
    this.#lookup = lookup;
    this.#times = times;
  }

  async fetch(text: string, sha256: string): Promise<Outcome<Bytes>> {
    const url = judgeUrl(text, undefined, this.#allowPrivateNetwork);
    if (typeof url === "string") return refuse("files-url", `it ${url}`);
    // A fragment names a part of the file and is not sent.
    url.hash = "";
    const fetching = this.#fetched.get(url.href) ?? this.#download(url);
    this.#fetched.set(url.href, fetching);
    const { value: bytes, problems } = await fetching;
    if (!bytes) return { value: undefined, problems };
    const actual = createHash("sha256").update(bytes).digest("hex");
    if (actual === sha256.toLowerCase()) return found(memoryBytes(bytes));
    return refuse(
      "files-hash",
      `its ${bytes.length} bytes have the SHA-256 ${actual}, and the spec says ${sha256}`,
      `Where it was changed on purpose, write  sha256: ${actual}`,
    );
  }

  async #download(first: URL): Promise<Outcome<Uint8Array>> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), this.#times.total);
    try {
      return await this.#follow(first, controller.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  async #follow(first: URL, signal: AbortSignal): Promise<Outcome<Uint8Array>> {
    let url = first;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const answer = await this.#ask(url, signal);
      switch (answer.kind) {
        case "body":
          this.#bytes += answer.bytes.length;
          return found(answer.bytes);
        case "fault":
          return refuse("files-download", `${placeOf(url, first)} ${answer.message}`);
        case "too_large": {
          const size = answer.bytes === undefined ? `more than ${this.#most()}` : `${answer.bytes}`;
          return refuse(
            "files-too-large",
            `it has ${size} bytes; at most ${MAX_DOWNLOAD_BYTES} of a file and ${MAX_DOWNLOADS_BYTES} in a run are fetched`,
            "Name a part of it that is smaller.",
          );
        }
        case "redirect": {
          const next = judgeUrl(answer.location, url.href, this.#allowPrivateNetwork);
          if (typeof next === "string") return refuse("files-url", `it is sent on to an address that ${next}`);
          url = next;
        }
      }
    }
    return refuse("files-download", `it was sent on more than ${MAX_REDIRECTS} times`);
  }

  /** A few times, where what is in the way may pass. */
  async #ask(url: URL, signal: AbortSignal): Promise<Answer> {
    const { patience, idle, pauses } = this.#times;
    const lookup = guardedLookup(this.#allowPrivateNetwork ? () => true : isPublicAddress, this.#lookup);
    for (let tries = 1; ; tries += 1) {
      const answer = await exchange(url, { lookup, most: this.#most(), patience, idle, signal });
      const pause = pauses[tries - 1];
      if (answer.kind !== "fault" || !answer.passing) return answer;
      if (pause === undefined) return { ...answer, message: `${answer.message}, tried ${tries} times` };
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }

  #most(): number {
    return Math.min(MAX_DOWNLOAD_BYTES, MAX_DOWNLOADS_BYTES - this.#bytes);
  }
}

function placeOf(url: URL, first: URL): string {
  return url.origin === first.origin ? "it" : `it is sent on to ${url.origin}, and`;
}
