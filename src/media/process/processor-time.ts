import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second on every machine of today (`getconf CLK_TCK`). */
const TICK_MS = 10;

/** Milliseconds of processor that a process has taken, all its threads together; undefined when it is gone, and on other systems than Linux. */
export function processorMs(pid: number): number | undefined {
  const stat = statOf(pid);
  if (stat === undefined) return undefined;
  // Fields 14 and 15 (proc_pid_stat(5)); those after the name, which is in brackets and may hold anything, begin with field 3.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

function statOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
}
