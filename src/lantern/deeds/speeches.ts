import type { DeedCard } from './deed-card.ts';

/** What is said to many, and how the hands help. */
export const SPEECHES = {
  'speak-at-mic': {
    en: {
      alone:
        'tell jokes on a stage, tell jokes on stage, tell a joke on stage, speak into a microphone, talk into a microphone, do stand-up, do stand-up comedy, perform stand-up, perform stand-up comedy, commentate, make an announcement, host a show, emcee, address a rally, address the nation, address the audience, give a press conference, report live, report live on television, auction off, call the bingo numbers, call bingo',
      do: 'speak, talk, shout, announce, whisper, tell, hold, report, read out, use',
      what: 'into a microphone, into the microphone, into a mic, into the mic, microphone, over an intercom, over the intercom, over the loudspeaker, over the tannoy, jokes on stage, jokes on a stage, joke on stage, jokes to an audience, from the scene, live from',
    },
    zh: {
      alone:
        '主持节目, 主持晚会, 主持婚礼, 主持, 讲脱口秀, 说脱口秀, 说单口相声, 现场报道, 对着话筒讲话, 对着麦克风说话, 播音, 播报新闻, 播新闻, 报道新闻, 采访, 接受采访, 采访路人, 发言, 做报告, 演讲, 发表演讲, 致辞, 朗诵, 念稿子',
      do: '拿着, 对着, 握着',
      what: '话筒讲话, 麦克风讲话, 话筒说话, 麦克风说话',
    },
    base: 'stand',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3.2,
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.09, -0.02, -0.08] }, left: [0.14, 0.2, 0.08], aim: [-0.72, 0.1, 0.7] },
        { at: 0.4, left: [0.2, 0.24, 0.24], lean: 0.04, side: 0.03, open: 'left' },
        { at: 0.7, left: [0.22, 0.2, 0.14], turn: 0.12, open: 'left' },
      ],
      held: [{ thing: 'microphone', in: 'right' }],
    },
  },
  'call-out': {
    en: {
      alone:
        'boo, jeer, heckle, holler, bellow, yodel, cup his hands and shout, cup her hands and shout, cup his hands round his mouth, cup her hands around her mouth, shout across the valley, call across the valley, shout for help, cry for help, call for help, shout at the top of his voice, shout at the top of her voice, shout encouragement, chant slogans, shout slogans, chant, hoot and holler, catcall, whoop',
      do: 'shout, yell, call, holler',
      what: 'across a river, across the river, from the rooftop, from a rooftop, over the wall, news, for help, orders, slogans, encouragement, from the sidelines, from the touchline',
      whom: 'boo, jeer, jeer at, heckle, taunt, yell at, holler at, bellow at, shout at, shout to, call to',
    },
    zh: {
      alone:
        '呐喊, 高声喊叫, 大声呼喊, 起哄, 喝倒彩, 喊口号, 呼救, 喊救命, 吆喝, 叫卖, 吟诗, 念诗, 朗诵, 背诗, 朗诵诗歌, 吟诗作对, 背古诗',
    },
    base: 'stand',
    aims: true,
    near: true,
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 1.8,
      lips: 'sing',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.03, -0.105, -0.04] },
          left: { by: 'mouth', off: [0.03, 0.105, -0.04] },
          lean: 0.02,
          nod: -0.1,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.4, lean: 0.14, nod: -0.18 },
      ],
    },
  },
  bless: {
    en: {
      alone:
        'give a blessing, give his blessing, give the blessing, make the sign of the cross, bless the crowd, bless himself, cross himself, cross herself',
      do: 'bless, consecrate, anoint, christen, baptise, baptize, sprinkle',
      what: 'ship, house, bread, water, wine, animals, pets, food, couple, congregation, crowd, boat, harvest, holy water',
      whom: 'bless, anoint, christen, baptise, baptize, ordain, absolve, marry off',
    },
    zh: { alone: '祝福, 画十字, 赐福, 洗礼', whom: '祝福, 施洗' },
    base: 'stand',
    aims: true,
    near: true,
    play: {
      stance: 'stand',
      seconds: 3.6,
      keys: [
        {
          at: 0,
          right: [0.26, -0.12, 0.34],
          left: [0.12, 0.06, 0.14],
          hands: { right: 'two', left: 'flat' },
          nod: 0.1,
        },
        { at: 0.3, right: [0.28, -0.1, 0.24], nod: 0.16 },
        { at: 0.55, right: [0.27, -0.19, 0.3] },
        { at: 0.75, right: [0.28, -0.05, 0.3] },
      ],
    },
  },
} as const satisfies Readonly<Record<string, DeedCard>>;
