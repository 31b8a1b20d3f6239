import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second on every machine of today (`getconf CLK_TCK`). */
const TICK_MS = 10;

/** Milliseconds of processor that a running process has taken, all its threads together; undefined on other systems than Linux. */
export function processorMs(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  // Fields 14 and 15; those after the name, which is in brackets and may hold anything, begin with field 3.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
