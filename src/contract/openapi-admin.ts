import { ADMIN_FORMS, type AdminFormName } from './admin-forms.ts';
import type { RequestErrorCode } from './error-codes.ts';
import { requestSchema, type JsonObject } from './json-schema.ts';
import { answered, inPath, operation, reference, refused, REFUSED_EVERYWHERE } from './openapi-parts.ts';

const OPERATOR_ONLY = 'For the operator alone.';
const OWN_TEAM = 'For the operator, and for keys with the scope `admin` of the same team.';

/** The bodies of the admin API, by their schema names. */
export function adminForms(): JsonObject {
  const names = Object.keys(ADMIN_FORMS) as AdminFormName[];
  return Object.fromEntries(names.map((name) => [formSchema(name), clearable(name)]));
}

/** Everything below `/api/admin/v1/`. */
export function adminPaths(): JsonObject {
  return { ...teamPaths(), ...keyPaths(), ...bookingPaths(), ...bookPaths() };
}

function teamPaths(): JsonObject {
  const team = [inPath('team_id', 'Such as default.')];
  return {
    '/api/admin/v1/teams': {
      ...admin('get', 'list-teams', 'All teams with their balances; a key sees its own', OWN_TEAM, { answer: 'Teams' }),
      ...admin('post', 'create-team', 'Make a team, with nothing to spend yet', OPERATOR_ONLY, {
        form: 'newTeam',
        answer: 'Team',
        refusals: ['conflict'],
      }),
    },
    '/api/admin/v1/teams/{team_id}': {
      ...admin('get', 'get-team', 'A team with its balance and the limits in force', OWN_TEAM, {
        parameters: team,
        answer: 'Team',
      }),
      ...admin('patch', 'change-team', 'Change limits or name, disable or enable', OPERATOR_ONLY, {
        parameters: team,
        form: 'teamChange',
        answer: 'Team',
      }),
    },
  };
}

function keyPaths(): JsonObject {
  const team = inPath('team_id', 'Such as default.');
  const key = [team, inPath('key_id', 'As the list of keys has it.')];
  return {
    '/api/admin/v1/teams/{team_id}/keys': {
      ...admin('get', 'list-keys', 'The keys of a team, newest first', OWN_TEAM, {
        parameters: [team],
        answer: 'Keys',
      }),
      ...admin('post', 'create-key', 'Make a key; its secret is shown this once', OWN_TEAM, {
        parameters: [team],
        form: 'newKey',
        answer: 'IssuedKey',
      }),
    },
    '/api/admin/v1/teams/{team_id}/keys/{key_id}': admin(
      'patch',
      'change-key',
      'Change, disable or enable a key',
      OWN_TEAM,
      {
        parameters: key,
        form: 'keyChange',
        answer: 'Key',
      },
    ),
    '/api/admin/v1/teams/{team_id}/keys/{key_id}/rotate': admin(
      'post',
      'rotate-key',
      'Give a key another secret; the old one is good for a while',
      OWN_TEAM,
      { parameters: key, form: 'rotation', answer: 'IssuedKey' },
    ),
  };
}

function bookingPaths(): JsonObject {
  const parameters = [
    inPath('team_id', 'Such as default.'),
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'Stands for this booking alone: the same again changes nothing and answers the same.',
      schema: { type: 'string', minLength: 1, maxLength: 200 },
    },
  ];
  const booking = (id: string, summary: string, form: AdminFormName, refusals: readonly RequestErrorCode[] = []) =>
    admin('post', id, summary, OPERATOR_ONLY, {
      parameters,
      form,
      answer: 'Booking',
      refusals: ['conflict', ...refusals],
    });
  return {
    '/api/admin/v1/teams/{team_id}/credits': booking('credit-team', 'Give a team money to spend', 'credit'),
    '/api/admin/v1/teams/{team_id}/corrections': booking(
      'correct-team',
      'Put right what a team has, either way',
      'correction',
      ['insufficient_balance'],
    ),
    '/api/admin/v1/teams/{team_id}/refunds': booking(
      'refund-task',
      'Give back what a task was charged, whole or in part',
      'refund',
    ),
  };
}

function bookPaths(): JsonObject {
  const inQuery = (name: string, schema: JsonObject, description: string) => ({
    name,
    in: 'query',
    schema,
    description,
  });
  const time = { type: 'string', examples: ['2026-12-31', '2026-12-31T18:00:00Z'] };
  const parameters = [
    inQuery(
      'format',
      { type: 'string', enum: ['json', 'csv'], default: 'json' },
      'CSV is RFC 4180 with a header line.',
    ),
    inQuery('team', { type: 'string' }, 'Entries of movements of this team.'),
    inQuery('from', time, 'Booked at this time or later.'),
    inQuery('to', time, 'Booked before this time.'),
  ];
  const content = { 'application/json': { schema: reference('Entries') }, 'text/csv': {} };
  return {
    '/api/admin/v1/ledger/verify': admin('get', 'verify-ledger', 'Check the whole ledger', OPERATOR_ONLY, {
      answer: 'Verification',
    }),
    '/api/admin/v1/ledger/entries': operation('get', {
      tag: 'admin',
      operationId: 'export-ledger',
      summary: 'Every entry in the order of booking, streamed',
      description: OWN_TEAM,
      parameters,
      responses: {
        '200': { description: 'The entries.', content },
        ...refused(['invalid_parameters', 'invalid_format', ...REFUSED_EVERYWHERE]),
      },
    }),
  };
}

interface AdminOperation {
  readonly parameters?: readonly JsonObject[];
  readonly form?: AdminFormName;
  readonly answer: string;
  readonly refusals?: readonly RequestErrorCode[];
}

const FORM_REFUSALS: readonly RequestErrorCode[] = [
  'invalid_parameters',
  'missing_parameter',
  'invalid_format',
  'out_of_range',
  'unsupported_media_type',
  'body_too_large',
];

function admin(
  method: 'get' | 'post' | 'patch',
  operationId: string,
  summary: string,
  description: string,
  { parameters = [], form, answer, refusals = [] }: AdminOperation,
): JsonObject {
  const notFound: readonly RequestErrorCode[] = parameters.length > 0 ? ['not_found'] : [];
  const body = form && { required: true, content: { 'application/json': { schema: reference(formSchema(form)) } } };
  return operation(method, {
    tag: 'admin',
    operationId,
    summary,
    description,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: {
      ...answered('Done.', answer),
      ...refused([...refusals, ...notFound, ...(form === undefined ? [] : FORM_REFUSALS), ...REFUSED_EVERYWHERE]),
    },
  });
}

/** `newTeam` → `NewTeamForm`. */
function formSchema(name: AdminFormName): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Form`;
}

/** In changes, null takes a limit away. */
function clearable(name: AdminFormName): JsonObject {
  const schema = requestSchema(ADMIN_FORMS[name]);
  return name.endsWith('Change') ? { ...schema, description: 'null takes a limit away.' } : schema;
}
