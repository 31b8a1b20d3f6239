import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the entries of a directory durable: names, renames and removals. Windows keeps them by itself. */
export function fsyncDirectory(path: string): void {
  if (process.platform === 'win32') return;
  fsyncFile(path);
}

/** Writes a small file so that after a power cut there is the old one or the new one, whole. */
export function writeFileDurably(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, content, { flush: true });
  renameSync(temporary, path);
  fsyncDirectory(dirname(path));
}

function fsyncFile(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
