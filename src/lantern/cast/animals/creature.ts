import type { Deed } from '../../deeds/deeds.ts';
import { CRAWLERS } from '../../kinds/crawlers.ts';
import { SMALL_ANIMALS } from '../../kinds/small-animals.ts';
import { TWO_LEGGED } from '../../kinds/two-legged.ts';
import { cardOf, familyOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Rig } from '../rig.ts';
import { contactShadow } from '../shapes.ts';
import { coatNow, coatOf, shadeOfItsOwn } from './coat.ts';
import { BOUGH_UNITS, onWeb, paintBlossom, paintBoughAbove, paintWeb } from './paint-perches.ts';
import { paintCrab, paintLadybug, paintSpider } from './paint-crawlers.ts';
import { DRAGON_METRES, paintDragon } from './paint-dragon.ts';
import { paintDragonAsleep } from './paint-dragon-asleep.ts';
import { FROG_METRES, paintFrog } from './paint-frog.ts';
import { HEDGEHOG_METRES, paintHedgehog } from './paint-hedgehog.ts';
import { KANGAROO_METRES, paintKangaroo } from './paint-kangaroo.ts';
import { paintSeal, SEAL_METRES } from './paint-seal.ts';
import { paintTortoise, TORTOISE_METRES } from './paint-tortoise.ts';
import { paintBee, paintButterfly, paintGhost } from './paint-small.ts';
import { paintAt, paintInTalons } from './paint-mouthful.ts';
import { paintSnail } from './paint-snail.ts';
import { paintWallAt } from './paint-climbed.ts';
import { paintSnake } from './paint-snake.ts';
import { ANT_METRES, BAT_METRES, DRAGONFLY_METRES, paintAnt, paintBat, paintDragonfly } from './paint-winged.ts';
import { paintTyrannosaurus, TYRANNOSAURUS_METRES } from './paint-tyrannosaurus.ts';
import type { Coat } from './species.ts';
import { stirAt } from './stirring.ts';
import type { Stir } from './stirring.ts';
import { yawNow } from './turning.ts';

interface Creature {
  /** Height of the drawing, metres of the build. */
  readonly heightMetres: number;
  readonly coat: Coat;
  /** `unitMetres` is how many metres one unit of the drawing is. */
  readonly paint: (pen: Pen, coat: Coat, actor: ActorState, unitMetres: number) => void;
  /** Its own drawing leaves the ground when it jumps. */
  readonly leaps?: true;
}

const coat = (base: string, dark: string, light: string, eye = '#2a1c14'): Coat => ({
  base,
  dark,
  light,
  nose: dark,
  eye,
  innerEar: dark,
});

const CARDS = { ...SMALL_ANIMALS, ...CRAWLERS, ...TWO_LEGGED };

