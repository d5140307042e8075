/** A map field as it lies on the wire: entries in order, of which a later one replaces an earlier one of the same key. */
export interface WireEntry<Value> {
  readonly key?: string | undefined;
  readonly value?: Value | undefined;
}

/**
 * The map of those entries. An entry without a value holds the default, which `convert` makes out of `missing`.
 */
export function mapFromWire<Wire, Value>(
  entries: readonly WireEntry<Wire>[] | undefined,
  missing: Wire,
  convert: (wire: Wire) => Value,
): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const entry of entries ?? []) map.set(entry.key ?? "", convert(entry.value ?? missing));
  return map;
}
