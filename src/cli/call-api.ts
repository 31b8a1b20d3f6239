import { safeText, UserError } from './output.ts';

const REQUEST_TIMEOUT_MS = 30_000;

/** One call of an HTTP API: the answer when it is good, a `UserError` with every problem when it is refused. */
export type CallApi = (path: string, init?: RequestInit) => Promise<Response>;

/** Makes calls of the server at an origin, signed with a key. `keyName` is the environment variable that holds such a key. */
export function createCaller(origin: string, key: string, keyName = 'RUSHES_API_KEY'): CallApi {
  return async (path, init = {}) => {
    const response = await fetch(new URL(path, origin), {
      ...init,
      headers: {
        authorization: `Bearer ${key}`,
        ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...init.headers,
      },
      signal: init.signal ?? AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw new UnreachableError(`Cannot reach the server at ${origin}: ${reasonOf(error)}`, [
        'Check that `npm start` is running there',
      ]);
    });
    if (response.status === 503) throw await unavailable(response);
    if (!response.ok) throw refusal(response.status, (await response.json()) as Refusal, keyName);
    return response;
  };
}

/** What an answer in the wire's envelope holds. */
export async function dataOf<Data>(response: Response): Promise<Data> {
  return ((await response.json()) as { readonly data: Data }).data;
}

/** The server gave no answer, or could not find one, so that nobody knows what became of the call. */
export class UnreachableError extends UserError {
  /** How long the server wants to be left alone. */
  readonly waitMs: number;

  constructor(message: string, steps: readonly string[], waitMs = 0) {
    super(message, steps);
    this.waitMs = waitMs;
  }
}

/** A 503, also of a proxy before the server, which has words of its own. */
async function unavailable(response: Response): Promise<UnreachableError> {
  const answer = (await response.json().catch(() => ({}))) as Refusal;
  const seconds = Number(response.headers.get('retry-after'));
  const steps = ['Try again in a moment'];
  return new UnreachableError(refusal(503, answer).message, steps, Number.isFinite(seconds) ? seconds * 1000 : 0);
}

/** What the server answers to a call that it refuses. */
export interface Refusal {
  readonly message?: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

/** What a refused call tells the user: all problems, when there are several. */
export function refusal(status: number, answer: Refusal, keyName = 'RUSHES_API_KEY'): UserError {
  const all = answer.errors ?? [];
  const steps = all.length > 1 ? all.map((problem) => `${problem.pointer || '/'}: ${safeText(problem.message)}`) : [];
  if (status === 401) steps.push(`Set ${keyName} to a key of this server`);
  return new UserError(safeText(answer.message ?? `The server answered ${status}`), steps);
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
