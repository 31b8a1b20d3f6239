import { expect, test } from 'vitest';
import { plan } from '../plan.ts';
import { limbsAt } from '../stage/limbs.ts';
import { cameraAt, project } from '../stage/camera.ts';
import { placeAt, secondsOf } from '../stage/track.ts';
import { faultOf, readShot } from './readability.ts';
import { FRAME_RATE } from './storyboard.ts';

const FRAMES = [
  { width: 1280, height: 720 },
  { width: 720, height: 720 },
  { width: 720, height: 1280 },
] as const;

const BRIEF = { literalness: 0.5, seconds: 5, multiShot: false, sound: false, seed: 3, images: [] };

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
  'Two puppies chase a red ball in the garden',
  'A girl reads a book under a big tree',
  '两个孩子在大树下玩耍',
  'Two kittens run to a bowl',
] as const;

test.each(FRAMES.flatMap((frame) => SENTENCES.map((prompt) => [prompt, frame] as const)))(
  'plan() of %j shows all whom it names in %o',
  (prompt, frame) => {
    const storyboard = plan({ ...BRIEF, prompt, frame });
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

test.each(
  FRAMES.flatMap((frame) =>
    (
      [
        ["Close-up of an old man's hands holding a cup", 'hands'],
        ['A woman types on a laptop, close-up of her hands', 'hands'],
        ['手部特写：一位老奶奶在缝衣服', 'hands'],
        ['Close up on the face of an old fisherman', 'head'],
        ['眼睛特写，一个女孩看着镜头', 'head'],
        ['脚步特写，一个女孩在雨中奔跑', 'feet'],
      ] as const
    ).map(([prompt, part]) => [prompt, part, frame] as const),
  ),
)('plan() of %j is a close-up of the %s from the first to the last moment in %o', (prompt, part, frame) => {
  const storyboard = plan({ ...BRIEF, prompt, frame });
  const [shot] = storyboard.shots;
  const [member] = storyboard.cast;
  if (shot === undefined || member === undefined) throw new Error(`nobody is in ${prompt}`);
  const track = shot.tracks.find((each) => each.member === member.id)!;
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    const time = share * (secondsOf(shot) - 1 / FRAME_RATE);
    const place = placeAt(track, time, secondsOf(shot));
    const limbs = limbsAt(shot, storyboard.cast, member, time)!;
    const shown = part === 'head' ? [limbs.head] : limbs[part];
    const seen = shown.map(({ x, y }) => project(cameraAt(shot, time), frame, place.x + x, place.y + y, place.z));
    const inside = seen.filter(({ x, y }) => x > 0 && x < frame.width && y > 0 && y < frame.height);
    expect(inside.length).toBeGreaterThan(0);
    // Half a body's height would fill the frame.
    expect(seen[0]!.scale * member.heightMetres * 0.5).toBeGreaterThan(0.85 * Math.min(frame.width, frame.height));
  }
});
