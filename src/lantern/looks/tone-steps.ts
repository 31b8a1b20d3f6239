/** Pulls a value (0 to 1) to the middle of its step; `edge` is the share of a step in which it goes over to the next. */
export function stepped(value: number, steps: number, edge: number): number {
  const at = value * steps;
  const whole = Math.floor(at);
  const over = Math.min(1, Math.max(0, (at - whole - 0.5) / edge + 0.5));
  return (whole + over * over * (3 - 2 * over)) / steps;
}
