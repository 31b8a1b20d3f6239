import { expect, test } from 'vitest';
import { limbsAt } from '../stage/limbs.ts';
import { cameraAt, project } from '../stage/camera.ts';
import { placeAt, secondsOf } from '../stage/track.ts';
import { faultOf, readShot } from './readability.ts';
import { FRAME_RATE } from './storyboard.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const FRAMES = [
  { width: 1280, height: 720 },
  { width: 720, height: 720 },
  { width: 720, height: 1280 },
] as const;

/** The staging aims at more than what is asked here, so that a body or a room may change a little. */
const SHARE = 0.85;

/** Everyone whom these sentences name must be seen, whatever the frame: in it, large enough, and free of the others. */
const SENTENCES = [
  'A girl looks at a giant pumpkin',
  '一只小猫看着一棵高大的圣诞树',
  '两个小朋友跑向一个雪人',
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
  'A girl reads a book under a big tree, a dog sleeps beside her',
  'Three friends sit around a campfire',
  'A kitten plays with a ball of yarn on the carpet',
  'A mouse looks at a piece of cheese on a table',
  'Three birds sit on a fence',
  'A couple walks under one umbrella in the rain',
  '一只小猫和一只小狗坐在沙发上',
  'A little girl gives a flower to a soldier',
  'A boy and his dog walk along the beach at sunset',
  'Five children run across a field',
  'A woman walks toward a big white house',
  'A cat sleeps next to a lamp',
  'Four penguins stand on the ice',
  'A man rides a horse through the desert',
  'A teacher and three students in a classroom',
  'A snail crawls on a leaf',
  'Two men play chess in the park',
  'A princess stands beside a dragon',
  'A rabbit hides behind a bush',
  'A police officer stands in front of a red car',
  'A hot air balloon floats over two hikers',
  'A boy kicks a football toward a goal',
  '一个男人牵着一头大象走在街上',
  '三只鸭子在池塘里游泳',
  '一位老人坐在公园长椅上，旁边有一只鸽子',
  'A boy builds a snowman',
  'A woman holds a baby',
  'A butterfly lands on a flower',
  'A ladybug on a leaf',
  'A cup of coffee next to a laptop',
  'A waiter carries a tray to a table',
  'A girl and a robot dance',
  'A horse and a cow stand in front of a barn',
  'Two cats look at a bird on a windowsill',
  'A boy hugs a teddy bear',
  'A ship sails past a lighthouse',
  'A man with an umbrella waits at a bus stop',
  'A pirate stands beside a treasure chest',
  'A wizard and a huge owl',
  'Six people in a row',
  'A dog follows a boy on a bicycle',
  'A frog jumps on a stone',
  '一只鹰在雪山上空飞翔，下面有一辆小汽车',
  'A mother and her daughter plant a tree',
  'Two kids throw snowballs',
  'A goldfish swims in a bowl',
  'A white rabbit and a black rabbit eat carrots',
  'A lion walks past a parked truck',
  'A girl flies a kite on the beach',
  'A grandfather and his grandson fish at the lake',
  'Two women drink tea in a garden',
  'A boy flies a kite while his dog watches',
  'A monkey sits on an elephant',
  'A cowboy leans against a truck',
  'A ballerina and a pianist on a stage',
  'A baby crawls to a teddy bear',
  'A fox and a rabbit meet in a snowy forest',
  'A knight fights a dragon',
  'A robot waters a flower',
  'A painter paints a mountain',
  'A sailboat passes a small island',
  'A boy throws a stick and a dog runs after it',
  'Three cats sleep on a bed',
  'A tourist takes a photo of the Eiffel Tower',
  'A woman with a red umbrella and a black dog',
  'A girl and a horse stand in front of a windmill',
  'A scientist looks at a plant in a laboratory',
  'Two astronauts walk toward a spaceship',
  'A boy sits on a swing under a tree',
  'A dolphin jumps next to a boat',
  'A snowman and a penguin',
  'A man plays chess with a robot',
  'A deer drinks from a river',
  'A mother cat and four kittens',
  '一个小女孩抱着一只小猫',
  '两只兔子在草地上吃胡萝卜',
  '一位老爷爷在大树下拉二胡',
  '三个朋友在沙滩上围着篝火',
  '一条狗追着一个足球跑',
  '一只蝴蝶停在花上',
  '妈妈和女儿在厨房里做蛋糕',
] as const;

test.each(FRAMES.flatMap((frame) => SENTENCES.map((prompt) => [prompt, frame] as const)))(
  'plan() of %j shows all whom it names in %o',
  (prompt, frame) => {
    const storyboard = planOf(prompt, { frame, seed: 3 });
    for (const shot of storyboard.shots) {
      const readings = readShot(shot, storyboard.cast, frame);
      expect(readings).toHaveLength(storyboard.cast.length);
      for (const reading of readings) {
        const { member, ...figures } = reading;
        expect(
          faultOf(reading, shot.framing, frame, readings.length, SHARE),
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
  const storyboard = planOf(prompt, { frame, seed: 3 });
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
