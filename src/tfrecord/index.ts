/** The framing of a warm-up file: TFRecord bytes in, records out, and back. */
export { AtomicFile } from "./atomic-file.js";
export type { Ended, Fault, ReadOutcome } from "./outcome.js";
export { MAX_RECORD_BYTES, RecordReader, type RecordReaderOptions, type TFRecord } from "./reader.js";
export { type FileSource, type OpenFailure, type Opened, type Source, bytesSource, openFileSource } from "./source.js";
export { ForwardSource } from "./forward-source.js";
export { FRAME_BYTES, HEADER_BYTES, readHeader } from "./frame.js";
export { FollowedFile } from "./followed-file.js";
export { recordMemory } from "./record-memory.js";
export { RecordWriter, type RecordWriterOptions, type Sink } from "./writer.js";
