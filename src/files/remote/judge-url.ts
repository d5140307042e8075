import { isIP } from "node:net";
import { isPublicAddress } from "./address.js";

/** Longer ones are no addresses that people check in. */
const MAX_URL_LENGTH = 2048;

/** The URL, or why nothing is fetched from it in words that continue `it`. A name is judged again when it is looked up. */
export function judgeUrl(text: string, base: string | undefined, allowPrivateNetwork: boolean): URL | string {
  if (text.length > MAX_URL_LENGTH) return `has ${text.length} characters; at most ${MAX_URL_LENGTH} are taken`;
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (!url) return "is no URL";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && allowPrivateNetwork)) {
    return `begins with ${url.protocol}; expected https:`;
  }
  if (url.username !== "" || url.password !== "")
    return "holds a user name or password, and whoever reads it would have them";
  const address = url.hostname.replace(/^\[(.*)\]$/, "$1");
  if (!allowPrivateNetwork && isIP(address) !== 0 && !isPublicAddress(address)) {
    return `leads to ${address}, which is no address of the public internet`;
  }
  return url;
}
