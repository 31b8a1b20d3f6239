import { readFile, stat } from 'node:fs/promises';
import { UserError } from './output.ts';

/** A file of this size is surely too large for any request, and would be a mistake to read. */
const LOCAL_FILE_BYTES_MAX = 48 * 1024 * 1024;

/** What a request sends for a picture or video of the command line: a URL stays what it is, a local file goes along as Base64. */
export async function mediaValue(name: string, value: string): Promise<string> {
  if (/^(https?:|data:)/.test(value)) return value;
  const facts = await stat(value).catch(() => undefined);
  if (!facts?.isFile()) throw new UserError(`Cannot read ${name}: "${value}" is neither a file nor a URL`);
  if (facts.size > LOCAL_FILE_BYTES_MAX) {
    throw new UserError(`Cannot send "${value}": it has ${facts.size} bytes, expected at most ${LOCAL_FILE_BYTES_MAX}`);
  }
  return (await readFile(value)).toString('base64');
}
