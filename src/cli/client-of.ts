import type { Command } from 'commander';
import { findRunningServer, localOrigin } from '../server/running-server.ts';
import { createClient, type Client } from './client.ts';
import { UserError } from './output.ts';
import { addSettingOptions, configOf } from './settings-options.ts';

type Flags = Readonly<Record<string, unknown>>;

/** Gives a command of a client the options that say where its server is, and `--json`. */
export function addClientOptions(command: Command): Command {
  return addSettingOptions(
    command.option(
      '--url <origin>',
      'The server (RUSHES_URL). Without it: the host and port that are set, or the server that runs on the data directory',
    ),
    ['host', 'port', 'dataDir'],
  ).option('--json', 'Print JSON');
}

/** A client of the server that the flags of `addClientOptions` name, with the key of `RUSHES_API_KEY`. */
export function clientOf(flags: Flags): Client {
  const url = serverOf(flags);
  const key = process.env['RUSHES_API_KEY'];
  if (key === undefined) throw new UserError(`No API key for ${url}`, ['Set RUSHES_API_KEY to a key of that server']);
  return createClient(url, key);
}

/** What was said of an address comes first: a data directory is there by default, too. */
function serverOf(flags: Flags): string {
  const { url = process.env['RUSHES_URL'] } = flags;
  if (typeof url === 'string') return url;
  const { settings, sources } = configOf(flags);
  const isNamed = (sources.port !== 'default' || sources.host !== 'default') && settings.port !== 0;
  const running = isNamed ? undefined : findRunningServer(settings);
  return running?.origin ?? localOrigin(settings.host, settings.port);
}
