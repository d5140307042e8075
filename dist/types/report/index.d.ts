export { type Annotation, type AnnotationKind, annotations } from "./annotations.js";
export { formatJson } from "./json.js";
export { formatMarkdown } from "./markdown.js";
export { type TextOptions, formatText } from "./text.js";
export type { Command, InspectedSignature, InspectedTensor, Inspection, ListedRecord, ModelReport, Report, } from "./report.js";
