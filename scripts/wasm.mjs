/**
 * A WebAssembly module put together by hand: functions of a few dozen vector instructions need no compiler. Numbers are
 * those of the WebAssembly 2.0 binary format.
 *
 * A function is `{name, params, locals, body}`: value types, and the bytes of its instructions without the final end. It
 * returns nothing and works in the memory that is imported as `env.memory`.
 */
export const type = { i32: 0x7f, f32: 0x7d, f64: 0x7c, v128: 0x7b };

const EMPTY_BLOCK = 0x40;
const FUNCTION = 0x60;
const FUNCTION_KIND = 0;
const MEMORY_KIND = 2;
const PAGE_BYTES = 65536;
const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const END = 0x0b;
const VECTOR = 0xfd;
const ALIGN_16 = 4;

export const get = (local) => [0x20, local];
export const set = (local) => [0x21, local];
export const tee = (local) => [0x22, local];

/** A vector instruction and the lanes or amounts that go with it. */
const vector = (code, ...immediates) => [VECTOR, ...leb(code), ...immediates];
export const load = (local, offset) => [...get(local), ...vector(0x00, ALIGN_16, ...leb(offset))];
/** The address goes on the stack before the vector, with {@link get}. */
export const store = (offset) => vector(0x0b, ALIGN_16, ...leb(offset));
export const shuffle = (lanes) => vector(0x0d, ...lanes);
export const or = vector(0x50);
export const xor = vector(0x51);
const i32 = (value) => [0x41, ...signedLeb(value)];
export const i32x4 = {
  shl: (bits) => [...i32(bits), ...vector(0xab)],
  shrU: (bits) => [...i32(bits), ...vector(0xad)],
  add: vector(0xae),
};
export const f32x4 = {
  splat: vector(0x13),
  mul: vector(0xe6),
  pmin: vector(0xea),
  convertU: vector(0xfb),
};
export const f64x2 = {
  splat: vector(0x14),
  add: vector(0xf0),
  sub: vector(0xf1),
  mul: vector(0xf2),
  pmin: vector(0xf6),
  pmax: vector(0xf7),
  convertLowU: vector(0xff),
};
export const f32 = (value) => [0x43, ...new Uint8Array(new Float32Array([value]).buffer)];
export const f64 = (value) => [0x44, ...new Uint8Array(new Float64Array([value]).buffer)];
export const f32x4DemoteZero = vector(0x5e);

/** Local += amount; local -= 1. */
export const advance = (local, amount) => [...get(local), ...i32(amount), 0x6a, ...set(local)];
const decrement = (local) => [...get(local), ...i32(1), 0x6b, ...set(local)];

/** Do the body as many times as the local says, counting it down to 0. */
export function times(local, body) {
  const leaveWhenDone = [...get(local), 0x45, 0x0d, 1];
  return [0x02, EMPTY_BLOCK, 0x03, EMPTY_BLOCK, ...leaveWhenDone, ...body, ...decrement(local), 0x0c, 0, END, END];
}

/** The module as base64. It takes no memory that has fewer bytes than it works in. */
export function module(functions, memoryBytes) {
  const types = functions.map(({ params }) => [FUNCTION, ...list(params.map((one) => [one])), ...list([])]);
  const exported = functions.map(({ name }, index) => [...sized(Buffer.from(name)), FUNCTION_KIND, index]);
  const codes = functions.map(({ locals, body }) => sized([...list(locals.map((one) => [1, one])), ...body, END]));
  const sections = [
    section(1, types),
    section(2, [
      [
        ...sized(Buffer.from("env")),
        ...sized(Buffer.from("memory")),
        MEMORY_KIND,
        0,
        ...leb(Math.ceil(memoryBytes / PAGE_BYTES)),
      ],
    ]),
    section(
      3,
      functions.map((_, index) => [index]),
    ),
    section(7, exported),
    section(10, codes),
  ];
  return Buffer.from([...HEADER, ...sections.flat()]).toString("base64");
}

function leb(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}

/** For numbers from 0; bit 6 of the last byte is the sign. */
function signedLeb(value) {
  return value < 64 ? [value] : [(value & 127) | 128, ...signedLeb(value >>> 7)];
}

function list(items) {
  return [...leb(items.length), ...items.flat()];
}

function sized(bytes) {
  return [...leb(bytes.length), ...bytes];
}

function section(id, items) {
  return [id, ...sized(list(items))];
}
