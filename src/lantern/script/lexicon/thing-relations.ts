import { listed } from '../listed.ts';
import type { RelationHow, RelationName } from '../screenplay.ts';
import type { Sense } from './entry.ts';

type RelationSense = Extract<Sense, { is: 'relation' }>;

/** The parts of a thing by which others are on it: over its rim, on the handle of a cup. */
const PARTS = listed(
  'rim, edge, brim, lip, side, handle, spout, neck, back, corner, arm, shoulder, lid, base, end, tip, mouth, strap, crust, wrist, top',
);

interface ThingRelation {
  readonly relation: RelationName;
  readonly how?: RelationHow;
  /** Before what it is so to: `draped over` a chair, 搭在椅子上. */
  readonly en: string;
  readonly zh: string;
  /** After what it is so to, and before itself: 椅子上搭着毛巾. */
  readonly open: string;
}

/**
 * How one thing is to another in a still life when it is not merely on, under or beside it. What the picture makes of each
 * `how` is in `storyboard/attached.ts`.
 */
const TABLE: readonly ThingRelation[] = [
  {
    relation: 'on',
    how: 'draped',
    en: `
      draped over, hanging on, hangs on, hung on, draped across, draped on, drapes over, hanging over, hangs over, hang over, hung over, slung over, slung across,
      thrown over, flung over, folded over, tossed over, looped over, trailing over, cascading over, drooping over, hooked over,
      hooks over, hooked on, hooked onto, clipped to, clipped on, clipped onto, pinned to, worn by, slipped over, pulled over, placed over, fitted over`,
    zh: '戴在, 套戴在, 搭在, 披在, 盖在, 挎在, 别在, 斜搭在, 垂在, 耷拉在',
    open: '搭着, 披着, 盖着, 挂着, 挂了, 垂着, 搭了, 别着, 挎着, 盖了, 斜搭着',
  },
  {
    relation: 'on',
    how: 'wrapped',
    en: `
      wrapped around, wrapped round, wraps around, wound around, wound round, winds around, coiled around, coiled round,
      coils around, curled around, twisted around, twined around, entwined around, looped around, tied around, knotted around,
      draped around, wreathed around, strapped around, fastened around, hung around`,
    zh: '缠在, 缠绕在, 绕在, 盘在, 盘绕在, 围在, 裹在, 环绕在, 套在',
    open: '缠着, 绕着, 缠绕着, 系着, 裹着, 套着, 盘着, 缠了, 系了',
  },
  {
    relation: 'on',
    how: 'within',
    en: `
      inside, inside of, half inside, tucked into, tucked inside, tucked in, nestled in, nestled inside, nestled into, nestling in, poking out of,
      pokes out of, sticking out of, sticks out of, peeking out of, peeks out of, half out of, protruding from, emerging from,
      spilling out of, spilling from, tumbling out of, stuck in, stuck into, stuck upright in, set inside`,
    zh: '插在, 塞在, 泡在, 装在, 藏在, 斜插在, 嵌在, 沉在, 塞进, 插进',
    open: '插着, 塞着, 泡着, 装着, 藏着, 盛着, 斜插着, 沉着, 插了',
  },
  {
    relation: 'on',
    en: `
      resting on, rests on, resting across, rests across, lying across, laid across, lies across, laid on, across, atop, balanced on, balancing on,
      propped on, stacked on, arranged on, displayed on, resting atop`,
    zh: '摞在, 叠在, 架在, 搁在, 立在, 码在, 卧在, 停在, 压在, 扣在, 倒扣在',
    open: '搁着, 立着, 摆着, 码着, 摞着, 架着, 散着, 卧着, 停着, 竖着, 散落着, 散放着, 蹲着, 坐着, 躺着, 趴着, 盘踞着',
  },
  {
    relation: 'under',
    en: 'tucked under, tucked beneath, pinned under, pressed under',
    zh: '垫在',
    open: '压着, 垫着',
  },
  {
    relation: 'around',
    en: `
      in a circle around, in a ring around, arranged around, arranged in a circle around, arranged in a ring around, placed around,
      set around, encircling, circling, scattered around, in a semicircle around`,
    zh: '围着, 围绕着, 环绕着',
    open: '围着, 环绕着, 摆成一圈, 围成一圈, 散落着',
  },
];

/** The relations of things by their words: all before what they are so to, then those of what was named first, then those after it. */
export const THING_RELATIONS: ReadonlyMap<string, RelationSense> = new Map(
  TABLE.flatMap(({ relation, how, en, zh, open }) => {
    const sense: RelationSense = { is: 'relation', relation, ...(how === undefined ? {} : { how }) };
    const verbs = listed(en);
    const of = verbs.flatMap((verb) => PARTS.map((part) => `${verb} the ${part} of`));
    const owned = verbs.flatMap((verb) => PARTS.flatMap((part) => [`${verb} its ${part}`, `${verb} the ${part}`]));
    const its = relation === 'around' || relation === 'under' ? [] : [...owned, ...verbs.map((verb) => `${verb} it`)];
    return [
      ...listed(open).map((word) => [word, { ...sense, opens: true as const }] as const),
      ...its.map((words) => [words, { ...sense, its: true as const }] as const),
      ...[...verbs, ...of, ...listed(zh)].map((words) => [words, sense] as const),
    ];
  }),
);

/** Parts of things in Chinese that say no more than the thing does: 篮子边沿搭着毛巾. */
export const HAN_PARTS: ReadonlySet<string> = new Set(
  listed(
    '边沿, 边缘, 边, 沿, 口, 把, 把手, 提手, 椅背, 瓶口, 瓶颈, 杯沿, 杯口, 缸沿, 盘边, 篮沿, 壶嘴, 壶把, 缸把, 瓶身, 杯把, 靠背, 扶手, 瓶沿, 碗沿, 盘沿, 桌沿, 桌边, 天线',
  ),
);
