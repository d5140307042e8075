import type { Serving } from "../../src/spec/spec.js";

/** The stock server without flags. */
export const STOCK: Serving = {
  batchingParametersFile: undefined,
  allowedBatchSizes: undefined,
  maxBatchSize: undefined,
  batchingAssumed: false,
  padsInputs: false,
  runtime: "tf",
  signatureMethodNameCheck: false,
  xla: false,
};
