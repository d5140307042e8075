import { expect, test } from "vitest";
import { floats, planOf, values } from "./rig.js";

const RANDOM = "{ name: a, inputs: { x: { random_data: { min: 0, max: 1 } } } }";

const numbers = (text: string): readonly (readonly number[])[] => values(planOf(text), "x").map(floats);

test("a request that is added before another one does not change its bytes", () => {
  const alone = numbers(`requests: [${RANDOM}]`);
  const second = numbers(`requests: [{ inputs: { x: { random_data: {} } } }, ${RANDOM}]`);
  expect(second[1]).toEqual(alone[0]);
});

test("the spec's seed, a request's name, its batch size and each repeat draw other values", () => {
  const many = [
    ...numbers(`requests: [${RANDOM}]`),
    ...numbers(`defaults: { seed: 1 }\nrequests: [${RANDOM}]`),
    ...numbers(`requests: [${RANDOM.replace("name: a", "name: b")}]`),
    ...numbers(`requests: [${RANDOM.replace("name: a", "name: a, batch_sizes: [2]")}]`).map((row) => row.slice(0, 3)),
    ...numbers(`requests: [${RANDOM.replace("name: a", "name: a, repeat: 2")}]`).slice(1),
  ];
  expect(new Set(many.map(String)).size).toBe(5);
});

test("a planned tensor makes the same values at every call", () => {
  const [record] = planOf(`requests: [${RANDOM}]`).records;
  const x = record && "inputs" in record ? record.inputs.get("x")! : undefined;
  expect(x!.make()).toEqual(x!.make());
});
