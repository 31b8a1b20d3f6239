import { fail, ok, type Result } from '../base/result.ts';
import type { ModelSpec } from '../contract/model-spec.ts';
import { problemMessage } from '../contract/problem.ts';
import { validate } from '../contract/validate.ts';
import { makeBrief, type VideoRequest } from '../engines/lantern/make-brief.ts';
import { plan } from '../lantern/plan.ts';
import { describeStoryboard } from '../lantern/storyboard/describe.ts';
import type { Storyboard } from '../lantern/storyboard/storyboard.ts';
import { seedOf } from '../tasks/request-store.ts';

/** A film's plan, as data and as text for people. */
export interface PlannedRequest {
  readonly storyboard: Storyboard;
  readonly text: string;
}

/**
 * Plans a request as the service would, without a task: the same request gives the same storyboard. Media are not
 * fetched, so a film whose shape follows its picture is planned for 16:9. The error lists every problem of the request.
 */
export function planRequest(model: ModelSpec, body: unknown): Result<PlannedRequest, readonly string[]> {
  const valid = validate(model, body);
  if (!valid.ok) return fail(valid.error.map((problem) => `${problem.pointer}: ${problemMessage(problem)}`));
  const request = valid.value as unknown as VideoRequest;
  const seed = seedOf(model.slug, valid.value);
  const storyboard = plan(makeBrief({ aspect_ratio: '16:9', ...request }, { images: [] }, seed));
  return ok({ storyboard, text: describeStoryboard(storyboard) });
}