const CREATURES: Readonly<Record<keyof typeof CARDS, Creature>> = {
  butterfly: {
    heightMetres: 0.5,
    coat: coat('#f08a2c', '#33221c', '#fff0d8'),
    paint: (pen, own, actor, unitMetres) => {
      paintVisited(pen, actor, unitMetres, 0.1);
      paintButterfly(pen, own, actor.member.seed);
    },
  },
  bee: {
    heightMetres: 0.55,
    coat: coat('#f2bb32', '#2c2420', '#fff4d0'),
    paint: (pen, own, actor, unitMetres) => {
      paintVisited(pen, actor, unitMetres, 0.02);
      paintBee(pen, own, actor.member.seed);
    },
  },
  snake: {
    heightMetres: 0.36,
    coat: coat('#a5642f', '#4f2a16', '#f0d7a4'),
    paint: paintSnake,
  },
  bat: {
    heightMetres: BAT_METRES,
    coat: coat('#4a3a44', '#2c222c', '#8a6a70'),
    paint: (pen, own, { member, y }) => paintBatAtRest(pen, own, member.seed, y > 0.05),
  },
  dragonfly: {
    heightMetres: DRAGONFLY_METRES,
    coat: coat('#2f8fc0', '#17506e', '#dff0f8', '#1f5a3a'),
    paint: (pen, own, { member }) => paintDragonfly(pen, own, member.seed),
  },
  ant: {
    heightMetres: ANT_METRES,
    coat: coat('#7a3a26', '#3a1a14', '#c88a6a'),
    paint: (pen, own, actor) => {
      paintAnt(pen, own, actor.member.seed, actor.travelled);
      // An ant carries what is larger than it is, over its head.
      const load = actor.mouthful ?? actor.member.mouthful;
      if (load !== undefined) paintInTalons(pen, { x: 0.24, y: 0.42 }, load, 0.42);
    },
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
      action === 'lie'
        ? paintDragonAsleep(pen, own, member.seed)
        : paintDragon(
            pen,
            own,
            member.seed,
            action === 'fly' || y > 0.5 ? Math.sin(pen.time * 3.4 + member.seed) : 0.25,
          ),
  },
  frog: { heightMetres: FROG_METRES, coat: coat('#5a9f3c', '#2f5a24', '#eef3c4'), paint: paintFrog, leaps: true },
  spider: { heightMetres: 0.45, coat: coat('#3a2f33', '#1c1519', '#c8b8b0'), paint: paintSpiderAtWork },
  ladybug: { heightMetres: 0.45, coat: coat('#d23a2c', '#6d1a1a', '#ffffff'), paint: paintLadybug },
  snail: { heightMetres: 0.5, coat: coat('#a8673a', '#5e3318', '#f0dcb8'), paint: paintSnail },
  crab: { heightMetres: 0.5, coat: coat('#d8472f', '#7a1f1c', '#ffdcc4'), paint: paintCrab },
  hedgehog: {
    heightMetres: HEDGEHOG_METRES,
    coat: coat('#5d4a3a', '#33271f', '#ecd9b8', '#1a120e'),
    paint: paintHedgehog,
  },
  seal: { heightMetres: SEAL_METRES, coat: coat('#8d969e', '#565f68', '#d9dde0', '#16141a'), paint: paintSeal },
  tortoise: { heightMetres: TORTOISE_METRES, coat: coat('#8a6a35', '#4d3a1c', '#d3b878'), paint: paintTortoise },
  kangaroo: {
    heightMetres: KANGAROO_METRES,
    coat: coat('#b07a4a', '#5d3b24', '#ecd6b4', '#3a2418'),
    paint: paintKangaroo,
    leaps: true,
  },
  tyrannosaurus: {
    heightMetres: TYRANNOSAURUS_METRES,
    coat: coat('#6f7d3c', '#39441f', '#d9cf9a', '#f2c438'),
    paint: paintTyrannosaurus,
    leaps: true,
  },
};

/** Deeds that a drawing of these plays itself. */
const PLAYED: ReadonlySet<Deed> = new Set<Deed>([
  'sip-nectar',
  'balance-ball',
  'clap-flippers',
  'raise-hood',
  'flick-tongue',
  'spin-web',
  'withdraw',
  'shed-skin',
  'swing-branch',
  'climb-wall',
  'fight',
]);

/** Deeds at which one lies on its back. */
const UPTURNED: ReadonlySet<Deed | undefined> = new Set<Deed>(['roll-over', 'slip-over', 'play-dead', 'wallow']);

/** Up a wall that it is before, slowly. */
function ontoWall(pen: Pen, tall: number, seconds: number): void {
  const { context } = pen;
  paintWallAt(pen, tall, WALL_BEFORE * tall, 1);
  context.translate(WALL_BEFORE * tall, (0.9 + Math.min(1.6, 0.28 * seconds)) * tall);
  context.rotate(Math.PI / 2);
}

/** How far before its middle the wall is, heights. */
const WALL_BEFORE = 0.4;

/** On its back, rocking, with its legs in the air. */
function turnedOver({ context, time }: Pen, tall: number, seed: number): void {
  context.rotate(0.14 * Math.sin(time * 3.2 + seed));
  context.translate(0, 0.96 * tall);
  context.scale(1, -1);
}

function stirred({ context }: Pen, { along, up, turn }: Stir, tall: number): void {
  context.translate(along * tall, up * tall);
  context.rotate(turn);
}

