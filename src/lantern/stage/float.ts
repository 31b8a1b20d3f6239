/** How far above the ground one floats who is `heightMetres` tall, metres. */
export function floatMetres(heightMetres: number): number {
  return Math.min(0.5, heightMetres * 0.2);
}
