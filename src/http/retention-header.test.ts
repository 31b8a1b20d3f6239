import { expect, test } from 'vitest';
import { createFakeApp, GOOD_KEY } from './testing/fake-ports.ts';

async function submit(expiresIn?: string) {
  const { app, ports } = createFakeApp();
  const headers = {
    authorization: `Bearer ${GOOD_KEY}`,
    ...(expiresIn === undefined ? {} : { 'x-result-expires-in': expiresIn }),
  };
  const response = await app.inject({
    method: 'POST',
    url: '/api/v1/kling/kling-v3-omni-video',
    headers,
    payload: { prompt: 'a fox', duration: 5 },
  });
  return { status: response.statusCode, message: response.json<{ message: string }>().message, ports };
}

test.each([
  [undefined, undefined],
  ['60', 60],
  ['3600', 3600],
  ['604800', 604_800],
])('X-Result-Expires-In: %s is kept with the task', async (header, seconds) => {
  const { status, ports } = await submit(header);
  expect([status, ports.submissions[0]?.retentionSeconds]).toEqual([200, seconds]);
});

test.each(['59', '604801', '-60', '1.5', 'soon', ''])('X-Result-Expires-In: %j is refused', async (header) => {
  const { status, message, ports } = await submit(header);
  expect([status, ports.submissions.length]).toEqual([400, 0]);
  expect(message).toContain("header 'X-Result-Expires-In' must be whole seconds from 60 to 604800");
});
