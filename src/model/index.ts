/** What the model accepts: version folders, signatures, graph. */
export type { ElidedAttr, Graph, GraphAttr, GraphFunction, GraphNode } from "./graph.js";
export { type Dim, feedDtype, type Model, type Signature, type TensorInfo } from "./model.js";
export { modelProblem } from "./problems.js";
export { readModel } from "./read-model.js";
export type { VersionFolder } from "./version-folder.js";
export { findVersions } from "./versions.js";
