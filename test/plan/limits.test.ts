import { describe, expect, test } from "vitest";
import { EXAMPLES, model, planned, planOf } from "./rig.js";

const range = (count: number): string => `{ min: 1, max: ${count}, step: 1 }`;

describe("records", () => {
  test("a thousand are the most that the server reads", () => {
    expect(planOf("requests: [{ repeat: 1000 }]").records).toHaveLength(1000);
    const { told, problems } = planned("requests:\n  - repeat: 600\n  - repeat: 401");
    expect(told).toEqual(["4:5 plan-too-many-records"]);
    expect(problems[0]).toMatchObject({
      message: "The request makes 401 records, after 600 of the requests before it, and the limit is 1000.",
      server: { status: "INVALID_ARGUMENT" },
    });
  });

  test("the spec may set a lower limit", () => {
    expect(planned("limits: { max_records: 2 }\nrequests: [{ batch_sizes: [1, 2, 3] }]").told).toEqual([
      "3:12 plan-too-many-records",
    ]);
  });

  test("a million of combinations are counted and not made", () => {
    const on = model({ serving_default: { inputs: { x: "float32 [-1, -1, -1]" } } });
    const { problems } = planned(
      `requests: [{ batch_sizes: ${range(100)}, dims: { a: ${range(100)}, b: ${range(100)} }, inputs: { x: { shape: [-1, a, b] } } }]`,
      on,
    );
    expect(problems.map(({ message }) => message)).toEqual([
      "The request asks for 1000000 combinations of batch size and dims, 1 times each, and the limit is 1000.",
    ]);
  });
});

describe("bytes, before any are made", () => {
  test("a record above the limit names its batch size and its least bytes", () => {
    const { told, problems } = planned("limits: { max_record_size: 100 }\nrequests: [{ batch_sizes: [1, 9] }]");
    expect(told).toEqual(["3:12 plan-record-too-large"]);
    expect(problems[0]!.message).toBe("A record of batch size 9 takes at least 109 bytes, above the limit of 100.");
  });

  test("a file above the limit points at the request that passes it", () => {
    const { told } = planned("limits: { max_file_size: 100 }\nrequests:\n  - {}\n  - repeat: 4");
    expect(told).toEqual(["5:5 plan-file-too-large"]);
  });

  test.each([
    ["string_data: abcdefghij", "20 elements"],
    ["choices: [abcdefghij, abcdefghijkl]", "the shortest choice"],
    ["random_data: { string_length: 10 }", "random strings"],
    ["value: [abcdefghij, abcdefghij]", "a literal, cycled"],
  ])("strings count with their lengths: %s (%s)", (maker) => {
    const on = model({ serving_default: { inputs: { x: "string [-1]" } } });
    const request = `requests: [{ batch_sizes: [20], inputs: { x: { ${maker} } } }]`;
    expect(planned(`limits: { max_record_size: 200 }\n${request}`, on).told).toEqual(["3:12 plan-record-too-large"]);
    expect(planned(`limits: { max_record_size: 300 }\n${request}`, on).told).toEqual([]);
  });

  test("examples count with their features", () => {
    const request = "requests: [{ batch_sizes: [50], examples: [{ name: abcdefghij }] }]";
    expect(planned(`limits: { max_record_size: 500 }\n${request}`, EXAMPLES).told).toEqual([
      "3:12 plan-record-too-large",
    ]);
    expect(planOf(`limits: { max_record_size: 2000 }\n${request}`, EXAMPLES).records).toHaveLength(1);
  });

  test("a tensor of more than 2 GiB is refused", () => {
    const on = model({ serving_default: { inputs: { x: "float32 [-1, 1048576]" } } });
    const { told } = planned(
      "limits: { max_record_size: 64GiB, max_file_size: 64GiB }\nrequests: [{ batch_sizes: [512] }]",
      on,
    );
    expect(told).toEqual(["3:12 values-too-large"]);
  });
});
