/** Wire bytes laid out by hand: `message(field(1, varint(5)), field(2, text("x")))`. */

export interface Value {
  readonly wireType: 0 | 1 | 2 | 5;
  readonly bytes: readonly number[];
}

export function varint(value: bigint | number): Value {
  return { wireType: 0, bytes: varintBytes(BigInt.asUintN(64, BigInt(value))) };
}

export function fixed32(...bytes: readonly [number, number, number, number]): Value {
  return { wireType: 5, bytes };
}

export function block(...bytes: readonly number[]): Value {
  return { wireType: 2, bytes: [...varintBytes(BigInt(bytes.length)), ...bytes] };
}

export function text(value: string): Value {
  return block(...new TextEncoder().encode(value));
}

export function nested(...fields: readonly (readonly number[])[]): Value {
  return block(...fields.flat());
}

export function field(number: number, { wireType, bytes }: Value): readonly number[] {
  return [...tag(number, wireType), ...bytes];
}

export function tag(number: number, wireType: number): readonly number[] {
  return varintBytes(BigInt(number * 8 + wireType));
}

export function message(...fields: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from(fields.flat());
}

function varintBytes(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 128n) return [...bytes, Number(rest)];
    bytes.push(Number(rest & 127n) | 128);
  }
}
