import type { FormSpec, IntegerField, TextField } from './model-spec.ts';
import { MODELS } from './models.ts';

/** A billion dollars: sums of many such amounts stay exact in JSON numbers of every client (below 2^53). */
const AMOUNT_MICROS_MAX = 1e15;
const REASON_CHARACTERS_MAX = 500;

const name: TextField = { kind: 'text', charactersMin: 1, charactersMax: 100, description: 'For people.' };
const requests_per_minute: IntegerField = {
  kind: 'integer',
  min: 1,
  max: 10_000_000,
  description: 'Requests a minute, on all nodes together.',
};
const concurrent_tasks: IntegerField = {
  kind: 'integer',
  min: 1,
  max: 1_000_000,
  description: 'Tasks that are not final at once.',
};
const running_tasks: IntegerField = {
  kind: 'integer',
  min: 1,
  max: 10_000,
  description:
    'Tasks that are made at once, on all nodes together; more wait. As RUSHES_TEAM_RUNNING says when absent.',
};
const is_disabled = { kind: 'boolean', description: 'True refuses every call; nothing is removed.' } as const;
const reason = {
  kind: 'text',
  required: true,
  charactersMin: 1,
  charactersMax: REASON_CHARACTERS_MAX,
  description: 'Why, for the book.',
} as const;

const keyLimits = {
  expires_at: {
    kind: 'text',
    charactersMin: 10,
    charactersMax: 40,
    description: 'When the key ends, as ISO 8601; never when absent.',
  },
  models: {
    kind: 'choice-list',
    choices: MODELS.map(({ slug }) => slug) as [string, ...string[]],
    itemsMin: 1,
    itemsMax: MODELS.length,
    description: 'Models that the key may use; every model when absent.',
  },
  monthly_budget_micros: {
    kind: 'integer',
    min: 0,
    max: AMOUNT_MICROS_MAX,
    description: 'Micro-dollars that tasks of a calendar month (UTC) may hold and be charged.',
  },
  requests_per_minute: { ...requests_per_minute, description: 'Of this key, within those of its team.' },
  concurrent_tasks: { ...concurrent_tasks, description: 'Open tasks of this key, within those of its team.' },
} as const;
const scopes = {
  kind: 'choice-list',
  choices: ['submit', 'read', 'admin'],
  itemsMin: 1,
  itemsMax: 3,
  description:
    'submit makes and changes, read looks, admin looks after the keys of the team. Default: submit and read.',
} as const;

/** The bodies of the admin API. Limits that are absent are those of the tier, of the team or of the settings; null takes one away again. */
export const ADMIN_FORMS = {
  newTeam: {
    title: 'A new team',
    fields: {
      id: {
        kind: 'text',
        required: true,
        charactersMin: 1,
        charactersMax: 60,
        description: 'Small letters, digits and hyphens; stays for ever.',
      },
      name,
      requests_per_minute,
      concurrent_tasks,
      running_tasks,
    },
    rules: [],
  },
  teamChange: {
    title: 'What of a team is to change',
    fields: { name, requests_per_minute, concurrent_tasks, running_tasks, is_disabled },
    rules: [],
  },
  newKey: { title: 'A new key', fields: { name: { ...name, required: true }, scopes, ...keyLimits }, rules: [] },
  keyChange: { title: 'What of a key is to change', fields: { name, scopes, ...keyLimits, is_disabled }, rules: [] },
  rotation: {
    title: 'A rotation of a key',
    fields: {
      grace_seconds: {
        kind: 'integer',
        min: 0,
        max: 90 * 86_400,
        default: 86_400,
        description: 'How long the old secret is good besides the new one; 0 ends it now.',
      },
    },
    rules: [],
  },
  credit: {
    title: 'A credit',
    fields: {
      amount_micros: {
        kind: 'integer',
        required: true,
        min: 1,
        max: AMOUNT_MICROS_MAX,
        description: 'Micro-dollars: 1,000,000 are one dollar.',
      },
      reason,
    },
    rules: [],
  },
  correction: {
    title: 'A correction',
    fields: {
      amount_micros: {
        kind: 'integer',
        required: true,
        min: -AMOUNT_MICROS_MAX,
        max: AMOUNT_MICROS_MAX,
        description: 'Micro-dollars; negative takes money. Not 0.',
      },
      reason,
      allow_negative: {
        kind: 'boolean',
        default: false,
        description: 'Lets what is available fall below zero.',
      },
    },
    rules: [],
  },
  refund: {
    title: 'A refund',
    fields: {
      task_id: {
        kind: 'text',
        required: true,
        charactersMin: 6,
        charactersMax: 105,
        description: 'A task that was charged.',
      },
      amount_micros: {
        kind: 'integer',
        min: 1,
        max: AMOUNT_MICROS_MAX,
        description: 'Micro-dollars; all that is left of the charge when absent.',
      },
      reason,
    },
    rules: [],
  },
} as const satisfies Record<string, FormSpec>;

export type AdminFormName = keyof typeof ADMIN_FORMS;
