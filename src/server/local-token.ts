import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the database, for this machine's user alone: who can read it could read the database, too. */
const TOKEN_FILE = 'operator-token';

/** What lets the command line of the same user administer a running server without a key of its own. */
export interface LocalToken {
  readonly token: string;
  /** The server stops: the token is worth nothing any more. */
  remove(): void;
}

/** Makes a token that is good as long as this process, and leaves it in the data directory. */
export function issueLocalToken(dataDir: string): LocalToken {
  const token = `rsh_local_${randomBytes(32).toString('base64url')}`;
  const path = join(dataDir, TOKEN_FILE);
  // Removed first, as writing to a file that is there would keep its permissions.
  rmSync(path, { force: true });
  writeFileSync(path, token, { mode: 0o600 });
  return { token, remove: () => rmSync(path, { force: true }) };
}

/** The token of the server that runs on a data directory; undefined when there is none or it is not ours to read. */
export function readLocalToken(dataDir: string): string | undefined {
  try {
    return readFileSync(join(dataDir, TOKEN_FILE), 'utf8');
  } catch {
    return undefined;
  }
}
