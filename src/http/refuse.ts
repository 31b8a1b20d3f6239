import type { FastifyReply } from 'fastify';
import type { ErrorAnswer, ProblemItem } from '../contract/answers.ts';
import { requestError, wireMessage, type RequestErrorCode } from '../contract/error-codes.ts';
import { problemMessage, type Problem } from '../contract/problem.ts';

export interface RefusalOptions {
  /** What is wrong, without the category; the catalogue's public text when absent. */
  readonly detail?: string;
  readonly retryAfterSeconds?: number;
}

/** Ends a call with an error of the catalogue, in the wire's envelope. */
export function refuse(reply: FastifyReply, code: RequestErrorCode, options: RefusalOptions = {}): FastifyReply {
  if (options.retryAfterSeconds !== undefined) reply.header('retry-after', String(options.retryAfterSeconds));
  const status = requestError(code).httpStatus;
  return reply.code(status).send({ code: status, message: wireMessage(code, options.detail) } satisfies ErrorAnswer);
}

/** Ends a call that did not pass validation: the message is the first problem, `errors` has all of them. */
export function refuseProblems(reply: FastifyReply, problems: readonly [Problem, ...Problem[]]): FastifyReply {
  const [first] = problems;
  const status = requestError(first.code).httpStatus;
  const errors = problemItems(problems);
  return reply.code(status).send({ code: status, message: problemMessage(first), errors } satisfies ErrorAnswer);
}

/** Problems as answers list them. */
export function problemItems(problems: readonly Problem[]): readonly ProblemItem[] {
  return problems.map(({ pointer, code, category, message }) => ({ pointer, code, category, message }));
}

/** Wraps an answer in the wire's envelope. */
export function succeed<Data>(data: Data): { readonly code: 0; readonly message: 'success'; readonly data: Data } {
  return { code: 0, message: 'success', data };
}
