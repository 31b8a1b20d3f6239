import { statfs } from 'node:fs/promises';

/** Magic numbers of network file systems, from statfs(2) and linux/magic.h. */
const NETWORK_FILE_SYSTEMS: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x00c36400, 'Ceph'],
  [0x5346414f, 'AFS'],
  [0x0bd00bd0, 'Lustre'],
]);

/**
 * Refuses a directory on a network file system, where neither the lock nor `fsync` can be trusted.
 * Known on Linux only; elsewhere it lets everything pass.
 */
export async function requireLocalDisk(directory: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const { type } = await statfs(directory);
  const name = NETWORK_FILE_SYSTEMS.get(Number(type) >>> 0);
  if (name !== undefined) {
    throw new Error(`Cannot keep the database in "${directory}": it is on ${name}, expected a local disk`);
  }
}
