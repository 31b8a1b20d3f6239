import { expect, test } from 'vitest';
import { placeAt } from '../stage/track.ts';
import type { Storyboard } from './storyboard.ts';
import { planOf } from '../../../test/support/plan-of.ts';

function filmOf(prompt: string): Storyboard {
  return planOf(prompt, { frame: { width: 640, height: 360 } });
}

/** Where a member of the first shot is after some seconds. */
function placeOf({ shots }: Storyboard, member: string, time: number): { x: number; y: number; z: number } {
  const [shot] = shots;
  const track = shot?.tracks.find((each) => each.member === member);
  if (shot === undefined || track === undefined) throw new Error(`${member} is not in the first shot`);
  return placeAt(track, time, shot.frameCount / 24);
}

test.each(['A boy finds a puppy in a park, picks it up and smiles.', '小男孩在公园看见一只小狗,把它抱起来,笑了。'])(
  'plan() leaves on the ground what is picked up later, and in the arms from then on: %s',
  (prompt) => {
    const film = filmOf(prompt);
    expect(placeOf(film, 'c2', 0.2).y).toBe(0);
    const [boy, puppy] = [placeOf(film, 'c1', 4.9), placeOf(film, 'c2', 4.9)];
    expect(puppy.y).toBeGreaterThan(0.4);
    expect(Math.abs(puppy.x - boy.x)).toBeLessThan(0.4);
  },
);

test('plan() moves what is handed over from the one to the other', () => {
  const film = filmOf('A man brings a box to a woman in a park. She takes the box and smiles.');
  const apart = (time: number, member: string): number =>
    Math.abs(placeOf(film, 'c2', time).x - placeOf(film, member, time).x);
  expect(apart(0.2, 'c1')).toBeLessThan(apart(0.2, 'c3'));
  expect(apart(4.9, 'c3')).toBeLessThan(apart(4.9, 'c1'));
});

test('plan() shows in each place only those who are told of there', () => {
  const film = filmOf('A soldier walks across a bridge. Meanwhile his mother is baking bread in the kitchen.');
  expect(film.shots.map(({ scenery, tracks }) => [scenery.place, tracks.map(({ member }) => member)])).toEqual([
    ['bridge', ['c1']],
    ['kitchen', ['c2']],
  ]);
});
