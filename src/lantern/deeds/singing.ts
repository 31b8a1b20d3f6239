import type { DeedCard } from './deed-card.ts';

/** Music without an instrument of one's own: sung and conducted. */
export const SINGING = {
  sing: {
    en: {
      alone: 'sing, croon, rap, belt out',
      do: 'sing, perform',
      what: 'song, carols, hymn, microphone, karaoke, opera, aria',
    },
    zh: {
      alone:
        '唱歌, 歌唱, 演唱, 唱戏, 高歌, 唱曲, 唱京剧, 唱昆曲, 唱越剧, 唱民歌, 唱山歌, 对山歌, 唱儿歌, 唱国歌, 唱卡拉OK, K歌, 吊嗓子, 练声, 唱评弹, 唱小曲, 哼歌, 哼小曲, 哼着歌, 引吭高歌, 放声歌唱, 深情演唱',
      do: '唱, 哼, 唱起',
      what: '歌, 麦克风, 话筒, 曲, 小曲, 山歌, 民歌, 京剧, 戏, 儿歌, 摇篮曲, 歌曲, 昆曲, 越剧, 豫剧, 黄梅戏',
    },
    base: 'stand',
    place: 'theatre',
    view: 'three-quarter',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 2.6,
      lips: 'sing',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.09, -0.02, -0.07] }, left: [0.16, 0.2, 0.12], aim: [-0.72, 0.1, 0.7] },
        { at: 0.5, left: [0.2, 0.26, 0.3], lean: -0.06, side: 0.05, nod: -0.1, open: 'left' },
      ],
      held: [{ thing: 'microphone', in: 'right' }],
    },
  },
  conduct: {
    en: {
      do: 'conduct, lead, direct',
      what: 'orchestra, music, choir',
      alone: 'conduct, wave baton, wave a baton, wave his baton, wave her baton, raise his baton, raise her baton',
    },
    zh: {
      alone: '指挥乐队, 指挥合唱, 指挥交响乐, 挥动指挥棒, 挥舞指挥棒, 挥指挥棒, 指挥演奏, 指挥乐团',
      do: '指挥, 挥, 挥动, 挥舞',
      what: '乐队, 乐团, 合唱团, 交响乐, 交响乐团, 管弦乐队, 指挥棒',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.9,
      keys: [
        { at: 0, right: [0.22, -0.12, 0.42], left: [0.22, 0.14, 0.3], aim: [0.6, 0.2, 0.7], nod: -0.05 },
        { at: 0.3, right: [0.26, -0.05, 0.16], left: [0.22, 0.2, 0.22], aim: [0.9, 0.3, 0.1], nod: 0.12 },
        { at: 0.62, right: [0.22, -0.27, 0.26], left: [0.24, 0.1, 0.34], aim: [0.7, -0.5, 0.4] },
      ],
      held: [{ thing: 'baton', in: 'right' }],
    },
  },
} as const satisfies Record<string, DeedCard>;
