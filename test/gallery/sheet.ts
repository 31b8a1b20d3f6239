import type { SKRSContext2D } from '@napi-rs/canvas';
import { rigFor } from '../../src/lantern/cast/registry.ts';
import { lightFor } from '../../src/lantern/light/light-for.ts';
import { createToner } from '../../src/lantern/light/toner.ts';
import type { Context2D } from '../../src/lantern/paint/canvas.ts';
import { createPen } from '../../src/lantern/paint/create-pen.ts';
import type { ActorState } from '../../src/lantern/stage/stage.ts';
import type { Scenery } from '../../src/lantern/storyboard/storyboard.ts';

/** A square of a contact sheet, pixels, and what it shows of the actor in it. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** CSS colour. */
  readonly ground: string;
  /** Pixels a metre. */
  readonly scale: number;
  /** Height of the actor that is in the middle of the cell, metres. */
  readonly middle: number;
  /** From -1, the left, to 1. */
  readonly lightSide: number;
}

/** Draws actors at a moment (seconds) into cells of a sheet, in the summer light of an hour on a meadow. */
export function createCellPainter(context: SKRSContext2D, time: number, hour: Scenery['hour'] = 'day') {
  const light = lightFor({
    place: 'meadow',
    hour,
    weather: 'clear',
    season: 'summer',
    seed: 1,
    dressing: 0.5,
    snowCover: 0,
    wetness: 0,
    windMetresPerSecond: 1,
    excluded: [],
  });
  const toner = createToner(light);
  return (actor: ActorState, { x, y, size, ground, scale, middle, lightSide }: Cell): void => {
    context.save();
    context.beginPath();
    context.rect(x, y, size, size);
    context.clip();
    context.fillStyle = ground;
    context.fill();
    context.setTransform(scale, 0, 0, -scale, x + size / 2, y + size / 2 + middle * scale);
    const pen = createPen({
      context: context as unknown as Context2D,
      light,
      toner,
      depth: 2,
      pixelMetres: 1 / scale,
      time,
      wind: 1,
      lightSide,
    });
    rigFor(actor.member.kind)?.draw(pen, actor);
    context.restore();
  };
}