/** A bat that does not fly hangs head down from a bough. */
function paintBatAtRest(pen: Pen, own: Coat, seed: number, flying: boolean): void {
  if (flying) return paintBat(pen, own, seed, true);
  const { context } = pen;
  paintBoughAbove(pen, BOUGH_UNITS);
  context.save();
  context.translate(0, BOUGH_UNITS + 0.1);
  context.rotate(0.05 * Math.sin(pen.time * 1.2 + seed));
  context.scale(1, -1);
  paintBat(pen, own, seed, false);
  context.restore();
}

/** A spider that spins goes round on its web. */
function paintSpiderAtWork(pen: Pen, own: Coat, actor: ActorState, unitMetres: number): void {
  if (actor.deed !== 'spin-web') return paintSpider(pen, own, actor, unitMetres);
  const { context } = pen;
  const { x, y, turn } = onWeb(actor.actionTime);
  paintWeb(pen, actor.actionTime);
  context.save();
  context.translate(x, y);
  context.rotate(turn + Math.PI / 2);
  context.scale(0.62, 0.62);
  context.translate(0, -0.22);
  paintSpider(pen, own, actor, unitMetres);
  context.restore();
}

/** What one eats or drinks from, on the ground before its nose. */
function paintBeforeIt(pen: Pen, { action, pieces: [piece] = [] }: ActorState, { heightMetres }: Creature): void {
  if (action !== 'eat' || piece === undefined) return;
  const { heightMetres: tall, lengthMetres: long } = cardOf(piece.kind).size;
  const size = Math.min(FARE_HIGH, (FARE_LONG * tall) / long) * heightMetres;
  paintAt(pen, piece, { x: FARE_AHEAD * heightMetres, y: 0, tall: size, turn: 0, foot: 0 });
}

/** How far before its middle that is, and how high and how long it is drawn at most, heights of the animal. */
const FARE_AHEAD = 1.25;
const FARE_HIGH = 0.5;
const FARE_LONG = 1.1;

/** The flower that an insect is at, under it. */
function paintVisited(pen: Pen, { deed, y }: ActorState, unitMetres: number, high: number): void {
  if (deed === 'sip-nectar') paintBlossom(pen, 0.12, high, 0.6, -y / unitMetres);
}

/** Small animals and beings of tales: each a drawing that faces right and is mirrored to face left. */
export const CREATURE_RIG: Rig = {
  kinds: Object.keys(CARDS) as Kind[],
  draw(pen, actor) {
    const creature = CREATURES[actor.member.kind as keyof typeof CARDS];
    const scale = actor.member.heightMetres / creature.heightMetres;
    const way = Math.cos(yawNow(actor)) < -0.01 ? -1 : 1;
    const hover = actor.y > 0.3 ? 0.05 * creature.heightMetres * Math.sin(pen.time * 2.3 + actor.member.seed) : 0;
    const leap =
      creature.leaps !== true && actor.action === 'jump'
        ? Math.abs(Math.sin(actor.actionTime * 4)) * 0.3 * creature.heightMetres
        : 0;
    const { context } = pen;
    const { lengthMetres, heightMetres: usual } = cardOf(actor.member.kind).size;
    const flies = actor.y > 0.05 || familyOf(actor.member.kind) === 'bird';
    if (!flies) contactShadow(pen, 0, 0, ((lengthMetres * actor.member.heightMetres) / usual) * 0.36, 0.8);
    context.save();
    context.scale(scale * way, scale);
    context.translate(0, hover + leap);
    if (actor.deed === 'climb-wall') ontoWall(pen, creature.heightMetres, actor.actionTime);
    else if (UPTURNED.has(actor.deed)) turnedOver(pen, creature.heightMetres, actor.member.seed);
    else stirred(pen, stirAt(actor, PLAYED), creature.heightMetres);
    const own = shadeOfItsOwn(coatNow(coatOf(creature.coat, actor.member.colour), actor), actor.member.seed);
    const inUnits = { ...pen, pixelMetres: pen.pixelMetres / scale, lightSide: pen.lightSide * way };
    if (actor.y <= 0.05) paintBeforeIt(inUnits, actor, creature);
    creature.paint(inUnits, own, actor, scale);
    context.restore();
  },
};
