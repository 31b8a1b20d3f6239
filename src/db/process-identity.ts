import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True when a process of this machine has this id; also when it belongs to another user. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process was started, as a text that differs when its id is used again; undefined when there is no such process
 * or the system does not tell.
 */
export function processStart(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return linuxProcessStart(pid);
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Field 22 of proc_pid_stat(5), in clock ticks since boot, with the id of the boot that they count from. */
function linuxProcessStart(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the program's name in parentheses and may hold anything, so fields are counted from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const startTicks = fields[22 - 3];
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return startTicks === undefined ? undefined : `${boot}/${startTicks}`;
}
