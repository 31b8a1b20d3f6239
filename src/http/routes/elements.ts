import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { ElementAnswer } from '../../contract/answers.ts';
import { parseElementId } from '../../contract/ids.ts';
import { ELEMENTS_PER_TEAM_MAX } from '../../contract/limits.ts';
import { NEW_ELEMENT } from '../../contract/new-element.ts';
import { quote } from '../../contract/problem.ts';
import { validate } from '../../contract/validate.ts';
import type { Element, ElementRefusal, Elements } from '../../elements/elements.ts';
import { ignoreBodies } from '../ignore-bodies.ts';
import { principalOf } from '../authenticate.ts';
import type { BodyBudget } from '../body-budget.ts';
import { defineRoute } from '../define-route.ts';
import { acceptJsonBodies, jsonBody } from '../json-bodies.ts';
import { originOf } from '../origin.ts';
import { MEDIA_PATH, ownUrlCheck } from '../own-files.ts';
import { readLimit } from '../read-limit.ts';
import { refuse, refuseProblems, succeed } from '../refuse.ts';
import type { SignedPaths } from '../signed-paths.ts';
import type { FilePlace } from '../task-answer.ts';
import { CONTENT_TYPES } from './media.ts';

export interface ElementDeps {
  readonly elements: Elements;
  readonly publicUrl: string | undefined;
  readonly paths: SignedPaths;
  readonly allowPrivateNetwork: boolean;
  readonly budget: BodyBudget;
  readonly authenticate: onRequestAsyncHookHandler;
}

const ELEMENTS_URL = '/api/v1/elements';

/** The element library of a team: make (`POST /api/v1/elements`, JSON), list, look at and delete. */
export function registerElements(app: FastifyInstance, deps: ElementDeps): void {
  app.register(async (scope) => {
    const onRequest = [deps.authenticate, acceptJsonBodies(scope, deps.budget)];
    const handler = (request: FastifyRequest, reply: FastifyReply) =>
      request.method === 'POST' ? add(request, reply, deps) : list(request, reply, deps);
    defineRoute(scope, { url: ELEMENTS_URL, methods: ['GET', 'HEAD', 'POST'], onRequest, handler });
  });
  app.register(async (scope) => {
    ignoreBodies(scope);
    defineRoute(scope, {
      url: `${ELEMENTS_URL}/:id`,
      methods: ['GET', 'HEAD', 'DELETE'],
      onRequest: deps.authenticate,
      handler: (request, reply) =>
        request.method === 'DELETE' ? remove(request, reply, deps) : show(request, reply, deps),
    });
  });
}

async function add(request: FastifyRequest, reply: FastifyReply, deps: ElementDeps): Promise<FastifyReply> {
  const body = jsonBody(request, reply);
  if (body === undefined) return reply;
  const { allowPrivateNetwork, publicUrl } = deps;
  const checked = validate(NEW_ELEMENT, body.value, { allowPrivateNetwork, isOwnUrl: ownUrlCheck(request, publicUrl) });
  if (!checked.ok) {
    const [first, ...others] = checked.error;
    if (first === undefined) throw new Error('Cannot refuse an element: it has no problem');
    return refuseProblems(reply, [first, ...others]);
  }
  const added = await deps.elements.add(principalOf(request).teamId, checked.value);
  return added.ok
    ? answer(reply, elementAnswer(added.value, placeOf(request, deps)))
    : refuseElement(reply, added.error);
}

async function list(request: FastifyRequest, reply: FastifyReply, deps: ElementDeps): Promise<FastifyReply> {
  const itemsMax = readLimit(request, reply, ELEMENTS_PER_TEAM_MAX);
  if (itemsMax === undefined) return reply;
  const elements = await deps.elements.list(principalOf(request).teamId, itemsMax);
  const place = placeOf(request, deps);
  return answer(reply, { elements: elements.map((element) => elementAnswer(element, place)) });
}

async function show(request: FastifyRequest, reply: FastifyReply, deps: ElementDeps): Promise<FastifyReply> {
  const id = parseElementId(idOf(request));
  const element = id === undefined ? undefined : await deps.elements.find(principalOf(request).teamId, id);
  if (element === undefined) return refuseUnknown(request, reply);
  return answer(reply, elementAnswer(element, placeOf(request, deps)));
}

async function remove(request: FastifyRequest, reply: FastifyReply, deps: ElementDeps): Promise<FastifyReply> {
  const id = parseElementId(idOf(request));
  const isRemoved = id !== undefined && (await deps.elements.remove(principalOf(request).teamId, id));
  return isRemoved ? reply.code(204).send() : refuseUnknown(request, reply);
}

function idOf(request: FastifyRequest): string {
  return (request.params as { readonly id: string }).id;
}

function refuseUnknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return refuse(reply, 'not_found', { detail: `element ${quote(idOf(request))} not found` });
}

function refuseElement(reply: FastifyReply, refusal: ElementRefusal): FastifyReply {
  switch (refusal.kind) {
    case 'unusable-image': {
      const detail = `parameter 'images[${refusal.index}]' cannot be used. ${refusal.fault.message}`;
      return refuse(reply, 'invalid_parameters', { detail });
    }
    case 'quota':
      return refuse(reply, 'elements_exceeded', {
        detail: `the team may keep ${refusal.elementsMax} elements, delete some`,
      });
    case 'storage-full':
      return refuse(reply, 'storage_full', { detail: 'no room for new files', retryAfterSeconds: 60 });
  }
}

function answer(
  reply: FastifyReply,
  data: ElementAnswer | { readonly elements: readonly ElementAnswer[] },
): FastifyReply {
  return reply.header('cache-control', 'no-store').send(succeed(data));
}

function placeOf(request: FastifyRequest, { publicUrl, paths }: ElementDeps): FilePlace {
  return { origin: originOf(request, publicUrl), paths };
}

function elementAnswer({ id, name, images, createdAt }: Element, { origin, paths }: FilePlace): ElementAnswer {
  return {
    element_id: id,
    name,
    images: images.map(({ token, format, bytes, width, height }) => ({
      url: `${origin}${paths.sign(`${MEDIA_PATH}${token}.${format}`)}`,
      type: CONTENT_TYPES[format],
      size: bytes,
      width,
      height,
    })),
    created_at: createdAt.toISOString(),
  };
}
