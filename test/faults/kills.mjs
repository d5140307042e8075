/** kill -9, or a signal that asks, at moments spread evenly over a run: the old file or the new one, and the next run tidies up. */
import { setTimeout as pause } from "node:timers/promises";
import { must } from "./stage.mjs";

export async function kills(stage, times, signals = ["SIGKILL"]) {
  const hashes = [];
  let milliseconds = 0;
  for (const name of ["one.yaml", "two.yaml"]) {
    const start = performance.now();
    const { status, text } = stage.run(["write", name]);
    must(status === 0, "a run without faults fails", text);
    milliseconds = performance.now() - start;
    hashes.push(stage.hash());
  }
  must(hashes[0] !== hashes[1], "the two specs make the same file");
  let unfinished = 0;
  for (let i = 0; i < times; i += 1) {
    const { child, closed } = stage.start(["write", stage.hash() === hashes[0] ? "two.yaml" : "one.yaml"]);
    // The golden ratio spreads the moments, so that every part of a run is hit in every few kills.
    await pause(milliseconds * 1.1 * ((i * 0.618034) % 1));
    child.kill(signals[i % signals.length]);
    await closed;
    must(hashes.includes(stage.hash()), `kill ${i}: neither the old file nor the new one`);
    // Each run removes what the run before it left, so there is never more than one.
    must(stage.leftovers().length <= 1, `kill ${i}: leftovers pile up`, stage.leftovers().join("\n"));
    unfinished += stage.leftovers().length;
  }
  must(times < 50 || signals[0] !== "SIGKILL" || unfinished > 0, "no kill hit a file that was being written");
  must(stage.run(["write", "one.yaml"]).status === 0, "the run after the kills fails");
  must(stage.leftovers().length === 0, "the run after the kills leaves something", stage.leftovers().join("\n"));
  must(stage.hash() === hashes[0], "the run after the kills writes another file");
  return `${times} times, ${unfinished} of them while the file was being written`;
}
