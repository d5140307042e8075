/**
 * The values of one tensor or feature: what a spec says is checked while planning, and made while writing, as often as
 * it is needed and the same every time.
 */
export { type DerivedFeatures, deriveFeatures } from "./derived/example.js";
export type { DerivedString } from "./derived/derived-string.js";
export { deriveString, requiredString } from "./derived/string.js";
export type { ExampleRequest, ExamplesRequest, PreparedExample, PreparedFeature } from "./examples.js";
export { prepareExample, prepareExamples } from "./examples.js";
export type { FeatureRequest } from "./feature.js";
export { prepareFeature } from "./feature.js";
export type { FeatureKind, FeatureValue } from "./feature-value.js";
export { leastImageBytes } from "./image/image.js";
export { eachScalar, literalShape } from "./literal-shape.js";
export { valuesProblem } from "./problems.js";
export { Die } from "./random/die.js";
export { seedOf } from "./random/seed.js";
export { Stream } from "./random/stream.js";
export { messageOf } from "./serialized-examples.js";
export { ownShape } from "./own-shape.js";
export { rawRows } from "./file/blobs.js";
export { kindOfScalar, recordedPlace } from "./shown.js";
export { isFixed } from "./fixed.js";
export type { TensorRequest } from "./tensor.js";
export { prepareTensor } from "./tensor.js";
export type { WantedFeature, WantedFeatures } from "./wanted-feature.js";
