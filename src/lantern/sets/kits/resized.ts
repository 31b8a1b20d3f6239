import type { SetPiece } from '../set.ts';

/** A piece in another size about its foot: `from` and `to` are its height as it is made and as it is wanted. */
export function resized(piece: SetPiece, from: number, to: number): SetPiece {
  const share = to / from;
  const { box } = piece;
  return {
    ...piece,
    ...(piece.sprite === undefined ? {} : { sprite: `${piece.sprite} × ${share.toFixed(3)}` }),
    ...(piece.contactShadow === undefined ? {} : { contactShadow: piece.contactShadow * share }),
    box: { left: box.left * share, right: box.right * share, top: box.top * share, bottom: box.bottom * share },
    draw(pen) {
      pen.context.scale(share, share);
      piece.draw({ ...pen, pixelMetres: pen.pixelMetres / share });
    },
  };
}
