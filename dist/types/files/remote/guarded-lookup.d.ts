import { type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
/** All addresses of a name, as `dns.lookup` gives them. */
export type Lookup = (name: string, options: {
    readonly all: true;
}, callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void) => void;
export declare const NOT_PUBLIC = "ERR_NOT_PUBLIC";
/**
 * For a socket: what it connects to is what was judged, so that a name which leads elsewhere a moment later gains nothing. A
 * name with a single address that is not public is refused as a whole.
 */
export declare function guardedLookup(allows: (address: string) => boolean, lookup?: Lookup): LookupFunction;
