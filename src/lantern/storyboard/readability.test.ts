import { expect, test } from 'vitest';
import { plan } from '../plan.ts';
import { faultOf, readShot } from './readability.ts';

const FRAMES = [
  { width: 1280, height: 720 },
  { width: 720, height: 720 },
  { width: 720, height: 1280 },
] as const;

/** Everyone whom these sentences name must be seen, whatever the frame: in it, large enough, and free of the others. */
const SENTENCES = [
  'A man stands in front of a huge castle',
  'A child looks up at a tall lighthouse',
  'An astronaut stands beside a rocket',
  'A giraffe stands behind a small girl',
  'A farmer and a huge pig',
  'A woman takes a photo of a tall tower',
  'An old man and a big tree',
  '一个女孩和一艘大船',
  '一个小男孩看着一头巨大的恐龙',
  '小男孩和一个巨大的雪人',
] as const;

test.each(FRAMES.flatMap((frame) => SENTENCES.map((prompt) => [prompt, frame] as const)))(
  'plan() of %j shows all whom it names in %o',
  (prompt, frame) => {
    const storyboard = plan({
      prompt,
      literalness: 0.5,
      seconds: 5,
      frame,
      multiShot: false,
      sound: false,
      seed: 3,
      images: [],
    });
    for (const shot of storyboard.shots) {
      const readings = readShot(shot, storyboard.cast, frame);
      expect(readings).toHaveLength(storyboard.cast.length);
      for (const reading of readings) {
        const { member, ...figures } = reading;
        expect(
          faultOf(reading, shot.framing, frame, readings.length),
          `${member.kind} ${JSON.stringify(figures)}`,
        ).toBeUndefined();
      }
    }
  },
);
