import type { KeyId, TeamId } from '../contract/ids.ts';

/** Who is calling, once the key was found good. */
export interface Principal {
  readonly teamId: TeamId;
  readonly keyId: KeyId;
}

/** Teams and their keys. Keys are stored as hashes and are shown once, when they are made. */
export interface Access {
  /** The owner of a key; undefined for an unknown, disabled or expired one. */
  authenticate(key: string): Promise<Principal | undefined>;
}
