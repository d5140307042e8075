import type { Outcome } from "../../problem.js";
import type { Bytes } from "../bytes.js";
import type { RemoteOptions } from "./remote-files.js";

/** What a run fetches: each file once, however many specs name it. */
export interface Remote {
  /** @param sha256 of the bytes, in hex: nothing of a file is looked at that has another. */
  readonly fetch: (url: string, sha256: string) => Promise<Outcome<Bytes>>;
}

/** Most runs fetch nothing, and do without all that it takes. */
export function remoteFiles(options: RemoteOptions): Remote {
  // Eager: bundled in; evaluated only where a spec names a URL.
  const load = () => import(/* webpackMode: "eager" */ "./remote-files.js");
  let files: Promise<Remote> | undefined;
  return {
    fetch: async (url, sha256) => {
      files ??= load().then(({ RemoteFiles }) => new RemoteFiles(options));
      return (await files).fetch(url, sha256);
    },
  };
}
