import { kindGroup } from '../kind-card.ts';
import { crafted } from './thing-card.ts';

/** What people set up so that something happens to it: towers to pull down, models to set off. */
export const SET_UPS = kindGroup({
  'jenga-tower': crafted(
    0.3,
    0.46,
    'jenga tower, jenga, jenga blocks, jenga game, tower of jenga blocks, wooden block tower, stacking tower, tumbling tower',
    '叠叠乐, 叠叠高, 层层叠, 抽积木, 积木叠叠乐',
    { deep: 0.9 },
  ),
  'volcano-model': crafted(
    0.3,
    1.7,
    'volcano model, model volcano, baking soda volcano, toy volcano, science fair volcano, homemade volcano, volcano experiment, paper mache volcano, vinegar volcano, science project volcano',
    '火山模型, 小苏打火山, 火山实验, 模型火山, 火山爆发实验',
    { stands: 'table', shownIn: 'classroom' },
  ),
  firecrackers: crafted(
    1.1,
    0.36,
    'firecracker, firecrackers, string of firecrackers, red firecrackers, chain of firecrackers',
    '鞭炮, 爆竹, 炮仗, 一串鞭炮, 红鞭炮',
    { habitat: ['chinese-courtyard'], stands: 'air' },
  ),
  'bicycle-wheel': crafted(
    0.62,
    1,
    'bicycle wheel, bike wheel, spoked wheel, bicycle tyre, bicycle tire',
    '自行车轮, 自行车轮子, 单车轮, 车轮子',
    {
      wheels: true,
      stands: 'ground',
      deep: 0.08,
    },
  ),
  'wall-mirror': crafted(
    0.8,
    1.3,
    'bathroom mirror, wall mirror, shower mirror, vanity wall mirror, mirror on the wall',
    '浴室镜子, 浴室的镜子, 浴室镜, 卫生间的镜子, 洗手间的镜子, 浴室里的镜子, 墙上的镜子',
    { stands: 'table', shownIn: 'bathroom', deep: 0.1 },
  ),
  'sponge-cake': crafted(
    0.12,
    2,
    'cake batter, cake in a tin, cake in a pan, cake in the tin',
    '蛋糕糊, 蛋糕胚, 海绵蛋糕',
    {
      shownIn: 'kitchen',
      deep: 0.9,
    },
  ),
  'honey-dipper': crafted(
    0.26,
    1.3,
    'honey dipper, honey stick, wooden dipper, honey spoon, honey wand, dipper, wooden honey dipper',
    '蜂蜜棒, 蜂蜜搅拌棒, 搅蜜棒, 蜜棒',
    { shownIn: 'kitchen' },
  ),
  'pirate-flag': crafted(
    2.4,
    0.62,
    'pirate flag, jolly roger, skull flag, black flag with a skull',
    '海盗旗, 骷髅旗, 骷髅海盗旗',
    {
      stands: 'ground',
      deep: 0.06,
    },
  ),
  'hard-hat': crafted(0.17, 1.7, 'hard hat, hardhat, construction helmet, safety helmet', '安全帽, 工地安全帽', {
    shownIn: 'workshop',
    deep: 0.8,
  }),
  lighter: crafted(0.09, 0.5, 'lighter, cigarette lighter, pocket lighter, silver lighter', '打火机'),
  'toy-tractor': crafted(0.16, 1.4, 'toy tractor, model tractor, small tractor toy', '玩具拖拉机, 小拖拉机', {
    wheels: true,
    stands: 'table',
    shownIn: 'nursery',
  }),
  'flamingo-float': crafted(
    0.9,
    1.05,
    'flamingo float, flamingo pool float, inflatable flamingo, flamingo ring, flamingo floatie, pool float, swim ring, inflatable ring, rubber ring',
    '火烈鸟泳圈, 充气火烈鸟, 火烈鸟充气圈, 泳圈, 游泳圈, 充气泳圈',
    { stands: 'ground', habitat: ['beach'], afloat: true, deep: 0.9 },
  ),
  'cable-cabin': crafted(
    2.6,
    1.3,
    'cable car, gondola lift, aerial tram, ski lift cabin, cable car cabin, ropeway',
    '缆车, 索道缆车, 空中缆车, 索道',
    { stands: 'air', habitat: ['mountains'] },
  ),
});
