/** Single values of a JSON document, found while the whole of it is gone over. */
import { JsonScanner } from "../files/index.js";

/** The bytes of values by the names that they stand under; of a name that stands twice the first. */
export type Fields = ReadonlyMap<string, Uint8Array>;

/**
 * For {@link JsonScanner.object}: goes over the values of an object, and keeps those of some names.
 *
 * @param bytes that the scanner goes over
 */
export function keeping(
  names: readonly string[],
  scanner: JsonScanner,
  bytes: Uint8Array,
  fields: Map<string, Uint8Array>,
): (name: string) => boolean {
  return (name) => {
    scanner.peek();
    const start = scanner.at;
    if (!scanner.skip()) return false;
    if (names.includes(name) && !fields.has(name)) fields.set(name, bytes.subarray(start, scanner.at));
    return true;
  };
}

/** Undefined where it is not there, or no string. */
export function textField(fields: Fields, name: string): string | undefined {
  const bytes = fields.get(name);
  return bytes && new JsonScanner(bytes).text();
}
