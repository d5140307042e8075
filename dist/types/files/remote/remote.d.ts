import type { Outcome } from "../../problem.js";
import type { Bytes } from "../bytes.js";
import type { RemoteOptions } from "./remote-files.js";
/** What a run fetches: each file once, however many specs name it. */
export interface Remote {
    /** @param sha256 of the bytes, in hex: nothing of a file is looked at that has another. */
    readonly fetch: (url: string, sha256: string) => Promise<Outcome<Bytes>>;
}
/** Most runs fetch nothing, and do without all that it takes. */
export declare function remoteFiles(options: RemoteOptions): Remote;
