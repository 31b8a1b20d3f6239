import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { inject } from 'vitest';

/** Makes an empty database on the PostgreSQL server of this test run; returns its URL. */
export async function makePostgresDatabase(serverUrl?: string): Promise<string> {
  const server = serverUrl ?? (await text(connect(inject('postgresPort'), '127.0.0.1')));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
