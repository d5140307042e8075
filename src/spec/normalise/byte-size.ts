/** `256MiB` as a number of bytes. */

const UNITS: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/** Undefined: no size, or none that fits 53 bits. Zero is none: nothing can be written into it. */
export function parseByteSize(text: string): number | undefined {
  const match = /^([0-9]+) ?([KMGT]i?B|B)?$/.exec(text);
  if (!match) return undefined;
  const bytes = Number(match[1]) * UNITS[match[2] ?? "B"]!;
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined;
}
