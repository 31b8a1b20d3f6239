import type { TradeCard } from './trade-card.ts';

/** Beings of tales and films that have the shape of people but not their skin. */
export const BEINGS_LIKE_PEOPLE = {
  robot: {
    en: 'robot, android, cyborg, humanoid robot, droid, automaton',
    zh: '机器人, 仿生人, 机械人, 小机器人',
    kind: 'man',
    dyed: 'all',
    skin: '#b4bcc8',
    head: 'robot',
    wears: [
      { name: 'jacket', colour: 'grey' },
      { name: 'trousers', colour: 'grey' },
    ],
    cut: { hem: 0.02, flare: 0 },
    marks: ['panels'],
    beard: 'none',
    hair: { length: 'short' },
  },
  alien: {
    en: 'alien, extraterrestrial, martian, little green man',
    zh: '外星人, 火星人, 外星生物',
    kind: 'man',
    dyed: 'skin',
    skin: '#7cb85a',
    head: 'alien',
    wears: [
      { name: 'jacket', colour: 'grey' },
      { name: 'trousers', colour: 'grey' },
    ],
    cut: { hem: 0.02, flare: 0 },
    marks: ['belt'],
    beard: 'none',
    hair: { length: 'short' },
  },
  statue: {
    en: 'statue, marble statue, stone statue, bronze statue, sculpture, mannequin, figurine',
    zh: '雕像, 雕塑, 石像, 铜像, 塑像',
    kind: 'man',
    dyed: 'all',
    skin: '#b9b4a8',
    wears: [{ name: 'coat', colour: 'grey' }],
    cut: { hem: 0.9, flare: 0.09 },
    beard: 'full',
    hair: { colour: 'grey', length: 'short' },
  },
  mermaid: {
    en: 'mermaid, siren, little mermaid, merman',
    zh: '美人鱼, 人鱼, 小美人鱼',
    kind: 'woman',
    wears: [
      { name: 'shirt', colour: 'purple' },
      { name: 'trousers', colour: 'green' },
    ],
    marks: ['fish-tail'],
    hair: { colour: 'red', length: 'long' },
    place: 'coral-reef',
  },
} as const satisfies Readonly<Record<string, TradeCard>>;
