/** A tree as plain data for the schema's validator. */
import type { SpecNode } from "./node.js";

/** No prototype, so that a key `__proto__` or `constructor` is a key like any other. */
export type PlainMapping = { [key: string]: PlainData };
export type PlainData = number | boolean | string | null | PlainData[] | PlainMapping;

/**
 * Integers become numbers: near enough to be judged, not to be used. Shared nodes become shared data; their number of
 * uses is bounded, so whoever walks the data need not care.
 */
export function toPlainData(node: SpecNode, seen = new Map<SpecNode, PlainData>()): PlainData {
  if (node.kind === "scalar") return typeof node.value === "bigint" ? Number(node.value) : node.value;
  const known = seen.get(node);
  if (known !== undefined) return known;
  const data = node.kind === "list" ? node.items.map((item) => toPlainData(item, seen)) : mappingData(node, seen);
  seen.set(node, data);
  return data;
}

function mappingData(node: SpecNode & { kind: "mapping" }, seen: Map<SpecNode, PlainData>): PlainMapping {
  const data: PlainMapping = Object.create(null);
  for (const [key, entry] of node.entries) data[key] = toPlainData(entry.node, seen);
  return data;
}
