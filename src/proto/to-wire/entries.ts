/** The entries of a map field in the byte order of their keys, as protobuf's deterministic serialization has them. */
export function entries<Value, Wire>(map: ReadonlyMap<string, Value>, toWire: (value: Value) => Wire) {
  const keys = [...map.keys()].sort(compareUtf8);
  return keys.map((key) => ({ key, value: toWire(map.get(key)!) }));
}

/** Order of the UTF-8 bytes, which is the order of code points. */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Surrogates, which stand for code points from U+10000 on, come after U+FFFF instead of before U+E000. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
