import { UPLOAD_DAYS } from './limits.ts';

/** The documented words before the colon of an error message. */
export type ErrorCategory =
  | 'Invalid parameters'
  | 'Invalid format'
  | 'Value out of range'
  | 'Authentication failed'
  | 'Insufficient balance'
  | 'Permission denied'
  | 'Conflict'
  | 'Resource not found'
  | 'Method not allowed'
  | 'Rate limit exceeded'
  | 'Concurrent limit exceeded'
  | 'Internal server error'
  | 'Service unavailable';

interface ErrorEntry {
  /** True when the same call may be sent again without a change. */
  readonly retryable: boolean;
  /** What happened, safe for anybody to read. */
  readonly publicText: string;
  readonly whatToDo: string;
}

export interface RequestErrorEntry extends ErrorEntry {
  readonly httpStatus: number;
  readonly category: ErrorCategory;
}

/**
 * Why a call was refused. Codes never change their meaning. Clients of this API treat 4xx as "certainly not accepted" and 5xx
 * as "perhaps accepted and paid", so a refusal that is sure is a 4xx.
 */
export const REQUEST_ERRORS = {
  invalid_parameters: {
    httpStatus: 400,
    category: 'Invalid parameters',
    retryable: false,
    publicText: 'A parameter has a value that is not offered, is unknown, or contradicts another one',
    whatToDo: 'Correct the parameters that the message names',
  },
  // The documented example is "Invalid parameters: parameter 'prompt' is required".
  missing_parameter: {
    httpStatus: 400,
    category: 'Invalid parameters',
    retryable: false,
    publicText: 'A required parameter is missing or empty',
    whatToDo: 'Add the parameter',
  },
  invalid_format: {
    httpStatus: 400,
    category: 'Invalid format',
    retryable: false,
    publicText: 'The body is not a JSON object, or a parameter has the wrong type',
    whatToDo: 'Send the type that the message names; numbers and booleans are not quoted',
  },
  out_of_range: {
    httpStatus: 400,
    category: 'Value out of range',
    retryable: false,
    publicText: 'A number, a length or a count is outside its limits',
    whatToDo: 'Choose a value within the limits that the message names',
  },
  authentication_failed: {
    httpStatus: 401,
    category: 'Authentication failed',
    retryable: false,
    publicText: 'invalid API key',
    whatToDo: 'Send the header "Authorization: Bearer <key>" with a key of this server',
  },
  insufficient_balance: {
    httpStatus: 402,
    category: 'Insufficient balance',
    retryable: false,
    publicText: 'The team has less money available than the task can cost',
    whatToDo: 'Add credit, wait until open tasks end, or ask for less',
  },
  budget_exceeded: {
    httpStatus: 402,
    category: 'Insufficient balance',
    retryable: false,
    publicText: 'The key has used its budget of this month; the task was not accepted and nothing was charged',
    whatToDo: 'Wait for the next month (UTC), use another key, or ask an administrator for a larger budget',
  },
  permission_denied: {
    httpStatus: 403,
    category: 'Permission denied',
    retryable: false,
    publicText: 'The key is good but may not do this; nothing was accepted and nothing was charged',
    whatToDo: 'Use a key with the scope or the model that the message names',
  },
  not_found: {
    httpStatus: 404,
    category: 'Resource not found',
    retryable: false,
    publicText: 'There is no such task, model, file, element or route, or it has expired',
    whatToDo:
      'Check the spelling; tasks, files and elements belong to one team; tasks and files go when their time is up: after 7 days unless it is set otherwise',
  },
  method_not_allowed: {
    httpStatus: 405,
    category: 'Method not allowed',
    retryable: false,
    publicText: 'The route exists but not for this method',
    whatToDo: 'Use a method of the Allow header',
  },
  conflict: {
    httpStatus: 409,
    category: 'Conflict',
    retryable: false,
    publicText: 'There is such a team already, or something else was booked under this key; nothing was changed',
    whatToDo: 'Choose another id or another Idempotency-Key, or look at what is there',
  },
  // Never on submit, where clients read 409 as "perhaps accepted".
  already_final: {
    httpStatus: 409,
    category: 'Conflict',
    retryable: false,
    publicText: 'The task is final and cannot be canceled any more',
    whatToDo: 'Nothing: ask for the task, which is delivered and charged, or failed and not charged',
  },
  idempotency_conflict: {
    httpStatus: 422,
    category: 'Invalid parameters',
    retryable: false,
    publicText: 'The Idempotency-Key was used for another request within the last 24 hours',
    whatToDo: 'Send a new key with a new request; GET /api/v1/tasks?idempotency_key=… finds the task of the old one',
  },
  quote_expired: {
    httpStatus: 422,
    category: 'Invalid parameters',
    retryable: false,
    publicText: 'The quote has expired; the task was not accepted',
    whatToDo: 'Ask for a new quote, or submit without one at the price of today',
  },
  quote_mismatch: {
    httpStatus: 422,
    category: 'Invalid parameters',
    retryable: false,
    publicText: 'The quote is for another model or another request; the task was not accepted',
    whatToDo: 'Submit exactly what was quoted, or ask for a quote of this request',
  },
  body_too_large: {
    httpStatus: 413,
    category: 'Invalid parameters',
    retryable: false,
    publicText: 'The request body is too large',
    whatToDo: 'Pass media by URL instead of Base64',
  },
  request_timeout: {
    httpStatus: 408,
    category: 'Invalid format',
    retryable: true,
    publicText: 'The request did not arrive in time',
    whatToDo: 'Send it again over a faster connection, or pass media by URL',
  },
  range_not_satisfiable: {
    httpStatus: 416,
    category: 'Value out of range',
    retryable: false,
    publicText: 'The range is not in the file',
    whatToDo: 'Ask for bytes below the size that the Content-Range header names',
  },
  headers_too_large: {
    httpStatus: 431,
    category: 'Value out of range',
    retryable: false,
    publicText: 'The request line and headers are too large',
    whatToDo: 'Send fewer or shorter headers',
  },
  unsupported_media_type: {
    httpStatus: 415,
    category: 'Invalid format',
    retryable: false,
    publicText: 'Content-Type must be application/json',
    whatToDo: 'Send JSON with the header "Content-Type: application/json"',
  },
  quota_exceeded: {
    httpStatus: 413,
    category: 'Value out of range',
    retryable: false,
    publicText: 'The team keeps as many uploaded files as it may',
    whatToDo: `Delete files that are not needed any more; each goes by itself after ${UPLOAD_DAYS} days`,
  },
  elements_exceeded: {
    httpStatus: 413,
    category: 'Value out of range',
    retryable: false,
    publicText: 'The team keeps as many elements as it may',
    whatToDo: 'Delete elements that are not needed any more; they do not go by themselves',
  },
  rate_limited: {
    httpStatus: 429,
    category: 'Rate limit exceeded',
    retryable: true,
    publicText: 'Too many requests at once',
    whatToDo: 'Wait for the seconds of the Retry-After header',
  },
  concurrency_limited: {
    httpStatus: 429,
    category: 'Concurrent limit exceeded',
    retryable: true,
    publicText: 'The team has as many open tasks as it may have',
    whatToDo: 'Wait until a task ends, then send the request again',
  },
  streams_limited: {
    httpStatus: 429,
    category: 'Concurrent limit exceeded',
    retryable: true,
    publicText: 'Too many event streams are open',
    whatToDo: 'Close streams of tasks that are final, or poll the task instead',
  },
  internal: {
    httpStatus: 500,
    category: 'Internal server error',
    retryable: true,
    publicText: 'Internal server error',
    whatToDo: 'Tell the operator the X-Request-Id of the answer; the cause is in the log under it',
  },
  file_damaged: {
    httpStatus: 500,
    category: 'Internal server error',
    retryable: false,
    publicText: 'The file is damaged or lost on the server',
    whatToDo: 'Submit the request again, and tell the operator the X-Request-Id of the answer',
  },
  unavailable: {
    httpStatus: 503,
    category: 'Service unavailable',
    retryable: true,
    publicText: 'The service cannot answer right now',
    whatToDo:
      'Wait for the seconds of the Retry-After header, then send the call again; a submit under its Idempotency-Key, as it may be accepted',
  },
  // Not a 503: the task was certainly not accepted, and clients must know that.
  storage_full: {
    httpStatus: 429,
    category: 'Service unavailable',
    retryable: true,
    publicText: 'The service has no room for new results; the task was not accepted',
    whatToDo: 'Free disk space on the server, then send the request again',
  },
} as const satisfies Record<string, RequestErrorEntry>;

