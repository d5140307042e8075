import { describe, expect, test } from "vitest";
import { parseBatchingParameters } from "../../src/model/batching-parameters.js";

const parse = (text: string) => parseBatchingParameters(Buffer.from(text));

function value(text: string) {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.fault.reason);
  return parsed.value;
}

function fault(text: string): string {
  const parsed = parse(text);
  if (parsed.ok) throw new Error("it was parsed");
  const { line, column, reason } = parsed.fault;
  return `${line}:${column} ${reason}`;
}

const GUIDE = `# As the server's guide has it.
max_batch_size { value: 128 }
batch_timeout_micros { value: 0 }
max_enqueued_batches { value: 1000000 }
num_batch_threads { value: 8 }
thread_pool_name { value: "pool" }
allowed_batch_sizes: 64
allowed_batch_sizes: 128
pad_variable_length_inputs: true
enable_large_batch_splitting { value: true }
max_execution_batch_size { value: 64 }
`;

test("every field is read, with the place of its value", () => {
  expect(value(GUIDE)).toEqual({
    maxBatchSize: { value: 128n, line: 2, column: 25 },
    batchTimeoutMicros: { value: 0n, line: 3, column: 31 },
    maxEnqueuedBatches: { value: 1000000n, line: 4, column: 31 },
    numBatchThreads: { value: 8n, line: 5, column: 28 },
    maxExecutionBatchSize: { value: 64n, line: 11, column: 35 },
    allowedBatchSizes: [
      { value: 64n, line: 7, column: 22 },
      { value: 128n, line: 8, column: 22 },
    ],
    padVariableLengthInputs: true,
    enableLargeBatchSplitting: true,
  });
});

test("an empty file leaves everything to the server", () => {
  expect(value("")).toMatchObject({ maxBatchSize: undefined, allowedBatchSizes: [], padVariableLengthInputs: false });
});

test.each([
  ["a list", "allowed_batch_sizes: [1, 0x8, 040]", [1n, 8n, 32n]],
  ["lists and single values", "allowed_batch_sizes: [1] allowed_batch_sizes: 2; allowed_batch_sizes: []", [1n, 2n]],
])("allowed sizes may come as %s", (_, text, sizes) => {
  expect(value(text).allowedBatchSizes.map((one) => one.value)).toEqual(sizes);
});

test("a wrapper without a value is there and zero, as a negative number is", () => {
  expect(value("max_batch_size {} batch_timeout_micros < value: -1 >")).toMatchObject({
    maxBatchSize: { value: 0n, line: 1, column: 1 },
    batchTimeoutMicros: { value: -1n },
  });
});

describe("as strict as the server's parser", () => {
  test.each([
    ["a wrapped number without its braces", "max_batch_size: 128", "1:17 max_batch_size is a message and needs braces"],
    ["a name that does not exist", "\nmax_batchsize { value: 1 }", "2:1 BatchingParameters has no field max_batchsize"],
    ["a name in a wrapper that does not exist", "max_batch_size { size: 1 }", "1:18 Int64Value has no field size"],
    ["a plain number in braces", "allowed_batch_sizes { value: 1 }", "1:21 allowed_batch_sizes is no message"],
    ["a field given twice", "max_batch_size {} max_batch_size {}", "1:19 max_batch_size is given twice"],
    ["YAML", "max_batch_size:\n  value: 8", '2:8 a field name was expected, not ":"'],
    ["a fraction", "allowed_batch_sizes: 1.5", '1:22 an integer was expected, not "1.5"'],
    ["a number past 64 bits", "allowed_batch_sizes: 9223372036854775808", "1:22 9223372036854775808 is no int64"],
    ["text that ends in a message", "max_batch_size {", '1:17 the text ends where "}" is missing'],
  ])("%s is refused at its place", (_, text, told) => {
    expect(fault(text)).toBe(told);
  });
});
