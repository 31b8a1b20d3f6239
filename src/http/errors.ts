import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { requestError, wireMessage, type RequestErrorCode } from '../contract/error-codes.ts';
import { quote } from '../contract/problem.ts';
import { refuse } from './refuse.ts';

/** What the framework's own errors are in our words; everything else it blames on the caller is a broken request. */
const FRAMEWORK_ERRORS: Readonly<Record<string, RequestErrorCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
};

/** Errors of Node's HTTP parser that are more than a broken request. */
const CLIENT_ERRORS: Readonly<Record<string, RequestErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
};

/** True for an error that says nothing against the call: the database or the file store was away, and the same call may succeed soon. */
export type IsUnavailable = (error: unknown) => boolean;

type AnswerError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => void;

/** A database server that is started again takes some seconds; who comes back earlier only meets the same. */
const RETRY_SECONDS = 5;

/**
 * Makes what answers every error that was thrown. The cause goes into the log under the request's id; the caller learns it only when it
 * is the caller's own mistake.
 */
export function createErrorAnswer(isUnavailable: IsUnavailable): AnswerError {
  return (error, request, reply) => {
    if (isUnavailable(error) && !hasLeft(request)) answerUnavailable(error, request, reply);
    else answerError(error, request, reply);
  };
}

/** True when the caller's own connection broke before the body was whole, which Node names like a server that is lost. */
function hasLeft({ raw }: FastifyRequest): boolean {
  return raw.destroyed && !raw.complete;
}

/** Nobody knows whether a commit has arrived whose answer was lost, so that a call which changes something may have done so. */
function answerUnavailable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  request.log.warn({ err: error }, 'the database or the file store is away');
  const isLook = request.method === 'GET' || request.method === 'HEAD';
  const detail = isLook
    ? 'the database or the file store does not answer'
    : 'the database or the file store does not answer; the call may have taken effect';
  refuse(reply, 'unavailable', { detail, retryAfterSeconds: RETRY_SECONDS });
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  // Errors of the router come before the hook that sets it.
  reply.header('x-request-id', request.id);
  if (error.code === 'FST_ERR_MAX_PARAM_LENGTH') {
    answerNotFound(request, reply);
    return;
  }
  if (error.code === 'file_damaged') {
    request.log.error({ err: error }, 'a stored file is damaged or lost');
    refuse(reply, 'file_damaged');
    return;
  }
  const known = FRAMEWORK_ERRORS[error.code];
  if (known !== undefined) {
    refuse(reply, known);
  } else if (typeof error.statusCode === 'number' && error.statusCode >= 400 && error.statusCode < 500) {
    refuse(reply, 'invalid_format', { detail: 'the request could not be read' });
  } else {
    request.log.error({ err: error }, 'unexpected error');
    refuse(reply, 'internal');
  }
}

/** Answers calls of routes that do not exist. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): void {
  const [path = ''] = request.url.split('?');
  refuse(reply, 'not_found', { detail: `route ${quote(path)} not found` });
}

/** Answers what is not even HTTP, or came too slowly, in the same envelope, and ends the connection. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = CLIENT_ERRORS[error.code ?? ''] ?? 'invalid_format';
  const status = code === 'invalid_format' ? 400 : requestError(code).httpStatus;
  const detail = code === 'invalid_format' ? 'the request is not HTTP' : undefined;
  const body = JSON.stringify({ code: status, message: wireMessage(code, detail) });
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Error'}\r\nContent-Type: application/json; charset=utf-8`;
  socket.end(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}
