import { describe, expect, test } from 'vitest';
import { parseTaskId, taskId, teamId } from '../contract/ids.ts';
import { usd } from '../contract/money.ts';
import type { Task } from '../tasks/service.ts';
import { createFakeApp, GOOD_KEY, TEAM } from './testing/fake-ports.ts';

const createdAt = new Date('2026-01-02T03:04:05.000Z');
const startedAt = new Date('2026-01-02T03:04:06.000Z');
const completedAt = new Date('2026-01-02T03:04:09.500Z');
const quote = { units: 5, unit: 'second', rate: usd('0.19'), amount: usd('0.95') } as const;
const base = { id: taskId('A1'), model: 'kling/kling-v3-omni-video', quote, createdAt };

const failure = { code: 'media_unreachable', message: 'Cannot fetch images[0]: the server answered 404' };
const succeeded: Task = {
  ...base,
  status: 'success',
  startedAt,
  completedAt,
  expiresAt: new Date('2026-01-09T03:04:09.500Z'),
  charged: usd('0.95'),
  resources: [
    {
      token: 'film-token',
      role: 'primary',
      type: 'video',
      format: 'mp4',
      width: 1920,
      height: 1080,
      durationSeconds: 5,
    },
    { token: 'plan-token', role: 'sidecar', type: 'document', format: 'json' },
  ],
  metadata: { not_understood: ['zeppelin'] },
};

async function answerOf(task: Task, team = TEAM) {
  const { app, ports } = createFakeApp({ clock: { nowMs: () => startedAt.getTime() + 1234 } });
  ports.tasks.set(task.id, { team, task });
  const headers = { authorization: `Bearer ${GOOD_KEY}`, host: 'films.example.com:8787' };
  return app.inject({ url: `/api/v1/tasks/${task.id}`, headers });
}

const common = { task_id: 'task-A1', model_id: 'kling-v3-omni-video', created_at: '2026-01-02T03:04:05.000Z' };

describe('a task query answers', () => {
  test('pending', async () => {
    const response = await answerOf({ ...base, status: 'pending' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.json()).toEqual({
      code: 0,
      message: 'success',
      data: { ...common, status: 'pending', duration: 0, result: null },
    });
  });

  test('pending, with its place and what the client calls it', async () => {
    const queue = { position: 3, estimatedEndAt: new Date('2026-01-02T03:05:00.000Z') };
    const response = await answerOf({ ...base, status: 'pending', clientReference: 'order 7', queue });
    expect(response.json()).toMatchObject({
      data: {
        client_reference: 'order 7',
        progress: { stage: 'waiting', percent: 0, position: 3, estimated_end_at: '2026-01-02T03:05:00.000Z' },
      },
    });
  });

  test('processing, with what is being done', async () => {
    const progress = { stage: 'painting', percent: 48, done: 57, total: 120 } as const;
    const estimatedEndAt = new Date('2026-01-02T03:05:00.000Z');
    const response = await answerOf({ ...base, status: 'processing', startedAt, progress, estimatedEndAt });
    const shown = { ...progress, estimated_end_at: '2026-01-02T03:05:00.000Z' };
    expect(response.json()).toMatchObject({
      data: { ...common, status: 'processing', duration: 1234, result: null, progress: shown },
    });
  });

  test('failed, with the reason and no charge', async () => {
    const response = await answerOf({ ...base, status: 'failed', completedAt, error: failure });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      code: 0,
      message: 'success',
      data: {
        ...common,
        status: 'failed',
        duration: 0,
        result: null,
        error: failure,
        billing: { amount: 0 },
        completed_at: '2026-01-02T03:04:09.500Z',
      },
    });
  });

  test('success, with the film as the only resource and the storyboard beside it', async () => {
    const response = await answerOf(succeeded);
    expect(response.json()).toEqual({
      code: 0,
      message: 'success',
      data: {
        ...common,
        status: 'success',
        duration: 3500,
        result: {
          resources: [
            {
              url: 'http://films.example.com:8787/results/film-token.mp4',
              type: 'video',
              width: 1920,
              height: 1080,
              format: 'mp4',
              role: 'primary',
              duration: 5,
            },
          ],
          metadata: {
            not_understood: ['zeppelin'],
            image_count: 1,
            request_id: 'task-A1',
            storyboard_url: 'http://films.example.com:8787/results/plan-token.json',
          },
          extensions: { submit_time: '2026-01-02T03:04:05.000Z' },
        },
        billing: { amount: 0.95 },
        completed_at: '2026-01-02T03:04:09.500Z',
        result_expires_at: '2026-01-09T03:04:09.500Z',
      },
    });
  });

  test('success, with links to where each caller came from', async () => {
    const { app, ports } = createFakeApp();
    ports.tasks.set(succeeded.id, { team: TEAM, task: succeeded });
    for (const host of ['one.example.com', 'two.example.com', 'one.example.com']) {
      const headers = { authorization: `Bearer ${GOOD_KEY}`, host };
      const { body } = await app.inject({ url: `/api/v1/tasks/${succeeded.id}`, headers });
      expect(body).toContain(`"url":"http://${host}/results/film-token.mp4"`);
    }
  });

  test('404 for the task of another team', async () => {
    expect((await answerOf(succeeded, teamId('team-2'))).statusCode).toBe(404);
  });
});

test('every id that tasks get is one that queries read', () => {
  expect(parseTaskId(taskId('01ARZ3NDEKTSV4RRFFQ69G5FAV'))).toBe('task-01ARZ3NDEKTSV4RRFFQ69G5FAV');
});
