import { join } from 'node:path';
import type { Log } from '../base/log.ts';
import type { Telemetry } from '../contract/telemetry.ts';
import { openLocalStorage } from '../storage/local-disk.ts';
import type { ClaimName, Storage } from '../storage/storage.ts';
import { createVerifiedStorage } from '../storage/verified.ts';
import { SettingProblem, type Settings } from './settings.ts';

/** Opens the bucket that the settings name, or the folder `results` of the data directory; what is read from it is checked. */
export async function openStorage(
  settings: Settings,
  { log, telemetry, claim }: { readonly log: Log; readonly telemetry: Telemetry; readonly claim: ClaimName },
): Promise<Storage> {
  const onDamaged = (hash: string) => {
    log.error({ hash }, 'A stored file is damaged');
    telemetry.count('files_damaged', {});
  };
  return createVerifiedStorage(await openStore(settings, log, claim), onDamaged);
}

async function openStore(settings: Settings, log: Log, claim: ClaimName): Promise<Storage> {
  const { dataDir, s3Bucket: bucket, s3Endpoint: endpoint } = settings;
  if (bucket === undefined) {
    if (settings.databaseUrl !== undefined) {
      log.warn(
        {},
        'Files are kept on the disk of this node: other nodes cannot find them, set RUSHES_S3_BUCKET for more than one',
      );
    }
    return openLocalStorage(join(dataDir, 'results'), { claim });
  }
  const credentials = credentialsOf(settings);
  // Loaded only where it is used.
  const { openS3Storage } = await import('../storage/s3.ts');
  return openS3Storage({
    bucket,
    region: settings.s3Region,
    prefix: settings.s3Prefix,
    givesLinks: settings.s3Links,
    claim,
    spoolDirectory: join(dataDir, 'spool'),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  });
}

function credentialsOf({ s3AccessKeyId: accessKeyId, s3SecretAccessKey: secretAccessKey }: Settings) {
  if (accessKeyId === undefined && secretAccessKey === undefined) return undefined;
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    throw new SettingProblem(
      'Cannot use the bucket: RUSHES_S3_ACCESS_KEY_ID and RUSHES_S3_SECRET_ACCESS_KEY go together',
    );
  }
  return { accessKeyId, secretAccessKey };
}
