import type { DeedCard } from './deed-card.ts';

/** Games and pastimes. */
export const GAMES = {
  fish: {
    en: {
      alone: 'fish, go fishing',
      do: 'fish, catch, hold, cast',
      what: 'fish, fishing rod, trout, line, fishing pole',
    },
    zh: { alone: '钓鱼, 垂钓, 捕鱼', do: '钓, 拿', what: '鱼, 钓竿, 鱼竿' },
    base: 'stand',
    place: 'mountain-lake',
    view: 'side',
    play: {
      stance: 'seat',
      seconds: 4,
      keys: [
        { at: 0, right: [0.18, -0.05, 0.08], left: [0.24, 0.03, 0.1], aim: [0.86, 0, 0.5], lean: 0.06 },
        { at: 0.5, right: [0.17, -0.05, 0.1], aim: [0.82, 0, 0.56] },
        { at: 0.6, right: [0.16, -0.05, 0.14], aim: [0.7, 0, 0.7], lean: -0.05 },
      ],
      held: [{ thing: 'fishing-rod', in: 'right' }],
      around: [
        { thing: 'stool', at: [0, 0, 0] },
        { thing: 'bucket', at: [0.1, -0.5, 0] },
      ],
    },
  },
  'fly-kite': {
    en: { alone: 'fly a kite, fly kites', do: 'fly, hold, pull', what: 'kite, kites' },
    zh: { alone: '放风筝', do: '放, 拉', what: '风筝' },
    base: 'stand',
    place: 'meadow',
    feeling: 'happy',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.16, -0.06, 0.34], left: [0.2, 0.05, 0.26], nod: -0.3, lean: -0.08 },
        { at: 0.5, right: [0.1, -0.08, 0.4], left: [0.18, 0.05, 0.3] },
      ],
      held: [{ thing: 'kite', in: 'right' }],
    },
  },
  chess: {
    brings: 'person',
    en: {
      alone: 'play chess, play go, play board games',
      do: 'play',
      what: 'chess, checkers, go, board game, board games, monopoly, scrabble, backgammon, ludo, draughts',
    },
    zh: {
      alone: '玩桌游, 玩飞行棋, 玩大富翁, 下棋, 下围棋, 下象棋, 上下棋, 上下象棋, 上下围棋',
      do: '下',
      what: '棋, 围棋, 象棋',
    },
    base: 'stand',
    place: 'room',
    apart: 1.3,
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.16, -0.06, 0.2], left: [0.2, 0.14, 0.1], lean: 0.18, nod: 0.2 },
        { at: 0.35, right: [0.3, -0.02, 0.15] },
        { at: 0.5, right: [0.34, 0.03, 0.13] },
        { at: 0.75 },
      ],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.62, 0, 0], shared: true },
        { thing: 'chessboard', at: [0.6, 0, 0], shared: true },
      ],
    },
  },
  cards: {
    en: { alone: 'play cards, play poker', do: 'play, hold, deal', what: 'cards, card, poker, playing cards' },
    zh: { alone: '打牌, 打扑克', do: '打, 玩', what: '牌, 扑克, 纸牌' },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 3,
      eyes: 'down',
      keys: [
        { at: 0, left: [0.2, 0.05, 0.17], right: [0.2, -0.08, 0.13], nod: 0.2, aimLeft: [0.3, -0.2, 0.9] },
        { at: 0.5, right: [0.22, 0.0, 0.2] },
        { at: 0.7, right: [0.3, -0.05, 0.13] },
      ],
      held: [{ thing: 'playing-card', in: 'left' }],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.6, 0, 0] },
      ],
    },
  },
  juggle: {
    en: { alone: 'juggle', do: 'juggle', what: 'ball, balls, apples, oranges, pins, clubs, fruit' },
    zh: { alone: '杂耍, 抛球, 玩杂耍', do: '抛, 抛接', what: '三个球, 球, 苹果, 橙子' },
    base: 'stand',
    view: 'front',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.3,
      keys: [
        { at: 0, right: [0.2, -0.13, 0.08], left: [0.2, 0.12, 0.12], open: 'both', nod: -0.16 },
        { at: 0.25, right: [0.2, -0.11, 0.13], left: [0.2, 0.14, 0.08] },
        { at: 0.5, right: [0.2, -0.13, 0.08], left: [0.2, 0.12, 0.12] },
        { at: 0.75, right: [0.2, -0.11, 0.13], left: [0.2, 0.14, 0.08] },
      ],
      around: [{ thing: 'juggled-balls', at: [0, 0, 0] }],
    },
  },
  'shoot-basket': {
    en: {
      alone: 'shoot hoops, make a basket, shoot a basket, shoot baskets',
      do: 'shoot, throw, toss, make',
      what: 'basketball, basket, hoop, hoops, three-pointer, free throw, jump shot',
    },
    zh: { alone: '投篮', do: '投', what: '篮球, 篮, 三分球' },
    base: 'stand',
    place: 'sports-hall',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 2,
      keys: [
        { at: 0, right: [0.2, -0.06, 0.16], left: [0.2, 0.06, 0.16], hips: [-0.03, 0, -0.08], lean: 0.16, nod: -0.1 },
        { at: 0.28, right: [0.14, -0.05, 0.4], left: [0.14, 0.06, 0.4], hips: [0, 0, 0], lean: 0, nod: -0.2 },
        { at: 0.42, right: [0.18, -0.05, 0.46], left: [0.16, 0.07, 0.44], hips: [0, 0, 0], lean: 0.02, nod: -0.24 },
        { at: 0.75, right: [0.2, -0.05, 0.46], left: [0.14, 0.1, 0.4], hips: [0, 0, 0], lean: 0.04, nod: -0.24 },
      ],
      around: [
        { thing: 'basket-stand', at: [2.35, 0, 0] },
        { thing: 'shot-ball', at: [0, 0, 0] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
