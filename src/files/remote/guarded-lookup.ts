import { type LookupAddress, lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";

/** All addresses of a name, as `dns.lookup` gives them. */
export type Lookup = (
  name: string,
  options: { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export const NOT_PUBLIC = "ERR_NOT_PUBLIC";

/**
 * For a socket: what it connects to is what was judged, so that a name which leads elsewhere a moment later gains nothing. A
 * name with a single address that is not public is refused as a whole.
 */
export function guardedLookup(allows: (address: string) => boolean, lookup: Lookup = systemLookup): LookupFunction {
  return (name, options, callback) => {
    lookup(name, { all: true }, (error, found) => {
      const wanted = options.family === 4 || options.family === 6 ? [options.family] : [4, 6];
      const addresses = found?.filter(({ family }) => wanted.includes(family)) ?? [];
      const hidden = found?.find(({ address }) => !allows(address));
      const fault =
        error ?? (hidden && refusal(hidden.address)) ?? (addresses.length === 0 ? unknown(name) : undefined);
      if (fault) callback(fault, "", 0);
      else if (options.all) callback(null, addresses);
      else callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

function refusal(address: string): NodeJS.ErrnoException {
  const message = `its name leads to ${address}, which is no address of the public internet`;
  return Object.assign(new Error(message), { code: NOT_PUBLIC });
}

function unknown(name: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${name} has no address`), { code: "ENOTFOUND" });
}
