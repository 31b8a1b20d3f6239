import type { Phrase } from './phrase.ts';

/** Scenes of several sentences, as those write them who order films. */
export const SCENE_PHRASES: readonly Phrase[] = [
  {
    say: 'A coffee ad set in autumn. Three friends laugh on a terrace, mugs in hand, orange leaves drifting down around them.',
    cast: ['2 woman (; +cup)', 'man (; +cup)'],
    beats: ['c1+c2 laugh happy'],
    at: ['autumn'],
  },
  { say: '汽车广告：一个女孩在海边跑步', cast: ['girl'], at: ['beach'] },
  { say: 'The lake glitters like a jewel. A swan swims.', cast: ['swan'], at: ['mountain-lake'] },
  {
    say: 'Maya, a florist, kneels. A boy waves at her. Then Maya laughs.',
    cast: ['woman', 'boy'],
    beats: ['c1 kneel, c2 wave @c1', 'c1 laugh happy'],
  },
  { say: 'An old watchmaker smiles. She sings.', cast: ['old woman'], beats: ['c1 smile happy, c1 sing happy'] },
  { say: 'He lifts a candle and smiles.', cast: ['man (; +candle)'], beats: ['c1 smile happy'] },
  { say: 'A fisherwoman waves. She runs.', cast: ['woman'], beats: ['c1 wave', 'c1 run'] },
  { say: 'A waitress smiles at a man. He waves.', cast: ['woman', 'man'], beats: ['c1 smile happy, c2 wave'] },
  { say: 'A barista named Leo dances. Leo jumps.', cast: ['woman'], beats: ['c1 dance', 'c1 jump'] },
  {
    say: 'A baker slides a croissant out of the oven, steam curling up. Through the window behind her the street is still dark.',
    cast: ['woman', 'croissant', 'oven'],
    ties: ['c2 riding c1'],
    later: [],
  },
  { say: 'Two men argue over a wrench.', cast: ['2 man', 'wrench'], ties: ['c2 riding c1'] },
  { say: 'Harbour before sunrise. A dog walks past a bakery.', at: ['harbour', 'dawn'], later: [] },
  { say: 'A city rooftop at night', at: ['rooftop', 'night'] },
  { say: '城市天台上，一个男孩在跳舞', at: ['rooftop'], cast: ['boy'] },
  { say: 'A woman steps off a bus, everyone else runs. She waves.', cast: ['woman', 'bus', '2 woman', '2 man'] },
  { say: 'A woman hugs a man as a train pulls away.', camera: [] },
  { say: 'camera pans left to right across a village', camera: ['0: pan-right'] },
  { say: 'Orbit around a ballerina on a stage', at: ['theatre'], camera: ['0: orbit'], cast: ['woman'] },
  { say: 'A girl and two boys dance. All three laugh.', beats: ['c1+c2 dance', 'c1+c2 laugh happy'] },
  {
    say: 'An old truck stands beside a barn. Two men argue.',
    cast: ['truck', '2 man'],
    beats: ['c2 talk'],
  },
  { say: 'A woman offers him some bread', cast: ['woman', 'man', 'bread'] },
];
