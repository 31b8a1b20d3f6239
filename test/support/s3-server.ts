import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import type { S3Options } from '../../src/storage/s3.ts';

/** An S3 server of the tests' own, in this process, with one empty bucket. */
export interface S3Server {
  readonly options: Pick<S3Options, 'bucket' | 'endpoint' | 'region' | 'credentials'>;
  /** Where its objects are, to damage them. */
  readonly directory: string;
  close(): Promise<void>;
}

const BUCKET = 'films';

/** Starts it on a free port of this machine. It knows one access key, and does not check what is signed with it. */
export async function startS3Server(): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), 'rushes-s3-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  const { port } = await server.run();
  return {
    directory,
    options: {
      bucket: BUCKET,
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      // The only keys that this server knows.
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    },
    close: async () => {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
