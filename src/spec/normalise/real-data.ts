/** The warm-up file ships inside the model, unencrypted: that real data goes there has to be said. */
import type { WarmupDocument } from "../generated/document.js";
import { formatPath } from "../node.js";
import type { Reading } from "../reading.js";

/**
 * Whether a file holds real data cannot be told from its bytes, so every one of them counts. Lines of a `text_file` are
 * words of the spec that stand in a file of their own.
 *
 * @returns the files, sorted, each once.
 */
export function checkRealData({ privacy = {} }: WarmupDocument, reading: Reading): readonly string[] {
  const real = reading.uses.filter(({ key }) => key !== "text_file");
  if (privacy.allow_real_data !== true) {
    for (const { key, path } of real) {
      const what = key === "sources" ? "a source" : `\`${key}\``;
      const message = `\`${formatPath(path)}\`: ${what} writes recorded data into the model, which this spec does not allow.`;
      const hint =
        "Add the line  privacy: { allow_real_data: true }  if everybody who gets the model may see the data.";
      reading.report("spec-real-data", path, message, hint);
    }
  }
  return [...new Set(real.map(({ file }) => file))].sort();
}
