/** A spec for a project that has not exported its model yet. */
import { quoted } from "../init/index.js";

export interface EmptySpec {
  /** Path of the model to be, relative to the spec. */
  readonly model: string;
  /** Path of the JSON Schema, relative to the spec. */
  readonly schema: string;
}

export function emptySpec({ model, schema }: EmptySpec): string {
  return `# yaml-language-server: $schema=${schema}
version: 1
model:
  # Base path with numbered version folders, or one version folder.
  path: ${quoted(model)}
# serving:
#   batching_parameters_file: batching.txt    # what the server is started with: every size gets a record

# One request for every signature, its values derived from the model. To see and change them, once it is exported:
# savedmodel-warmup init ${quoted(model)} --force
requests: auto
`;
}
