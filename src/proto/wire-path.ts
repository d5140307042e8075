import type { Step, WireFault } from "./wire-check.js";
import { LENGTH_DELIMITED, WireCursor } from "./wire-cursor.js";

/** Characters of a map key that a path shows; keys of foreign files can be megabytes. */
const MAX_KEY_LENGTH = 80;

/**
 * The path of a fault in the words of the schema: `predict_log.request.inputs["x"].tensor_shape.dim[2].size`. A map entry
 * whose key cannot be read is counted instead: `inputs[1]`.
 */
export function faultPath(bytes: Uint8Array, fault: WireFault): string {
  let path = "";
  const steps = fault.steps.toReversed();
  steps.forEach((step, i) => {
    const entryValue = i > 0 && steps[i - 1]!.field.map && step.field.name === "value";
    if (entryValue) return;
    const key = step.field.map && steps[i + 1]?.field.name === "value" ? entryKey(bytes, steps[i + 1]!) : undefined;
    if (path !== "") path += ".";
    path += step.field.name;
    if (key !== undefined) path += `[${JSON.stringify(key)}]`;
    else if (step.field.repeated) path += `[${occurrence(bytes, step)}]`;
  });
  return path;
}

/** How many values of the field come before this one. Packed runs count as one. */
function occurrence(bytes: Uint8Array, { field, start, at }: Step): number {
  let count = 0;
  for (const seen of fieldsBetween(bytes, start, at)) if (seen.number === field.number) count++;
  return count;
}

/** The string key that the wire gives before the entry's value. */
function entryKey(bytes: Uint8Array, { start, at }: Step): string | undefined {
  let key: string | undefined;
  for (const { number, wireType, from, to } of fieldsBetween(bytes, start, at)) {
    if (number !== 1 || wireType !== LENGTH_DELIMITED) continue;
    const text = new TextDecoder().decode(bytes.subarray(from, to));
    key = text.length > MAX_KEY_LENGTH ? `${text.slice(0, MAX_KEY_LENGTH)}…` : text;
  }
  return key;
}

/** The fields before the one at fault, which the check has already gone through. */
function* fieldsBetween(bytes: Uint8Array, start: number, end: number) {
  const cursor = new WireCursor(bytes, start);
  while (cursor.pos < end) {
    const at = cursor.pos;
    const tag = cursor.tag(end)!;
    const wireType = tag & 7;
    const value = cursor.pos;
    cursor.skip(tag, at, end, 0);
    const to = cursor.pos;
    if (wireType !== LENGTH_DELIMITED) yield { number: tag >>> 3, wireType, from: value, to };
    else {
      const prefix = new WireCursor(bytes, value);
      prefix.length(end);
      yield { number: tag >>> 3, wireType, from: prefix.pos, to };
    }
  }
}
