/** Which addresses are of the public internet: what a spec names must not reach what only this machine can reach. */
import { BlockList, isIP } from "node:net";

/** IANA's registry of IPv4 addresses for special purposes, with multicast and what is reserved. */
const SPECIAL_IPV4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** What is handed out to the internet, without tunnels, which hide an IPv4 address, and documentation. */
const GLOBAL_IPV6: readonly (readonly [network: string, prefix: number])[] = [["2000::", 3]];
const SPECIAL_IPV6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

/** How a network without IPv4 says an IPv4 address (RFC 6052), which is judged as that one. */
const NAT64 = "64:ff9b::";
const NAT64_PREFIX = 96;

const global = new BlockList();
const special = new BlockList();
for (const [network, prefix] of [...GLOBAL_IPV6, [NAT64, NAT64_PREFIX] as const])
  global.addSubnet(network, prefix, "ipv6");
for (const [network, prefix] of SPECIAL_IPV6) special.addSubnet(network, prefix, "ipv6");
for (const [network, prefix] of SPECIAL_IPV4) {
  special.addSubnet(network, prefix, "ipv4");
  special.addSubnet(`${NAT64}${network}`, NAT64_PREFIX + prefix, "ipv6");
}

/** False also for what is no address, and for one with a zone, which is of a link. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, "ipv4");
    case 6:
      return !address.includes("%") && global.check(address, "ipv6") && !special.check(address, "ipv6");
    default:
      return false;
  }
}
