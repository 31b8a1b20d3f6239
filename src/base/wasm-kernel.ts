/** The part of WebAssembly that is used here; its types come only with those of a browser. */
declare const WebAssembly: {
  validate(binary: Uint8Array<ArrayBuffer>): boolean;
  Module: new (binary: Uint8Array<ArrayBuffer>) => object;
  Memory: new (pages: { initial: number }) => { readonly buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
};

/** A running module of `assembleModule`, and the memory that it works in. */
export interface Kernel {
  readonly bytes: Uint8Array<ArrayBuffer>;
  run(...parameters: number[]): void;
}

const PAGE_BYTES = 65_536;

/** Starts a kernel with room for so many bytes; undefined where WebAssembly lacks what the kernel uses, such as SIMD. */
export function startKernel(binary: Uint8Array<ArrayBuffer>, memoryBytes: number): Kernel | undefined {
  if (!WebAssembly.validate(binary)) return undefined;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(memoryBytes / PAGE_BYTES) });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory } });
  return {
    bytes: new Uint8Array(memory.buffer),
    run: instance.exports['run'] as Kernel['run'],
  };
}
