import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface FoundProcess {
  /** When it was started, as a text that differs when its id is used again; absent where the system does not tell. */
  readonly start?: string;
}

/**
 * Looks up a process of this machine, also one of another user; undefined when there is none.
 * One that has ended, and only waits for its parent to take note (a zombie), is none.
 */
export function findProcess(pid: number): FoundProcess | undefined {
  if (process.platform === 'linux') return findLinuxProcess(pid);
  if (!isSignallable(pid)) return undefined;
  return process.platform === 'win32' ? {} : findByPs(pid);
}

/**
 * From /proc (proc_pid_stat(5)): field 3 is the state, field 22 the start in clock ticks since boot, to which the id of the
 * boot is added.
 */
function findLinuxProcess(pid: number): FoundProcess | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may hold anything, so fields are counted from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', startTicks = ''] = [fields[3 - 3], fields[22 - 3]];
    if (state === 'Z' || state === 'X') return undefined;
    return { start: `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${startTicks}` };
  } catch {
    // Without /proc, or with one that hides the processes of others, the signal still tells.
    return isSignallable(pid) ? {} : undefined;
  }
}

function findByPs(pid: number): FoundProcess | undefined {
  try {
    const [state = '', ...start] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/);
    return state.startsWith('Z') ? undefined : { start: start.join(' ') };
  } catch {
    return {};
  }
}

/** Sends nothing, and only asks whether it could. */
function isSignallable(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
