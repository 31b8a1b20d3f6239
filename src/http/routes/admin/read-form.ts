import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormSpec, RequestOf } from '../../../contract/model-spec.ts';
import { mustBe, quote, type Problem } from '../../../contract/problem.ts';
import { validate } from '../../../contract/validate.ts';
import { jsonBody } from '../../json-bodies.ts';
import { refuseProblems } from '../../refuse.ts';

/** A valid body; undefined when it is not, and the call is then answered with all that is wrong. */
export function readForm<Form extends FormSpec>(
  request: FastifyRequest,
  reply: FastifyReply,
  form: Form,
): RequestOf<Form> | undefined {
  const body = jsonBody(request, reply);
  if (body === undefined) return undefined;
  const checked = validate(form, body.value);
  if (checked.ok) return checked.value;
  const [first, ...others] = checked.error;
  if (first === undefined) throw new Error('Cannot refuse a form: it has no problem');
  refuseProblems(reply, [first, ...others]);
  return undefined;
}

/** What `null` stands for in the body of a change: the limits that are taken away, of those in `names`. */
export function clearedBy<Name extends string>(
  request: FastifyRequest,
  reply: FastifyReply,
  names: readonly Name[],
): { readonly [Cleared in Name]?: null } {
  const body = jsonBody(request, reply)?.value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.filter((name) => body[name] === null).map((name) => [name, null])) as {
    [Cleared in Name]?: null;
  };
}

/** A time of a field or of a query; undefined when the text is none. With an offset or `Z`, or a day alone, which begins in UTC. */
export function parseTime(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)) return undefined;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** The problem of a text that should be a time. */
export function notATime(field: string, text: string): Problem {
  return mustBe({ field }, 'invalid_format', 'a time such as 2026-12-31 or 2026-12-31T18:00:00Z', quote(text));
}
