import type { Phrase } from './phrase.ts';

/** What film and advertising teams write: parts of wholes, light as matter, what describes and is no deed, style at the end. */
export const FILM_TEAMS: readonly Phrase[] = [
  { say: 'a captain peers ahead in a kitchen, sweat on his temple', beats: ['c1 look'], at: ['kitchen'] },
  { say: 'a grandmother with a painted face waves', beats: ['c1 wave'] },
  { say: 'a wizard looks up, beams sweep into the fog', beats: ['c1 look'] },
  { say: 'a boy stands on a chair, fists on his hips', beats: ['c1 stand'], cast: ['boy', 'chair'] },
  { say: 'traffic turns into ribbons of light', cast: [], unknown: [] },
  { say: 'a curtain of mist hangs over a lake', cast: [], at: ['fog'] },
  { say: 'Drone pulls up and away from a castle', cast: [], camera: ['0: aerial', '0: pull-out'] },
  { say: 'the drone descends toward a vineyard', cast: [], camera: ['0: aerial', '0: crane-down'] },
  { say: 'a woman slams the hood of an old truck', cast: ['woman', 'truck'] },
  {
    say: 'At dusk a yellow tram creaks up a steep street. Golden light, long lens.',
    beats: ['c1 drive'],
    at: ['dusk'],
    later: [],
  },
  { say: "a pianist's dog waits at the door", beats: ['c2 stand, c1 piano'] },
  { say: 'a chef grips the bar', at: ['kitchen'] },
  { say: 'a girl reads, reflections in her glasses', cast: ['girl (glasses)'] },
  { say: 'a sheriff steps out of the saloon', at: ['small-town'] },
  { say: 'a street cook lifts a lid', cast: ['woman'] },
  { say: 'a boiled egg on a plate', cast: ['egg', 'plate'] },
  { say: 'a man falls backwards onto a bed', beats: ['c1 lie'], ties: ['c1 on c2'] },
  { say: 'close on the hands of a potter', camera: ['0: close-up'] },
  { say: 'the bride and her father stand behind closed doors, he smiles', ties: [] },
];
