import { describe, expect, it } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';
import { familyOf } from '../kinds/kinds.ts';
import type { Storyboard } from './storyboard.ts';

const storyboardOf = (prompt: string): Storyboard => planOf(prompt, { seed: 1 });

/** Where a kind of member stands at the beginning, and how large it is. */
function placed({ shots, cast }: Storyboard, kind: string) {
  const member = cast.find((one) => one.kind === kind);
  const track = shots[0]?.tracks.find((one) => one.member === member?.id);
  const at = track?.keys[0];
  if (member === undefined || at === undefined)
    throw new Error(`No ${kind}: ${cast.map((one) => one.kind).join(', ')}`);
  return { ...at, tall: member.heightMetres, kind: member.kind };
}

describe('what hangs over a thing or goes round it', () => {
  it.each([
    ['A towel hanging over the rim of a basket', 'draped-cloth', 'basket'],
    ['A scarf draped over the back of a chair', 'draped-scarf', 'chair'],
    ['椅背上搭着一条蓝色围巾', 'draped-scarf', 'chair'],
    ['A necklace draped over a wooden crate', 'draped-beads', 'crate'],
  ])('%s: it hangs down before it from its top', (prompt, cloth, bearer) => {
    const board = storyboardOf(prompt);
    const [hung, on] = [placed(board, cloth), placed(board, bearer)];
    expect(hung.y + hung.tall).toBeGreaterThan(on.y + 0.5 * on.tall);
    expect(hung.y + hung.tall).toBeLessThan(on.y + 1.1 * on.tall);
    expect(hung.y).toBeGreaterThanOrEqual(on.y);
    expect(hung.z).toBeLessThan(on.z);
  });

  it.each([
    ['A string of pearls wrapped around a perfume bottle', 'wound-beads', 'perfume-bottle'],
    ['一块手表缠在一截木头上', 'wound-watch', 'log'],
    ['A red ribbon tied around a jar', 'wound-cloth', 'jar'],
  ])('%s: it goes round its middle', (prompt, band, bearer) => {
    const board = storyboardOf(prompt);
    const [round, within] = [placed(board, band), placed(board, bearer)];
    expect(round.x).toBeCloseTo(within.x, 2);
    expect(round.y).toBeGreaterThan(within.y);
    expect(round.y + round.tall).toBeLessThan(within.y + within.tall);
  });

  it('sticks a knife into a loaf and pencils out of their case', () => {
    const board = storyboardOf('A pencil case with three pencils sticking out of it');
    const [pencil, pouch] = [placed(board, 'pencil'), placed(board, 'pencil-case')];
    expect(pencil.y).toBeLessThan(pouch.y + pouch.tall);
    expect(pencil.y + pencil.tall).toBeGreaterThan(pouch.y + pouch.tall);
  });

  it('lays a ring of lemons all round a bowl', () => {
    const board = storyboardOf('Seven lemons arranged in a circle around a blue bowl');
    const lemons = board.shots[0]!.tracks.filter((track) =>
      board.cast.some((one) => one.id === track.member && one.kind === 'lemon'),
    );
    const bowl = placed(board, 'bowl');
    const zs = lemons.map(({ keys }) => keys[0]!.z - bowl.z);
    expect(lemons).toHaveLength(7);
    expect(Math.min(...zs)).toBeLessThan(-0.02);
    expect(Math.max(...zs)).toBeGreaterThan(0.02);
    expect(board.cast.every((one) => familyOf(one.kind) === 'thing')).toBe(true);
  });
});
