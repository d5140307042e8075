import protobuf from "protobufjs/minimal.js";

/**
 * protobufjs's reader, reading tags and bools as the C++ parser does. Only for bytes that {@link checkWire} accepted, so
 * nothing is checked again. Byte fields come out as views of the input.
 */
export class WireReader extends protobuf.Reader {
  /** The bits of a five-byte tag beyond 32 fall off; protobufjs refuses them. */
  override tag(): number {
    let tag = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.buf[this.pos++]!;
      tag |= (byte & 127) << shift;
      if (byte < 128) return tag >>> 0;
    }
  }

  /** The bits of a ten-byte varint beyond 64 fall off; protobufjs takes them for true. */
  override bool(): boolean {
    let bits = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.buf[this.pos++]!;
      bits |= shift === 63 ? byte & 1 : byte & 127;
      if (byte < 128) return bits !== 0;
    }
  }
}
