import type { Outcome } from "../../problem.js";
import { type Bytes } from "../bytes.js";
import { type Lookup } from "./guarded-lookup.js";
import type { Remote } from "./remote.js";
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
/** See {@link Remote}. */
export declare class RemoteFiles implements Remote {
    #private;
    constructor({ allowPrivateNetwork, lookup, times }: RemoteOptions);
    fetch(text: string, sha256: string): Promise<Outcome<Bytes>>;
}
