/**
 * Just enough of a WebAssembly assembler for kernels of pixels: so that their source is TypeScript that anyone can read and
 * change, and no binary has to be kept in the repository.
 * Opcodes and encoding: WebAssembly Core Specification 2.0, section 5 (https://www.w3.org/TR/wasm-core-2/#binary-format).
 */
export type Code = readonly number[];

/** The types that are used here. */
export const I32 = 0x7f;
export const V128 = 0x7b;

/** Signed LEB128, section 5.2.2. */
export function signed(value: number): Code {
  const bytes: number[] = [];
  for (let rest = value | 0; ;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const last = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(last ? low : low | 0x80);
    if (last) return bytes;
  }
}

/** Unsigned LEB128, section 5.2.2. */
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  for (let rest = value >>> 0; ;) {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
    if (rest === 0) return bytes;
  }
}

const simd = (code: number, ...immediate: number[]): Code => [0xfd, ...unsigned(code), ...immediate];

/** Instructions without operands of their own: they take what is on the stack. */
export const OP = {
  add: [0x6a],
  subtract: [0x6b],
  multiply: [0x6c],
  shiftRight: [0x75],
  lessSigned: [0x48],
  loadV128: simd(0x00, 0, 0),
  /** Loads 4 bytes into each of the four 32-bit lanes. */
  load32Splat: simd(0x09, 0, 0),
  storeV128: simd(0x0b, 0, 0),
  /** Stores the low 4 bytes of the vector. */
  storeLow32: simd(0x5a, 0, 0, 0),
  extendLowU8: simd(0x89),
  extendHighU8: simd(0x8a),
  andV128: simd(0x4e),
  xorV128: simd(0x51),
  greaterI16x8: simd(0x31),
  /** `(a * b + 2^14) >> 15` of signed 16-bit lanes. */
  multiplyQ15: simd(0x82),
  addI16x8: simd(0x8e),
  subtractI16x8: simd(0x91),
  shiftRightUnsignedI16x8: simd(0x8d),
  addI32x4: simd(0xae),
  /** Multiplies signed 16-bit lanes and adds neighbouring products into 32-bit lanes. */
  dotI16x8: simd(0xba),
  shiftRightI32x4: simd(0xac),
  narrowI32x4ToI16x8: simd(0x85),
  narrowI16x8ToU8x16: simd(0x66),
} as const satisfies Record<string, Code>;

export const i32 = (value: number): Code => [0x41, ...signed(value)];
export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];

/** `local += step`. */
export const advance = (local: number, step: Code): Code => [...get(local), ...step, ...OP.add, ...set(local)];

/** A vector of eight signed 16-bit lanes. */
export function vectorI16x8(lanes: readonly number[]): Code {
  const bytes = lanes.flatMap((lane) => [lane & 0xff, (lane >> 8) & 0xff]);
  return [0xfd, 0x0c, ...bytes];
}

/** A vector with the same signed 32-bit value in its four lanes. */
export function splatI32x4(value: number): Code {
  return [...i32(value), ...simd(0x11)];
}

/** Picks sixteen of the thirty-two bytes of two vectors on the stack. */
export function shuffle8(bytes: readonly number[]): Code {
  return [0xfd, 0x0d, ...bytes];
}

/** Picks four of the eight 32-bit lanes of two vectors on the stack. */
export function shuffle32(lanes: readonly [number, number, number, number]): Code {
  return [0xfd, 0x0d, ...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte))];
}

/** Repeats `body` while `condition` leaves a value that is not 0; tested at the end, so the body runs at least once. */
export function repeatWhile(body: Code, condition: Code): Code {
  return [0x03, 0x40, ...body, ...condition, 0x0d, 0x00, 0x0b];
}

const MAGIC_AND_VERSION = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** A module that imports `env.memory` and exports one function `run` of i32 parameters without a result. */
export function assembleModule(options: {
  readonly parameterCount: number;
  readonly i32LocalCount: number;
  readonly v128LocalCount: number;
  readonly body: Code;
}): Uint8Array<ArrayBuffer> {
  const code = [
    ...vector([
      [...unsigned(options.i32LocalCount), I32],
      [...unsigned(options.v128LocalCount), V128],
    ]),
    ...options.body,
    0x0b,
  ];
  return Uint8Array.from([
    ...MAGIC_AND_VERSION,
    ...section(1, vector([[0x60, ...vector(Array.from({ length: options.parameterCount }, () => [I32])), 0x00]])),
    ...section(2, vector([[...name('env'), ...name('memory'), 0x02, 0x00, 0x01]])),
    ...section(3, vector([[0x00]])),
    ...section(7, vector([[...name('run'), 0x00, 0x00]])),
    ...section(10, vector([[...unsigned(code.length), ...code]])),
  ]);
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content];
}

function vector(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

function name(text: string): Code {
  return [...unsigned(text.length), ...[...text].map((letter) => letter.charCodeAt(0))];
}
