/** What the model accepts: version folders, signatures, graph. */
export { type BatchFunction, batchFunctions } from "./batch-functions.js";
export type { ElidedAttr, Graph, GraphAttr, GraphFunction, GraphNode } from "./graph.js";
export { inputIdBounds, inputStringUses, inputTrace, signatureFeatures } from "./inputs.js";
export { type Dim, feedDtype, type Model, type Signature, type TensorInfo } from "./model.js";
export { modelProblem } from "./problems.js";
export { type ReadProgress, readModel } from "./read-model.js";
export type { FeatureParse, ParsedFeature } from "./trace/features.js";
export type { IdBound } from "./trace/ids.js";
export { idBounds } from "./trace/ids.js";
export type { CsvColumn, ImageFormat, StringContent, StringUse } from "./trace/strings.js";
export { stringUses } from "./trace/strings.js";
export type { Trace, Use } from "./trace/trace.js";
export type { Vocabulary } from "./trace/vocabulary.js";
export type { VersionFolder } from "./version-folder.js";
export { findVersions } from "./versions.js";
