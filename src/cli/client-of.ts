import { createClient, type Client } from './client.ts';
import { UserError } from './output.ts';

/** A client of the server that `--url` names, with the key of `RUSHES_API_KEY`. */
export function clientOf(flags: Readonly<Record<string, unknown>>): Client {
  const url = String(flags['url']);
  const key = process.env['RUSHES_API_KEY'];
  if (key === undefined) throw new UserError(`No API key for ${url}`, ['Set RUSHES_API_KEY to a key of that server']);
  return createClient(url, key);
}
