import { type Source } from "../tfrecord/source.js";
import type { Verification, VerifyOptions } from "./verification.js";
/**
 * Read a warm-up file back from disk, trusting nothing that was said about it: every checksum, every record by the
 * server's rules, and where there is a plan every record against it. One pass, in the memory of a few records.
 *
 * Never throws for what the file holds; a file that is not there is a problem too.
 */
export declare function verifyFile(file: string, options: VerifyOptions): Promise<Verification>;
/** As {@link verifyFile}, for bytes that are open already, or still being written. `target` names them in problems. */
export declare function verifySource(source: Source, target: string, options: VerifyOptions): Promise<Verification>;
