import { SMALL_ANIMALS } from '../../kinds/small-animals.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Rig } from '../rig.ts';
import { coatOf, shadeOfItsOwn } from './coat.ts';
import { DRAGON_METRES, paintDragon } from './paint-dragon.ts';
import { paintBee, paintButterfly, paintGhost, paintSnake } from './paint-small.ts';
import type { Coat } from './species.ts';
import { yawNow } from './turning.ts';

interface Creature {
  /** Height of the drawing, metres of the build. */
  readonly heightMetres: number;
  readonly coat: Coat;
  readonly paint: (pen: Pen, coat: Coat, actor: ActorState) => void;
}

const coat = (base: string, dark: string, light: string, eye = '#2a1c14'): Coat => ({
  base,
  dark,
  light,
  nose: dark,
  eye,
  innerEar: dark,
});

const CREATURES: Readonly<Record<keyof typeof SMALL_ANIMALS, Creature>> = {
  butterfly: {
    heightMetres: 0.5,
    coat: coat('#f08a2c', '#33221c', '#fff0d8'),
    paint: (pen, own, { member }) => paintButterfly(pen, own, member.seed),
  },
  bee: {
    heightMetres: 0.55,
    coat: coat('#f2bb32', '#2c2420', '#fff4d0'),
    paint: (pen, own, { member }) => paintBee(pen, own, member.seed),
  },
  snake: {
    heightMetres: 0.36,
    coat: coat('#6c9440', '#38502a', '#dfe4a4'),
    paint: (pen, own, { member, travelled }) => paintSnake(pen, own, member.seed, travelled + pen.time * 0.15),
  },
  ghost: {
    heightMetres: 1,
    coat: coat('#eef2fa', '#a9b4d0', '#ffffff'),
    paint: (pen, own, { member }) => paintGhost(pen, own, member.seed),
  },
  dragon: {
    heightMetres: DRAGON_METRES,
    coat: coat('#b8382f', '#6a1f26', '#f0c878', '#ffd23c'),
    paint: (pen, own, { member, action, y }) =>
      paintDragon(pen, own, member.seed, action === 'fly' || y > 0.5 ? Math.sin(pen.time * 3.4 + member.seed) : 0.25),
  },
};

/** Small animals and beings of tales: each a drawing that faces right and is mirrored to face left. */
export const CREATURE_RIG: Rig = {
  kinds: Object.keys(SMALL_ANIMALS) as Kind[],
  draw(pen, actor) {
    const creature = CREATURES[actor.member.kind as keyof typeof SMALL_ANIMALS];
    const scale = actor.member.heightMetres / creature.heightMetres;
    const way = Math.cos(yawNow(actor)) < -0.01 ? -1 : 1;
    const hover = actor.y > 0.3 ? 0.05 * creature.heightMetres * Math.sin(pen.time * 2.3 + actor.member.seed) : 0;
    const leap = actor.action === 'jump' ? Math.abs(Math.sin(actor.actionTime * 4)) * 0.3 * creature.heightMetres : 0;
    const { context } = pen;
    context.save();
    context.scale(scale * way, scale);
    context.translate(0, hover + leap);
    const own = shadeOfItsOwn(coatOf(creature.coat, actor.member.colour), actor.member.seed);
    creature.paint({ ...pen, pixelMetres: pen.pixelMetres / scale, lightSide: pen.lightSide * way }, own, actor);
    context.restore();
  },
};
