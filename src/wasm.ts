/** The part of WebAssembly that is used here, which the types for Node 20 leave out. */
declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: unknown };
    }
  | undefined;

/** The exports of a module without imports. */
export interface Exports {
  /** `grow` adds pages of 64 KiB; views of the buffer that was there before are empty then. */
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
}

/**
 * Compile a small module, given in base64. Undefined where there is no WebAssembly or none with vectors: on old processors,
 * and where the host forbids it. Callers have a slower way then, which gives the same result.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what its module exports
export function instantiate<T extends Exports>(module: string): T | undefined {
  if (typeof WebAssembly === "undefined") return undefined;
  try {
    const compiled = new WebAssembly.Module(Buffer.from(module, "base64"));
    return new WebAssembly.Instance(compiled).exports as T;
  } catch {
    return undefined;
  }
}
