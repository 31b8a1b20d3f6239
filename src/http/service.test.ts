import { expect, test } from 'vitest';
import { createUpkeepApp } from './app.ts';
import { createFakeApp } from './testing/fake-ports.ts';

const page = {
  token: undefined,
  read: async () => ({ contentType: 'text/plain; version=0.0.4', text: 'rushes_x 1\n' }),
};
const readiness = async () => ({ isReady: true, checks: {} });

test('there are no metrics unless they are switched on', async () => {
  const { app } = createFakeApp();
  expect((await app.inject('/metrics')).statusCode).toBe(404);
});

test('metrics are shown to anybody, or to those who have the token', async () => {
  const { app } = createFakeApp({ metrics: page });
  const open = await app.inject('/metrics');
  expect([open.statusCode, open.body]).toEqual([200, 'rushes_x 1\n']);
  const token = 'a-token-for-metrics-1';
  const { app: guarded } = createFakeApp({ metrics: { ...page, token } });
  const ask = async (given?: string) => {
    const headers = given === undefined ? {} : { authorization: `Bearer ${given}` };
    return (await guarded.inject({ url: '/metrics', headers })).statusCode;
  };
  expect([await ask(), await ask('wrong'), await ask(`${token}x`), await ask(token)]).toEqual([401, 401, 401, 200]);
});

test('a node that only works shows its health and metrics, and nothing for clients', async () => {
  const app = createUpkeepApp({ isUnavailable: () => false, logger: false, readiness, metrics: page });
  const statusOf = async (url: string) => (await app.inject(url)).statusCode;
  expect(await Promise.all(['/healthz', '/readyz', '/metrics'].map(statusOf))).toEqual([200, 200, 200]);
  const closed = ['/api/v1/models', '/api/v1/tasks/task-1', '/results/token-1234.mp4', '/docs', '/openapi.json'];
  expect(await Promise.all(closed.map(statusOf))).toEqual(closed.map(() => 404));
});

test('each request is timed under the pattern of its route, never its path', async () => {
  const timed: unknown[] = [];
  const telemetry = {
    count: () => {},
    time: (name: string, labels: object) => timed.push([name, labels]),
    span: <Value>(_options: unknown, work: (trace: undefined) => Promise<Value>) => work(undefined),
    isTracing: false,
  };
  const { app } = createFakeApp({ telemetry });
  await app.inject('/results/token-of-a-user.mp4');
  expect(timed).toEqual([['http_request', { method: 'GET', route: '/results/:file', status: '404' }]]);
});
