import type { Word } from './choose-reading.ts';
import { listed } from './listed.ts';
import type { CameraWord } from './screenplay.ts';

/** What is high up, and what is low, where a camera turns from one to the other. */
const HIGH = new Set(
  listed(`
    天空, 天, 夜空, 星空, 蓝天, 屋顶, 楼顶, 塔尖, 塔顶, 树梢, 树顶, 树冠, 天花板, 吊灯, 穹顶, 山顶, 山峰, 月亮, 太阳, 云, 云层, 白云, 脸, 脸上, 脸庞,
    面部, 眼睛, 眼, 头, 头顶, 顶, 顶部, sky, night sky, stars, moon, clouds, ceiling, roof, rooftop, treetop, treetops, peak, steeple, chandelier, face,
    eyes, head`),
);
const LOW = new Set(
  listed(`
    地面, 地上, 地板, 路面, 草地, 水面, 湖面, 海面, 河面, 脚, 双脚, 脚下, 鞋, 鞋子, 靴子, 树根, 根部, 底部, 街道, 桌面, 小镇, 村庄, ground, floor, street, feet,
    foot, shoes, boots, roots, bottom, water`),
);
/** Before where it ends: 摇到天空, to the sky. */
const TO = /(?:到|至|向)$|^to$/u;

/** Whether a camera that is said to turn goes up or down by the clause that tells from where and to what; undefined where it does not say. */
export function turnUp(clause: readonly Word[]): CameraWord | undefined {
  const to = clause.findLastIndex(({ text }) => TO.test(text));
  const has = (words: readonly Word[], names: ReadonlySet<string>) => words.some(({ text }) => names.has(text));
  const [from, goal] = to < 0 ? [clause, []] : [clause.slice(0, to), clause.slice(to + 1)];
  if (has(goal, HIGH) && !has(from, HIGH)) return 'tilt-up';
  if (has(goal, LOW) && has(from, HIGH)) return 'tilt-down';
  return undefined;
}
