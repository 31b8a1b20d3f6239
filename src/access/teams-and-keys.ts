import type { KeyId, TeamId } from '../contract/ids.ts';
import type { Micros } from '../contract/money.ts';
import type { Scope } from './access.ts';

/** A team as its administrators see it. */
export interface Team {
  readonly id: TeamId;
  readonly name: string;
  readonly createdAt: Date;
  readonly isDisabled: boolean;
  /** Its own limits; those of its tier where absent, and of the settings for what runs. */
  readonly own: TeamLimits;
  /** The limits in force; Infinity where there is none. */
  readonly limits: Required<Omit<TeamLimits, 'runningTasks'>>;
}

export interface TeamLimits {
  readonly requestsPerMinute?: number;
  /** Open ones. */
  readonly concurrentTasks?: number;
  /** Those that are made at once. */
  readonly runningTasks?: number;
}

/** What of a team is to change; null takes a limit of its own away. */
export interface TeamChange {
  readonly name?: string;
  readonly requestsPerMinute?: number | null;
  readonly concurrentTasks?: number | null;
  readonly runningTasks?: number | null;
  readonly isDisabled?: boolean;
}

/** A key as its administrators see it: never what it is presented as. */
export interface Key {
  readonly id: KeyId;
  readonly teamId: TeamId;
  readonly name: string;
  readonly createdAt: Date;
  readonly isDisabled: boolean;
  readonly expiresAt?: Date;
  /** To the minute. */
  readonly lastUsedAt?: Date;
  readonly scopes: readonly Scope[];
  readonly models?: readonly string[];
  readonly monthlyBudget?: Micros;
  /** Held and charged for tasks of this month (UTC). */
  readonly usedThisMonth: Micros;
  readonly requestsPerMinute?: number;
  readonly concurrentTasks?: number;
  /** What it can be presented as now, by the first letters; several while a rotation lasts. The newest is first. */
  readonly secrets: readonly { readonly prefix: string; readonly createdAt: Date; readonly expiresAt?: Date }[];
}

export interface KeySettings {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly models?: readonly string[];
  readonly expiresAt?: Date;
  readonly monthlyBudget?: Micros;
  readonly requestsPerMinute?: number;
  readonly concurrentTasks?: number;
}

/** What of a key is to change; null takes a limit away. */
export interface KeyChange {
  readonly name?: string;
  readonly scopes?: readonly Scope[];
  readonly models?: readonly string[] | null;
  readonly expiresAt?: Date | null;
  readonly monthlyBudget?: Micros | null;
  readonly requestsPerMinute?: number | null;
  readonly concurrentTasks?: number | null;
  readonly isDisabled?: boolean;
}

/** A key with what it is presented as, which can be shown only now. */
export interface IssuedKey {
  readonly key: Key;
  readonly secret: string;
}

/** Teams and keys for those who look after them. Everything is undefined where the team or the key is unknown. */
export interface TeamsAndKeys {
  /** Oldest first. */
  teams(): Promise<readonly Team[]>;
  team(id: TeamId): Promise<Team | undefined>;
  /** Undefined when there is such a team already. */
  addTeam(team: { readonly id: TeamId; readonly name: string } & TeamLimits): Promise<Team | undefined>;
  changeTeam(id: TeamId, change: TeamChange): Promise<Team | undefined>;
  /** Newest first, disabled and expired ones too. */
  keys(teamId: TeamId): Promise<readonly Key[] | undefined>;
  addKey(teamId: TeamId, settings: KeySettings): Promise<IssuedKey | undefined>;
  changeKey(teamId: TeamId, id: KeyId, change: KeyChange): Promise<Key | undefined>;
  /** Gives a key another secret; those it had are good for `graceMs` more. */
  rotateKey(teamId: TeamId, id: KeyId, graceMs: number): Promise<IssuedKey | undefined>;
}
