import { UserError } from './output.ts';

/** What Node says of a refused call of the system, and node-postgres of a refused connection. */
interface SystemError extends Error {
  readonly code?: unknown;
  readonly syscall?: string;
  readonly address?: string;
  readonly port?: number;
  readonly path?: string;
}

/** What the machine or its database refuses and whoever runs it can change; undefined for everything else, which is a bug of ours. */
export function troubleOf(error: unknown): UserError | undefined {
  if (!(error instanceof Error)) return undefined;
  const explain = explanationOf(error);
  return explain === undefined ? undefined : new UserError(...explain);
}

function explanationOf(error: SystemError): readonly [string, readonly string[]] | undefined {
  const { code, syscall, address = '', port = '', path } = error;
  const where = path === undefined ? '' : ` "${path}"`;
  if (syscall === 'listen') return [`Cannot listen on ${address}:${port}: ${whyNot(code)}`, [CHOOSE_ADDRESS]];
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return [`Cannot write${where}: the disk is full`, ['Make room on the disk of the data directory (--data-dir)']];
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return [`Cannot use${where}: this user may not`, ['Give it the data directory, or choose another (--data-dir)']];
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return [`Cannot reach the database: ${error.message || code}`, [CHECK_DATABASE]];
    // SQLSTATE (PostgreSQL, appendix A): wrong user or password, no such database.
    case '28000':
    case '28P01':
    case '3D000':
      return [`Cannot use the database: ${error.message}`, [CHECK_DATABASE]];
    default:
      return undefined;
  }
}

const CHOOSE_ADDRESS = 'Choose another with --host and --port (RUSHES_HOST, RUSHES_PORT); port 0 takes any free one';
const CHECK_DATABASE = 'Check --database-url (RUSHES_DATABASE_URL), and that the server runs';

function whyNot(code: unknown): string {
  if (code === 'EADDRINUSE') return 'another program does';
  if (code === 'EADDRNOTAVAIL') return 'this machine has no such address';
  if (code === 'EACCES') return 'this user may not use that port';
  return String(code);
}
