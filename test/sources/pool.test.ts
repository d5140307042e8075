import { expect, test } from "vitest";
import { Pool } from "../../src/sources/pool.js";
import { priorityFor } from "../../src/sources/priority.js";

/** Of one place where it has a sample. */
function pool(sample: boolean): Pool {
  return new Pool(
    {
      path: ["sources", "traffic"],
      name: "traffic",
      format: "rest_jsonl",
      file: "**",
      sample: sample ? { count: 1, seed: 0n, stratifyBy: [] } : undefined,
      deduplicate: false,
      onBad: "error",
    },
    1000,
  );
}

function add(to: Pool, id: string, content: Uint8Array): void {
  const traits = { signatureName: "", method: "predict", batchSize: undefined } as const;
  const decode = () => ({ kind: "rest", json: new Map() }) as const;
  to.add({ kind: "request", content, traits, decode }, { file: "a" }, () => id);
}

// limit: src/sources/pool.ts MAX_KEPT_BYTES
test("requests of 128 MiB are held, and one byte more is too much", () => {
  const requests = pool(false);
  add(requests, "a", new Uint8Array(2 ** 27 - 1));
  add(requests, "b", new Uint8Array(1));
  expect(requests.full).toBeUndefined();
  add(requests, "c", new Uint8Array(1));
  expect(requests.full).toBe("bytes");
});

test("what a sample has pushed out is not counted", () => {
  const requests = pool(true);
  const priority = priorityFor(0n);
  // Each comes before the one that is held.
  const ids = ["a", "b", "c", "d"].toSorted((one, other) => priority(other) - priority(one));
  for (const id of ids) add(requests, id, new Uint8Array(2 ** 26));
  expect(requests.size).toBe(1);
  expect(requests.full).toBeUndefined();
});
