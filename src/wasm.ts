/** The part of WebAssembly that is used here, which the types for Node 20 leave out. */
declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (
        module: object,
        imports: { readonly env: { readonly memory: Memory } },
      ) => { readonly exports: unknown };
      readonly Memory: new (size: { readonly initial: number }) => Memory;
    }
  | undefined;

interface Memory {
  readonly buffer: ArrayBuffer;
}

const PAGE_BYTES = 64 * 1024;
/** The first bytes of every memory are for what the functions keep while they run. Others begin behind them. */
const SCRATCH_BYTES = 2 * PAGE_BYTES;

const memories = new WeakMap<ArrayBufferLike, Memory>();

/**
 * Memory that the functions of every module here can work in; they reach no other, and what lies elsewhere is copied to them
 * and back, which takes as long as their work. Undefined where there is no WebAssembly, or no such memory left.
 */
export function visibleMemory(bytes: number): Uint8Array<ArrayBuffer> | undefined {
  const memory = memoryOf(SCRATCH_BYTES + bytes);
  if (!memory) return undefined;
  memories.set(memory.buffer, memory);
  return new Uint8Array(memory.buffer, SCRATCH_BYTES, bytes);
}

function memoryOf(bytes: number): Memory | undefined {
  if (typeof WebAssembly === "undefined") return undefined;
  try {
    return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
  } catch {
    return undefined;
  }
}

/** A small module, in base64, whose functions work in one memory or another, and what its user makes of them in each. */
export class VectorModule<Functions, Bound extends object> {
  readonly #base64: string;
  readonly #bind: (functions: Functions, buffer: ArrayBuffer) => Bound;
  readonly #bound = new WeakMap<ArrayBufferLike, Bound>();
  #compiled: object | undefined;
  #common: Bound | "none" | undefined;

  constructor(base64: string, bind: (functions: Functions, buffer: ArrayBuffer) => Bound) {
    this.#base64 = base64;
    this.#bind = bind;
  }

  /**
   * For bytes of that buffer: in its own memory where that is {@link visibleMemory}, else in one that is shared by all others.
   * Undefined where there is no WebAssembly or none with vectors: on old processors, and where the host forbids it. Callers have
   * a slower way then, which gives the same result.
   */
  for(buffer?: ArrayBufferLike): Bound | undefined {
    this.#common ??= this.#boundIn(memoryOf(SCRATCH_BYTES)) ?? "none";
    if (this.#common === "none") return undefined;
    const memory = buffer && memories.get(buffer);
    if (!memory) return this.#common;
    const own = this.#bound.get(memory.buffer) ?? this.#boundIn(memory) ?? this.#common;
    this.#bound.set(memory.buffer, own);
    return own;
  }

  #boundIn(memory: Memory | undefined): Bound | undefined {
    if (typeof WebAssembly === "undefined" || !memory) return undefined;
    try {
      this.#compiled ??= new WebAssembly.Module(Buffer.from(this.#base64, "base64"));
      const { exports } = new WebAssembly.Instance(this.#compiled, { env: { memory } });
      return this.#bind(exports as Functions, memory.buffer);
    } catch {
      return undefined;
    }
  }
}
