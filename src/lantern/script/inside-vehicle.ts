import { familyOf, isVehicle } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { dictionary } from './dictionary.ts';
import type { Piece } from './recognise.ts';
import { namesKind } from './senses.ts';

/** On rails or with many seats: one is in its carriage, and not in a car. */
const WITH_CARRIAGES: ReadonlySet<Kind> = new Set<Kind>(['train', 'tram', 'bus']);
const INSIDE = /^(?:inside|里面|车内|车里)$/u;

/** A van drives through fields. Inside: a man drums on the wheel: a shot "inside" is inside the vehicle that was named last. */
export function withInsideOfVehicle(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    const opens = at === 0 || pieces[at - 1]?.kind !== 'known';
    const closes = pieces[at + 1]?.kind === 'comma' || pieces[at + 1]?.kind === 'stop';
    if (!INSIDE.test(piece.text) || !opens || !closes) return piece;
    const kind = pieces
      .slice(0, at)
      .map(vehicleOf)
      .findLast((each) => each !== undefined);
    const readings = kind === undefined ? undefined : dictionary().readings.get(interiorOf(kind));
    return readings === undefined ? piece : { ...piece, kind: 'known', readings };
  });
}

function interiorOf(kind: Kind): string {
  return WITH_CARRIAGES.has(kind) ? 'inside a train' : 'inside a car';
}

function vehicleOf({ readings }: Piece): Kind | undefined {
  const sense = readings[0]?.sense;
  return namesKind(sense) && isVehicle(sense.kind) && familyOf(sense.kind) === 'car' ? sense.kind : undefined;
}
