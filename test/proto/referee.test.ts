import { expect, it } from "vitest";
import { decodePredictionLog, encodePredictionLog, encodeTensorProto } from "../../src/proto/codec.js";
import { type ProtoQuestion, askParser, describeWithReferee } from "../referee/referee.js";
import { fullTensor, logs, tensor } from "./samples.js";
import { block, field, message, nested, text } from "./wire.js";

const MUTATIONS_PER_SEED = 250;

/** Bytes that a mutation puts in: overlong varints, groups whole and half, field number 0, wire types 6 and 7, a wide tag. */
const INSERTS: readonly (readonly number[])[] = [
  [0],
  [0x80, 0x80],
  [0xff],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
  [0x0b, 0x0c],
  [0xa3, 0x06, 0x08, 0x01, 0xa4, 0x06],
  [0xa3, 0x06],
  [0xa4, 0x06],
  [0x0e],
  [0x0f],
  [0xf8, 0xff, 0xff, 0xff, 0x7f, 0x01],
];

/** The same numbers on every run, from 0 up to 1. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function* mutants(seed: Uint8Array, random: () => number): Generator<Uint8Array> {
  const at = () => Math.floor(random() * seed.length);
  for (let i = 0; i < MUTATIONS_PER_SEED; i++) {
    const position = at();
    const insert = INSERTS[Math.floor(random() * INSERTS.length)]!;
    yield seed.subarray(0, position);
    yield seed.with(position, Math.floor(random() * 256));
    yield Uint8Array.from([...seed.subarray(0, position), ...insert, ...seed.subarray(position)]);
    yield Uint8Array.from([...seed.subarray(0, position), ...seed.subarray(at())]);
  }
}

/** A record whose one input is the tensor of those bytes, so that the faults in it are the only ones. */
function recordOf(tensorBytes: Uint8Array): Uint8Array {
  const input = nested(field(1, text("x")), field(2, block(...tensorBytes)));
  return message(field(6, nested(field(1, nested(field(2, input))))));
}

function corpus(): Uint8Array[] {
  const random = seededRandom(20);
  const whole = logs.filter(({ logType }) => logType !== undefined).map(encodePredictionLog);
  const tensors = [fullTensor, tensor({ shape: { dims: [3n], unknownRank: false }, int64Val: [1n, -1n] })];
  return [
    ...whole.flatMap((seed) => [seed, ...mutants(seed, random)]),
    ...tensors.map(encodeTensorProto).flatMap((seed) => [seed, ...mutants(seed, random)].map(recordOf)),
  ];
}

describeWithReferee("the C++ protobuf parser", () => {
  it("takes and refuses the same bytes as the codec", async () => {
    const records = corpus();
    const questions = records.map((bytes): ProtoQuestion => {
      return { type: "PredictionLog", base64: Buffer.from(bytes).toString("base64") };
    });
    const theirs = await askParser(questions);
    const own = records.map((bytes) => decodePredictionLog(bytes).ok);
    const differing = records.filter((_, i) => own[i] !== theirs[i]!.parses);
    expect(differing.map((bytes) => Buffer.from(bytes).toString("hex"))).toEqual([]);
    // A corpus that one side refuses whole would prove nothing.
    const taken = own.filter(Boolean).length;
    expect(taken).toBeGreaterThan(records.length / 20);
    expect(taken).toBeLessThan(records.length / 2);
  });
});
