/** Brightness of a word (`0xAABBGGRR`), 0 to 255: BT.709's weights on the coded values (ITU-R BT.709-6, item 3.2), in 256ths. */
export function lumaOf(word: number): number {
  return ((word & 255) * 54 + ((word >>> 8) & 255) * 183 + ((word >>> 16) & 255) * 19) >>> 8;
}
