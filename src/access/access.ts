import type { KeyId, TeamId } from '../contract/ids.ts';

/**
 * What a key may do: `submit` makes, changes and removes tasks and files, `read` looks at them, `admin` looks after the keys of its
 * team.
 */
export const SCOPES = ['submit', 'read', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who is calling, once the key was found good. */
export interface Principal {
  readonly teamId: TeamId;
  readonly keyId: KeyId;
  readonly scopes: readonly Scope[];
  /** Slugs of the models that the key may use; every model when absent. */
  readonly models?: readonly string[];
  /** Infinity where there is no limit. */
  readonly requestsPerMinute: { readonly team: number; readonly key: number };
}

/** Teams and their keys. Keys are stored as hashes and are shown once, when they are made. */
export interface Access {
  /** The owner of a key; undefined for an unknown, disabled or expired one. */
  authenticate(key: string): Promise<Principal | undefined>;
  /** Makes changes of teams and keys take effect here at once; other nodes notice within a second. */
  forget(): void;
}