/** Why an accepted task failed; stands in `data.error.code` of the task. A failed task is never charged. */
export const TASK_ERRORS = {
  media_unreachable: {
    retryable: true,
    publicText: 'A media URL could not be fetched',
    whatToDo: 'Check that the URL answers 200 without a login, then submit again',
  },
  media_refused_address: {
    retryable: false,
    publicText: 'A media URL leads to an address that is not public',
    whatToDo: 'Use a public URL, or send the media as Base64',
  },
  media_too_large: {
    retryable: false,
    publicText: 'A media file has too many bytes',
    whatToDo: 'Send images up to 10 MB and videos up to 200 MB',
  },
  media_unreadable: {
    retryable: false,
    publicText: 'A media file is damaged or not of an accepted kind',
    whatToDo: 'Send images as PNG, JPEG or WebP and videos as MP4 or MOV',
  },
  media_out_of_limits: {
    retryable: false,
    publicText: 'A media file has a size, shape, length or frame rate that is not accepted',
    whatToDo:
      'Images: sides from 300 px, ratio up to 2.5:1. Videos: 3 to 10 s, sides 720 to 2160 px, 24 to 60 frames a second',
  },
  engine_failed: {
    retryable: true,
    publicText: 'The engine could not make the result',
    whatToDo: 'Submit again; if it fails again, tell the operator the task id',
  },
  deadline_exceeded: {
    retryable: true,
    publicText: 'The task took longer than it may',
    whatToDo: 'Submit again, or ask for less: a shorter duration or std mode',
  },
  canceled: {
    retryable: true,
    publicText: 'The task was canceled',
    whatToDo: 'Submit again if it is still wanted',
  },
  result_rejected: {
    retryable: true,
    publicText: 'The engine made a result that did not pass its checks',
    whatToDo: 'Submit again; if it fails again, tell the operator the task id',
  },
} as const satisfies Record<string, ErrorEntry>;

export type RequestErrorCode = keyof typeof REQUEST_ERRORS;
export type TaskErrorCode = keyof typeof TASK_ERRORS;

/** The catalogue's entry for a refused call. */
export function requestError(code: RequestErrorCode): RequestErrorEntry {
  return REQUEST_ERRORS[code];
}

/** The message of a refused call as the wire has it: category, colon, detail. A 500 shows its category alone. */
export function wireMessage(code: RequestErrorCode, detail?: string): string {
  const entry = requestError(code);
  if (code === 'internal') return entry.category;
  return `${entry.category}: ${detail ?? entry.publicText}`;
}
