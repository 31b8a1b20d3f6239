import type { Phrase } from './phrase.ts';

/** Places of land, water and sky, by the words that prompts call them. */
export const LANDSCAPES: readonly Phrase[] = [
  { say: 'A majestic mountain range at sunrise', at: ['mountains', 'dawn'] },
  { say: '雄伟的群山，日落时分', at: ['mountains', 'sunset'] },
  { say: 'a winding river through a valley in autumn', at: ['river', 'autumn'] },
  { say: '一条小溪流过草地', at: ['river'] },
  { say: 'a fox drinks from a stream', at: ['river'] },
  { say: 'A huge waterfall in the jungle', at: ['waterfall'] },
  { say: '壮观的瀑布', at: ['waterfall'] },
  { say: 'A sailboat on the open ocean in a storm', at: ['open-sea', 'storm'] },
  { say: '海面波涛汹涌', at: ['open-sea'] },
  { say: 'a man walks across a snowy field', at: ['snowfield', 'winter'] },
  { say: '一望无际的雪原', at: ['snowfield', 'winter'] },
  { say: 'children play in the snow', at: ['winter'] },
];
