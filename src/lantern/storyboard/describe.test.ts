import { expect, test } from 'vitest';
import { describeStoryboard } from './describe.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const WIDE = { width: 1280, height: 720 };
const TALL = { width: 720, height: 1280 };

/** Whole films in words: what changes here changes what users get. `npx vitest -u` accepts a change that is meant. */
test.each([
  {
    prompt:
      'A woman leaves a subway station and walks into a rainy cyberpunk street, then the camera tracks beside her',
  },
  { prompt: 'A red fox trots through a snow-covered pine forest at dusk while snow falls' },
  { prompt: 'On the left a man in a blue suit, on the right a woman in a yellow dress. They wave.', frame: TALL },
  { prompt: 'a red car and a blue boat' },
  {
    prompt: 'A brown dog chases a white cat across a meadow while a girl in a red dress watches',
    multiShot: true,
    seconds: 8,
  },
  { prompt: 'A woman rides a white horse along a beach at sunset' },
  {
    prompt: 'An old man sits by a lake and says "It is time to go home." Then he stands up and walks away.',
    multiShot: true,
    seconds: 10,
  },
  { prompt: 'twelve people dance in the rain at night', seconds: 3 },
  { prompt: 'five birds fly over the sea at dawn, aerial shot' },
  { prompt: 'A man walks in a forest. Then he enters a room and sits down.', seconds: 8 },
  { prompt: '一个穿着红色外套的女人撑着蓝色雨伞走在赛博朋克街道上，下着雨，镜头跟随' },
  { prompt: '黄昏时分，一对情侣在海边散步，然后停下来看着对方', multiShot: true, seconds: 6 },
])('plan() lays out: $prompt', ({ prompt, frame = WIDE, multiShot = false, seconds = 5 }) => {
  const storyboard = planOf(prompt, { seconds, frame, multiShot, sound: true });
  const cameras = storyboard.shots.map(
    ({ camera }) => `${camera.name} ${JSON.stringify(camera.from)} to ${JSON.stringify(camera.to)}`,
  );
  expect(`${describeStoryboard(storyboard)}\n\n${cameras.join('\n')}`).toMatchSnapshot();
});
