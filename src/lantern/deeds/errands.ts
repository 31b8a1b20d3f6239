import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';

/** Small errands and games at home and in the yard, each at one thing that tells it. */
export const ERRANDS = {
  'weigh-self': {
    en: {
      alone:
        'weigh herself, weigh himself, weigh themselves, check her weight, check his weight, step on the scale, step on a scale, step onto the scale, step onto a scale, get on the scale',
      do: 'step, step onto, step on, get, get on, get onto, climb, climb onto, hop, hop on',
      what: 'bathroom scale, bathroom scales, weighing scale, weighing scales, weighing machine',
    },
    zh: {
      alone: '称体重, 量体重, 测体重, 称称体重',
      do: '站上, 踩上, 踏上, 站在, 站到, 踩到, 称',
      what: '体重秤, 体重计, 体重秤上, 体重计上, 体重',
    },
    base: 'stand',
    place: 'bathroom',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 5,
      eyes: 'down',
      once: true,
      keys: [
        {
          at: 0,
          right: [0.06, -0.17, 0.06],
          left: [0.06, 0.17, 0.06],
          hips: [-0.04, 0, 0],
          rightFoot: [0.06, 0, 0.09],
        },
        { at: 0.18, hips: [0, 0, 0.045], rightFoot: [0, 0, 0.045], leftFoot: [-0.04, 0, 0.1], lean: 0.1, nod: 0.24 },
        { at: 0.34, hips: [0, 0, 0.045], rightFoot: [0, 0, 0.045], leftFoot: [0, 0, 0.045], lean: 0.04, nod: 0.3 },
        {
          at: 0.62,
          right: [0.05, -0.14, 0.02],
          left: [0.05, 0.14, 0.02],
          hips: [0, 0, 0.045],
          rightFoot: [0, 0, 0.045],
          leftFoot: [0, 0, 0.045],
          lean: 0.22,
          nod: 0.42,
        },
        {
          at: 1,
          right: { by: 'mouth', off: [0.03, -0.06, -0.03] },
          hips: [0, 0, 0.045],
          rightFoot: [0, 0, 0.045],
          leftFoot: [0, 0, 0.045],
          lean: 0.12,
          nod: 0.36,
        },
      ],
      around: [{ thing: 'bathroom-scale', at: [0.06, 0, 0] }],
    },
  },
  // The arm at the side of the machine goes down, and the reels turn.
  'pull-slot-lever': {
    refines: 'press-switch, use-atm',
    en: {
      alone:
        'play slots, play the slots, play a slot machine, play the slot machine, play the slot machines, play slot machines',
      do: 'pull, yank, crank, jerk, play, tug',
      what: 'lever of a slot machine, lever of the slot machine, arm of a slot machine, slot machine, slot machines, lever on a slot machine, one-armed bandit, fruit machine',
    },
    zh: {
      alone: '玩老虎机, 拉老虎机',
      do: '拉, 拉下, 拉动, 玩, 扳动',
      what: '老虎机, 老虎机的拉杆, 老虎机拉杆, 老虎机的手柄',
    },
    base: 'stand',
    place: 'ballroom',
    view: 'side',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        { at: 0, right: fromGround([0.42, -0.06, 1.42]), left: [0.06, 0.15, 0.02], nod: 0 },
        { at: 0.2, right: fromGround([0.42, -0.06, 1.42]), nod: 0 },
        { at: 0.42, right: fromGround([0.4, -0.06, 0.96]), lean: 0.18, nod: 0.06 },
        { at: 0.6, right: fromGround([0.42, -0.06, 1.42]), lean: 0, nod: 0 },
      ],
      around: [{ thing: 'lever-machine', at: [0.5, 0, 0] }],
    },
  },
  'build-fort': {
    en: {
      alone: 'build a fort, build a den, make a fort, make a den, build a pillow fort, build a blanket fort',
      do: 'build, make, construct, put together, assemble',
      what: 'fort, pillow fort, blanket fort, cushion fort, sofa fort, couch fort, fort out of sofa cushions, den of blankets',
    },
    zh: {
      alone:
        '搭枕头堡垒, 搭沙发堡垒, 用靠垫搭堡垒, 用枕头搭城堡, 用沙发垫搭城堡, 用靠垫搭城堡, 用被子搭城堡, 用抱枕搭城堡',
      do: '搭, 搭建, 堆, 垒',
      what: '堡垒, 枕头堡, 靠垫城堡, 枕头城堡, 秘密基地, 小窝, 沙发垫城堡',
    },
    base: 'stand',
    place: 'room',
    view: 'side',
    apart: 2.3,
    feeling: 'happy',
    play: {
      stance: 'kneel',
      seconds: 2.4,
      turns: true,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.12, 0.1], left: [0.2, 0.12, 0.1], lean: 0.1, nod: 0.1 },
        { at: 0.35, right: [0.28, -0.1, 0.32], left: [0.28, 0.1, 0.32], lean: 0.16, nod: -0.08 },
        { at: 0.65, right: [0.36, -0.06, 0.26], left: [0.36, 0.06, 0.26], lean: 0.34, nod: 0.04 },
        { at: 0.8, right: [0.34, -0.08, 0.2], left: [0.34, 0.08, 0.2], lean: 0.28, nod: 0.1 },
      ],
      held: [{ thing: 'pillow', in: 'right', size: 0.85, between: [0, 0.7] }],
      around: [{ thing: 'cushion-fort', at: [1.15, 0, 0], shared: true }],
    },
  },
  // Palms against the palms of the other one, then one's own.
  'clap-game': {
    en: {
      alone:
        'play pat-a-cake, play patty-cake, play patty cake, play hand-clapping games, clap hands with each other, clap each other’s hands',
      do: 'play, do',
      what: 'clapping game, hand-clapping game, hand clapping game, clapping games, hand game, pat-a-cake, patty-cake, patty cake',
    },
    zh: {
      alone: '玩拍手游戏, 做拍手游戏, 玩拍手歌, 拍花手, 你拍一我拍一, 对拍手, 互相拍手掌',
      do: '玩, 做, 拍',
      what: '拍手游戏, 拍手歌',
    },
    base: 'stand',
    place: 'campus',
    view: 'side',
    feeling: 'happy',
    apart: 0.84,
    brings: 'person',
    play: {
      stance: 'stand',
      seconds: 0.9,
      keys: [
        { at: 0, right: [0.2, -0.03, 0.22], left: [0.2, 0.03, 0.22], open: 'both' },
        { at: 0.25, right: { meet: [0, -0.1, 0.3] }, left: { meet: [0, 0.1, 0.3] }, open: 'both', lean: 0.05 },
        { at: 0.5, right: [0.2, -0.03, 0.22], left: [0.2, 0.03, 0.22], open: 'both', lean: 0 },
        { at: 0.75, right: { meet: [0, 0.04, 0.36] }, left: [0.12, 0.16, 0.12], open: 'both', lean: 0.04 },
      ],
      around: [{ thing: 'clap-spark', at: [0, 0, 0], shared: true }],
    },
  },
  'spread-salt': {
    refines: 'season-food',
    en: {
      alone:
        'grit the road, grit the path, grit the pavement, salt the road, salt the path, salt the sidewalk, salt the driveway, salt the pavement, salt the steps, spread road salt',
      do: 'spread, scatter, throw, sprinkle, shovel, fling, strew, toss, salt, grit',
      what: 'road salt, rock salt, grit, salt on the road, salt on the ice, salt on the path, salt on the pavement, salt on the sidewalk, salt on the icy, salt on an icy, salt onto the icy, salt over the icy, salt over the ice, salt onto the road, icy road, icy path, icy pavement, icy sidewalk, icy driveway, icy steps',
    },
    zh: {
      alone:
        '撒融雪剂, 撒融雪盐, 撒工业盐, 路面上撒盐, 路上撒盐, 马路上撒盐, 冰面上撒盐, 雪地上撒盐, 往路面撒盐, 锹撒盐, 锹地撒盐, 用铁锹撒盐, 用铲子撒盐, 一锹一锹撒盐, 一锹一锹地撒盐, 一铲一铲撒盐, 一铲一铲地撒盐',
      do: '撒, 铺撒',
      what: '融雪剂, 融雪盐, 工业盐, 粗盐, 防滑沙',
    },
    base: 'stand',
    place: 'city-street',
    season: 'winter',
    view: 'three-quarter',
    play: {
      stance: 'lunge',
      seconds: 2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.1, -0.1, 0.12], left: [0.28, -0.02, -0.04], lean: 0.32, nod: 0.2, turn: -0.3 },
        { at: 0.3, right: [0.1, -0.08, 0.14], left: [0.3, 0.02, 0.02], lean: 0.2, turn: -0.2 },
        { at: 0.5, right: [0.14, -0.02, 0.16], left: [0.34, 0.14, 0.14], lean: 0.14, turn: 0.3 },
        { at: 0.72, right: [0.12, -0.04, 0.14], left: [0.32, 0.12, 0.06], lean: 0.18, turn: 0.24 },
      ],
      held: [{ thing: 'snow-shovel', in: 'both' }],
      around: [{ thing: 'road-salt', at: [1.1, 0.1, 0] }],
    },
  },
  // Strings of sausages, bacon or fish from a pole on two posts, where the wind dries them.
  'hang-to-dry': {
    en: {
      do: 'hang, hang up, string up, air-dry, dry, hang out',
      what: 'sausages, strings of sausages, cured sausages, cured meat, strips of bacon, salted fish, fish on a pole, sausages on a pole, sausages on a bamboo pole, hams',
    },
    zh: {
      alone: '晾腊肉, 晒腊肉, 晒腊肠, 挂腊肠, 挂腊肉, 挂香肠, 晾鱼干, 晒腊味, 灌腊肠晾起来',
      do: '挂, 挂上, 挂到, 挂在, 晾, 晾在, 晒, 晾晒, 挂起',
      what: '腊肠, 腊肉, 香肠, 红肠, 腊味, 腊鱼, 咸鱼, 腊鸭, 火腿',
    },
    base: 'stand',
    place: 'courtyard',
    view: 'side',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, right: [0.2, -0.1, 0.1], left: [0.22, 0.06, 0.12], nod: 0.14 },
        {
          at: 0.35,
          right: fromGround([0.38, -0.12, 1.63]),
          left: fromGround([0.38, 0.12, 1.6]),
          nod: -0.24,
          toes: 0.16,
        },
        {
          at: 0.7,
          right: fromGround([0.38, -0.16, 1.63]),
          left: fromGround([0.38, 0.16, 1.57]),
          nod: -0.24,
          toes: 0.16,
        },
      ],
      around: [{ thing: 'drying-pole', at: [0.34, 0.26, 0], far: true }],
    },
  },
  // A sheet as wide as both arms that will not lie still.
  'fold-map': {
    en: {
      do: 'fold, fold up, refold, wrestle with, unfold',
      what: 'map, paper map, road map, tourist map, hiking map, trail map, folding map, city map',
    },
    zh: { alone: '叠地图, 折地图, 收地图', do: '叠, 折, 折叠, 叠好, 折好, 展开, 摊开', what: '地图' },
    base: 'stand',
    place: 'summit',
    view: 'front',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.22, -0.3, 0.24], left: [0.22, 0.3, 0.2], nod: 0.12 },
        { at: 0.3, right: [0.26, -0.24, 0.34], left: [0.24, 0.32, 0.12], nod: 0.06, side: 0.08 },
        { at: 0.55, right: [0.24, -0.14, 0.2], left: [0.24, 0.16, 0.24], nod: 0.2, lean: 0.08 },
        { at: 0.8, right: [0.22, -0.32, 0.14], left: [0.26, 0.26, 0.34], nod: 0.1, side: -0.08 },
      ],
      held: [{ thing: 'flapping-map', in: 'body', at: [0, 0, 0] }],
    },
  },
  'eat-from-box': {
    refines: 'eat-meal, eat-noodles',
    en: {
      do: 'eat, wolf down, shovel down, have, finish',
      what: 'from a lunchbox, from his lunchbox, from her lunchbox, from a lunch box, out of a lunchbox, from a bento, bento, bento box, boxed lunch, takeaway from the box, takeout from the box',
    },
    zh: {
      alone:
        '扒饭, 大口扒饭, 捧着饭盒大口扒饭, 捧着饭盒吃饭, 端着饭盒吃饭, 吃盒饭, 捧着饭碗扒饭, 端着碗扒饭, 捧着盒饭吃, 吃便当',
      do: '吃, 扒, 扒着',
      what: '盒饭, 便当, 饭盒, 饭盒里的饭',
    },
    base: 'stand',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'as-is',
      seconds: 1.3,
      lips: 'chew',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.11, -0.07, -0.06] },
          left: { by: 'mouth', off: [0.12, 0.04, -0.17] },
          lean: 0.1,
          nod: 0.14,
          aim: [-0.9, 0.4, -0.05],
          aimLeft: [1, 0, 0],
        },
        {
          at: 0.5,
          right: { by: 'mouth', off: [0.13, -0.06, -0.11] },
          aim: [-0.3, 0.4, -0.85],
          nod: 0.2,
          aimLeft: [1, 0, 0],
        },
      ],
      held: [
        { thing: 'chopsticks', in: 'right' },
        { thing: 'lunch-tin', in: 'left' },
      ],
    },
  },
  'push-trolley': {
    refines: 'push-cart',
    en: {
      do: 'push, wheel, roll, steer, trundle',
      what: 'drinks trolley, drinks cart, meal trolley, meal cart, food trolley, tea trolley, tea cart, service cart, service trolley, beverage cart, snack trolley, snack cart, trolley of drinks, cart of drinks, room service cart',
    },
    zh: { alone: '推餐车, 推饮料车', do: '推, 推着', what: '餐车, 饮料车, 送餐车, 茶点车, 酒水车' },
    base: 'walk',
    place: 'carriage',
    view: 'side',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.2, -0.13, 0.08], left: [0.2, 0.13, 0.08], lean: 0.06, nod: 0.02 }],
      around: [{ thing: 'drinks-trolley', at: [0.46, 0, 0] }],
    },
  },
  'push-in-barrow': {
    refines: 'push-barrow',
    en: {
      do: 'push, wheel, roll, give',
      what: 'in a wheelbarrow, in the wheelbarrow, in his wheelbarrow, in her wheelbarrow, in a barrow, in a wheelbarrow full of, wheelbarrow ride, wheelbarrow race, ride in a wheelbarrow',
    },
    zh: { do: '推, 推着', what: '独轮车里, 坐在独轮车里, 独轮车上, 坐在手推车里' },
    base: 'walk',
    place: 'garden',
    view: 'side',
    feeling: 'happy',
    partner: 'in-barrow',
    brings: 'child',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.16, -0.16, -0.04], left: [0.16, 0.16, -0.04], lean: 0.26, nod: -0.1 }],
      around: [{ thing: 'pushed-barrow', at: [1.0, 0, 0] }],
    },
  },
  'in-barrow': {
    en: {},
    zh: {},
    base: 'sit',
    view: 'side',
    feeling: 'happy',
    carried: { ahead: 0.57, up: 0.34, nearer: -0.02 },
    play: {
      stance: 'floor',
      seconds: 1.6,
      lips: 'laugh',
      keys: [
        { at: 0, right: [0.14, -0.18, 0.06], left: [0.14, 0.18, 0.06], lean: -0.06, nod: -0.06 },
        { at: 0.5, right: [0.14, -0.2, 0.36], left: [0.14, 0.2, 0.36], lean: 0.04, nod: -0.1 },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
