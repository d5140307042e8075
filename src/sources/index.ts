/**
 * Recorded traffic: requests that a model was really asked, read from what gateways, loggers and pipelines keep. A capture
 * of gigabytes is read once, as a stream, and a seeded sample of it is taken.
 *
 * ```ts
 * const { value: sampled, problems } = await sampleSource(source, { directory, cwd }, spec.locate, spec.limits.maxRecords);
 * for (const { place, body } of sampled?.requests ?? []) console.log(place.file, place.line, body.kind);
 * ```
 */
export { sourcesProblem } from "./problems.js";
export { withRecordedRequests } from "./recorded-requests.js";
export type { RecordedBody, SampledRequest, SampledSource } from "./sampled.js";
export { sampleSource } from "./sample-source.js";
