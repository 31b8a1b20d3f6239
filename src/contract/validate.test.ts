import { describe, expect, test } from 'vitest';
import { klingV3OmniVideo, type OmniVideoRequest } from './models/kling-v3-omni-video.ts';
import { problemMessage } from './problem.ts';
import { validate } from './validate.ts';

function messagesOf(body: unknown): string[] {
  const result = validate(klingV3OmniVideo, body);
  return result.ok ? [] : result.error.map(problemMessage);
}

describe('validate() says what is wrong', () => {
  const cases: readonly (readonly [body: unknown, message: string])[] = [
    [{}, "Invalid parameters: parameter 'prompt' is required"],
    [[], 'Invalid format: the body must be a JSON object, got an array of 0 items'],
    [{ prompt: 'x', duration: 16 }, "Value out of range: parameter 'duration' must be between 3 and 15, got 16"],
    [{ prompt: 'x', duration: '5' }, "Invalid format: parameter 'duration' must be an integer, got the text '5'"],
    [{ prompt: 'x', mode: 'ultra' }, "Invalid parameters: parameter 'mode' must be one of 'std', 'pro', got 'ultra'"],
    [
      { prompt: 'x', multi_shot: true },
      "Invalid parameters: parameter 'shot_type' is required when 'multi_shot' is true",
    ],
    [
      { prompt: 'x', videos: ['https://example.com/a.mp4'], sound: 'on' },
      "Invalid parameters: parameter 'sound' must be 'off' when 'videos' is given, got 'on'",
    ],
    [
      { prompt: 'x', videos: ['https://example.com/a.mp4'], duration: 5 },
      "Invalid parameters: parameter 'duration' must be absent when 'videos' is given",
    ],
    [
      { prompt: 'x', aspectRatio: '1:1' },
      "Invalid parameters: parameter 'aspectRatio' is unknown, did you mean 'aspect_ratio'",
    ],
    [{ prompt: 'x', 'a\u202e\n': 1 }, "Invalid parameters: parameter 'a\\u202e\\u000a' is unknown"],
    [{ prompt: 'x'.repeat(2501) }, "Value out of range: parameter 'prompt' must have 1 to 2500 characters, got 2501"],
  ];
  test.each(cases)('%j', (body, message) => {
    expect(messagesOf(body)).toEqual([message]);
  });

  test('without repeating a URL or Base64', () => {
    const secret = 'https://example.com:99999/a.png?signature=s3cret';
    expect(messagesOf({ prompt: 'x', images: [secret] }).join()).not.toContain('s3cret');
  });
});

test('validate() lets private addresses pass when the operator allows them', () => {
  const body = { prompt: 'x', images: ['http://127.0.0.1:9000/a.png'] };
  expect(validate(klingV3OmniVideo, body, { allowPrivateNetwork: true }).ok).toBe(true);
});

test('validate() gives a typed request', () => {
  const result = validate(klingV3OmniVideo, { prompt: 'x' });
  if (!result.ok) throw new Error('expected a valid request');
  const request: OmniVideoRequest = result.value;
  const mode: 'std' | 'pro' = request.mode;
  // @ts-expect-error duration is absent when a video sets the length
  const duration: number = request.duration;
  expect([mode, duration]).toEqual(['pro', 5]);
});

test('validate() refuses __proto__ as any other unknown field', () => {
  const body: unknown = JSON.parse('{"prompt":"x","__proto__":{"mode":"std"}}');
  expect(messagesOf(body)).toEqual(["Invalid parameters: parameter '__proto__' is unknown"]);
});

test('validate() names at most 100 problems', () => {
  const body = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field${index}`, 1]));
  expect(messagesOf(body)).toHaveLength(100);
});

test('validate() refuses huge texts quickly', () => {
  const before = process.cpuUsage();
  for (const text of ['='.repeat(8e6), ' '.repeat(8e6), 'A'.repeat(8e6), `${'='.repeat(8e6)}a=`, 'data:'.repeat(1e6)]) {
    expect(messagesOf({ prompt: text, images: [text] }).length).toBeGreaterThan(0);
  }
  // A quadratic pattern would take hours; the processor's own time is told, so that a busy machine is no failure.
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(4000);
});
