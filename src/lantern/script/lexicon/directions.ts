import type { Entry } from './entry.ts';

/** Where things are to each other and where movers go, and how fast. */
export const DIRECTIONS: readonly Entry[] = [
  {
    sense: { is: 'relation', relation: 'left-of' },
    en: `
      left of, to the left of, on the left of, on the left side of, at the left of, to the left side of,
      on the left hand side of, on the left-hand side of`,
    zh: '',
  },
  {
    sense: { is: 'relation', relation: 'right-of' },
    en: `
      right of, to the right of, on the right of, on the right side of, at the right of, to the right side of,
      on the right hand side of, on the right-hand side of`,
    zh: '',
  },
  {
    sense: { is: 'relation', relation: 'left-of', its: true },
    en: 'to its left, on its left, to her left, on her left, to his left, on his left, to their left, on their left, to the left of it, on the left of it, at its left',
    zh: '它左边, 它的左边, 它左侧',
  },
  {
    sense: { is: 'relation', relation: 'right-of', its: true },
    en: 'to its right, on its right, to her right, on her right, to his right, on his right, to their right, on their right, to the right of it, on the right of it, at its right',
    zh: '它右边, 它的右边, 它右侧',
  },
  {
    sense: { is: 'relation', relation: 'next-to', its: true },
    en: 'beside it, next to it, by its side, at its side',
    zh: '在它旁边',
  },
  {
    sense: { is: 'relation', relation: 'in-front-of', its: true },
    en: 'in front of it, before it',
    zh: '',
  },
  {
    sense: { is: 'relation', relation: 'left-of', frame: true },
    en: `
      on the left, at left, at the left, on the left side, on the far left, on left, left side of the frame,
      on the left side of the frame, in the left of the frame, on the left side of the screen, in the left,
      on the left of the frame, on the left-hand side, on the left hand side, on the left half,
      left-hand side, in the left half, to the left side`,
    zh: '左边, 左侧, 左面, 左方, 画面左侧, 画面左边, 左边是, 左侧是, 画面的左侧, 画面的左边',
  },
  {
    sense: { is: 'relation', relation: 'right-of', frame: true },
    en: `
      on the right, at right, at the right, on the right side, on the far right, on right,
      right side of the frame, on the right side of the frame, in the right of the frame,
      on the right side of the screen, in the right, on the right of the frame, on the right-hand side,
      on the right hand side, on the right half, right-hand side, in the right half, to the right side`,
    zh: '右边, 右侧, 右面, 右方, 画面右侧, 画面右边, 右边是, 右侧是, 画面的右侧, 画面的右边',
  },
  {
    sense: { is: 'relation', relation: 'in-front-of', frame: true },
    en: 'in the foreground, in foreground, in the immediate foreground, in the front of the frame, at the front of the frame',
    zh: '前景, 前景是, 前景中, 前景里, 前景有, 画面前景, 画面前方',
  },
  {
    sense: { is: 'relation', relation: 'in-front-of' },
    en: `in front of, before the, ahead of, outside a, outside an, outside the, outside of, against`,
    zh: '',
  },
  {
    sense: { is: 'relation', relation: 'in-front-of', how: 'leaning' },
    en: 'leaning against, leaning on, leans against, leans on, leaned against, leaned on, up against, propped against, propped up against, resting against',
    zh: '靠着, 靠在, 倚着, 倚在, 斜靠在, 斜靠着',
  },
  {
    sense: { is: 'relation', relation: 'on', how: 'tied' },
    en: 'tied to, tied to the back of, tied to the end of, tied onto, attached to, attached to the back of, fastened to',
    zh: '系在, 绑在, 拴在',
  },
  {
    sense: { is: 'relation', relation: 'on', its: true },
    en: 'on top',
    zh: '',
  },
  {
    sense: { is: 'relation', relation: 'under', how: 'hanging' },
    en: `
      hanging from, hangs from, hang from, hung from, hanging off, hanging down from, suspended from, dangling from, dangles from,
      hangs down from`,
    zh: '挂在, 悬挂在, 吊在',
  },
  {
    sense: { is: 'relation', relation: 'in-front-of', after: true },
    en: '',
    zh: '前面, 前方, 面前, 身前, 前边, 门口, 门前, 门外, 外面',
  },
  { sense: { is: 'relation', relation: 'behind' }, en: 'behind, in back of, at the back of, in the back of', zh: '' },
  { sense: { is: 'relation', relation: 'behind', after: true }, en: '', zh: '后面, 后方, 身后, 背后, 后边' },
  {
    sense: { is: 'relation', relation: 'next-to' },
    en: `
      next to, beside, alongside, by the side of, near, close to, side by side with, hand in hand with,
      arm in arm with, adjacent to, with its owner, by`,
    zh: '',
  },
  {
    sense: { is: 'relation', relation: 'next-to', after: true },
    en: '',
    zh: '旁边, 脚边, 两旁, 两侧, 两边, 脚旁, 脚下, 身边, 身旁, 附近, 一旁, 旁',
  },
  {
    sense: { is: 'relation', relation: 'between' },
    en: 'between, in between, in the middle of, in the center of, in the centre of',
    zh: '',
  },
  { sense: { is: 'relation', relation: 'between', after: true }, en: '', zh: '之间, 中间' },
  {
    sense: { is: 'relation', relation: 'around', frame: true },
    en: 'in a circle, in a ring, in a big circle, in a large circle, forming a circle, into a circle',
    zh: '围成一圈, 围成圈, 围成一个圈, 围成一个圆圈, 围成圆圈, 站成一圈, 坐成一圈',
  },
  {
    sense: { is: 'relation', relation: 'around' },
    en: 'on both sides of, on either side of',
    zh: '围绕着, 环绕着, 围在, 围着, 团团围住',
  },
  { sense: { is: 'relation', relation: 'around', after: true }, en: '', zh: '周围, 四周, 周边' },
  {
    sense: { is: 'relation', relation: 'on' },
    en: 'on top of, on the back of, on the roof of, on the hood of, aboard, on board',
    zh: '',
  },
  {
    sense: { is: 'relation', relation: 'under' },
    en: 'under, beneath, underneath, below, on the bottom of, at the bottom of, at the foot of',
    zh: '',
  },
  {
    sense: { is: 'relation', relation: 'above' },
    en: 'above, high above, right above, just above, directly above',
    zh: '',
  },
  { sense: { is: 'relation', relation: 'above', after: true }, en: '', zh: '上方, 正上方, 上空, 头顶上方' },
  {
    sense: { is: 'relation', relation: 'on', after: true },
    en: '',
    zh: '最上面, 最上边, 最上层, 顶上, 背上, 后背上, 脊背上, 尖上, 尖儿上, 顶端',
  },
  { sense: { is: 'relation', relation: 'under', after: true }, en: '', zh: '下面, 底下, 下方, 下, 最下面, 最底下' },
  { sense: { is: 'relation', relation: 'riding' }, en: 'on horseback', zh: '' },
  {
    sense: { is: 'relation', relation: 'riding' },
    en: 'on the lap of, in the lap of, on the knee of, on the knees of, on the shoulder of, on the shoulders of, in the arms of',
    zh: '',
  },
  {
    sense: { is: 'relation', relation: 'riding', after: true },
    en: '',
    zh: '腿上, 膝上, 膝盖上, 大腿上, 肩上, 肩头, 肩膀上, 怀里, 怀中, 手指上, 指尖上, 指尖, 手掌上, 手心上, 手心里, 头顶上, 鼻尖上, 鼻子上',
  },
  {
    sense: { is: 'relation', relation: 'facing' },
    en: 'facing, across from, opposite, face to face with',
    zh: '对面, 面对着, 面对面',
  },
  {
    sense: { is: 'preposition', word: 'with' },
    en: 'side by side, hand in hand, arm in arm, holding hands, back to back, face to face',
    zh: '并肩, 手牵手, 手拉手, 肩并肩, 携手, 手挽手',
  },

  {
    sense: { is: 'direction', direction: 'left' },
    en: `
      left, to the left, leftward, leftwards, towards the left, toward the left, from right to left,
      right to left, from the right, to left, to the left side`,
    zh: `
      向左, 往左, 朝左, 从右向左, 从右到左, 从右往左, 从右边, 从右侧, 从画面右侧, 由右向左, 向左边, 往左边`,
  },
  {
    sense: { is: 'direction', direction: 'right' },
    en: `
      right, to the right, rightward, rightwards, towards the right, toward the right, from left to right,
      left to right, from the left, to right, to the right side`,
    zh: `
      向右, 往右, 朝右, 从左向右, 从左到右, 从左往右, 从左边, 从左侧, 从画面左侧, 由左向右, 向右边, 往右边`,
  },
  {
    sense: { is: 'direction', direction: 'toward' },
    en: `
      toward the camera, towards the camera, toward us, towards us, to the camera, toward the viewer,
      towards the viewer, at the camera, into the camera, toward camera, towards camera, at camera,
      facing the camera, toward the lens, at the viewer, head-on, at us`,
    zh: '向镜头, 朝镜头, 面向镜头, 对着镜头, 向着镜头, 迎面, 面对镜头, 朝着镜头, 看向镜头',
  },
  {
    sense: { is: 'direction', direction: 'away' },
    en: `
      away, into the distance, away from the camera, toward the horizon, towards the horizon, to the horizon, away from us, off into the distance,
      back to the camera, into the horizon, far away, away from camera`,
    zh: '向远方, 朝远方, 背对镜头, 远离镜头, 背影, 向远处, 朝远处, 往远处',
  },
  {
    sense: { is: 'direction', direction: 'away' },
    also: [{ is: 'hour', hour: 'sunset' }],
    en: 'into the sunset, toward the sunset, towards the sunset, off into the sunset',
    zh: '向着夕阳, 朝着夕阳, 走向夕阳, 迎着夕阳',
  },

  {
    sense: { is: 'manner', manner: 'slow' },
    en: `
      slower, slower and slower, slowly, slow, gently, leisurely, calmly, lazily, peacefully, unhurriedly, quietly along, cautiously,
      softly along, serenely, in no hurry`,
    zh: `
      慢慢, 缓缓, 慢慢地, 缓缓地, 缓慢, 缓慢地, 悠闲, 悠闲地, 慢, 徐徐, 懒洋洋, 悠然, 慢悠悠, 小心翼翼,
      小心翼翼地`,
  },
  {
    sense: { is: 'manner', manner: 'fast' },
    en: `
      faster, faster and faster, quicker, quicker and quicker, quickly, fast, rapidly, swiftly, hurriedly, at full speed, at high speed, speedily, hastily, briskly,
      quick, rapid, energetically, at great speed, full speed, wildly, in a hurry, frantically`,
    zh: `
      快速, 迅速, 飞快, 快, 急速, 飞快地, 快速地, 急忙, 匆匆, 迅速地, 匆忙, 高速, 全速, 飞速, 快快, 急匆匆,
      极速`,
  },
];
