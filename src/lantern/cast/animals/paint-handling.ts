import { lerp } from '../../../base/interpolation.ts';
import { fillOval } from './creature-brush.ts';
import { hash2 } from '../../../base/random.ts';
import { cardOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Piece } from '../../script/screenplay.ts';
import type { ActorState } from '../../stage/stage.ts';
import { beatAt, buriedAt, droppedAt, intoAt, spatAt } from './acted-handling.ts';
import { paintAt } from './paint-mouthful.ts';
import { proboscisSpine } from './paint-proboscis.ts';
import { mouthOf } from './pose.ts';
import type { Pose } from './pose.ts';
import { nearSide, placed, see } from './space.ts';
import type { Species } from './species.ts';

type Thing = Pick<Piece, 'kind' | 'colour'>;

/** What is done something with where the prompt names nothing else. */
const PEBBLE = { kind: 'pebble' } as const;
const JAR = { kind: 'jar' } as const;
const BIN = { kind: 'trash-can' } as const;
const SHELL = { kind: 'shell' } as const;

/** Paints what is behind one that handles a thing: the vessel that it fills, the hole that it buries something in. */
export function paintBehindHandling(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  const { heightMetres: tall } = species;
  if (actor.deed === 'drop-in') {
    const tip = see(pose.view, mouthOf(species, pose.head));
    const way = nearSide(pose.view);
    const x = way * (Math.abs(species.fore.root.x) + 0.52 * tall);
    paintFilling(pen, actor, { x, top: 0.62 * tall, from: tip.y, way });
  }
  if (actor.deed === 'bury') paintBuried(pen, species, pose, actor);
}

/** Paints what is before one that handles a thing. */
export function paintBeforeHandling(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  switch (actor.deed) {
    case 'rummage':
      return paintSearched(pen, species, pose, actor);
    case 'spit-out':
      return paintSpat(
        pen,
        see(pose.view, mouthOf(species, pose.head)),
        nearSide(pose.view),
        species.heightMetres,
        actor,
      );
    case 'bury':
      return paintMound(pen, species, pose, buriedAt(actor.actionTime).covered);
    case 'stuff-cheeks':
      return paintCheeks(pen, species, pose, actor);
    default:
  }
}

/** Paints what an elephant has in its trunk, across the tip of it. */
export function paintInTrunk(pen: Pen, species: Species, pose: Pose, thing: Thing): void {
  const tip = proboscisSpine(species.head, pose, pen.time).at(-2);
  if (tip === undefined) return;
  const { heightMetres, lengthMetres } = cardOf(thing.kind).size;
  const most = 0.62 * species.heightMetres;
  const tall = Math.min(2.2, most / Math.max(heightMetres, lengthMetres)) * heightMetres;
  paintAt(pen, thing, { ...see(pose.view, tip), tall, turn: 0.12 * Math.sin(pen.time * 1.3), foot: 0.5 });
}

/** Whether something is carried in a trunk, and not between the teeth. */
export function hasTrunk({ head }: Species): boolean {
  return head.proboscis !== undefined;
}

/** A vessel before one that lets things fall into it: they lie in it, the next one falls, and more lie beside it. */
export function paintFilling(
  pen: Pen,
  actor: ActorState,
  { x, top, from, way }: { readonly x: number; readonly top: number; readonly from: number; readonly way: number },
): void {
  const vessel: Thing = actor.pieces?.[0] ?? JAR;
  const thing: Thing = actor.mouthful ?? actor.member.mouthful ?? PEBBLE;
  const { down, fallen, count } = droppedAt(actor.actionTime);
  const size = 0.2 * top;
  const tall = tallWithin(vessel.kind, top, top * 1.3);
  const half = 0.34 * ((tall * cardOf(vessel.kind).size.lengthMetres) / cardOf(vessel.kind).size.heightMetres);
  paintAt(pen, vessel, { x, y: 0, tall, turn: 0, foot: 0 });
  for (let k = 0; k < Math.min(9, count + 2); k++) {
    const row = Math.floor(k / 3);
    const at = x + half * (((k % 3) - 1) * 0.62 + (row % 2) * 0.24);
    paintAt(pen, thing, { x: at, y: 0.05 * tall + row * size * 0.62, tall: size, turn: hash2(k, 5), foot: 0 });
  }
  for (let k = 0; k < 3; k++)
    paintAt(pen, thing, {
      x: x + way * (half * 1.6 + (0.4 + k) * size),
      y: 0,
      tall: size,
      turn: 0,
      foot: 0,
    });
  if (fallen > 0 && fallen < 1)
    paintAt(pen, thing, { x, y: lerp(from, 0.35 * tall, fallen), tall: size, turn: fallen * 3, foot: 0.5 });
  // Between beak or teeth until then.
  else if (down < 0.5 && fallen === 0) paintAt(pen, thing, { x, y: from, tall: size, turn: 0, foot: 0.5 });
}

/** How tall a thing is drawn that may take so much room, metres of the build. */
function tallWithin(kind: Kind, high: number, wide: number): number {
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  return Math.min(high, (wide * heightMetres) / lengthMetres);
}

/** What is searched stands before one, the head in it; scraps fly out. */
function paintSearched(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  const { heightMetres: tall, fore } = species;
  const way = nearSide(pose.view);
  const box: Thing = actor.pieces?.[0] ?? BIN;
  const high = tallWithin(box.kind, 0.98 * tall, 1.3 * tall);
  const { heightMetres, lengthMetres } = cardOf(box.kind).size;
  const half = ((high * lengthMetres) / heightMetres) * 0.5;
  const x = way * (fore.root.x + 0.24 * tall + half);
  const into = intoAt(actor.actionTime, actor.member.seed);
  paintAt(pen, box, { x, y: 0, tall: high, turn: -way * 0.05 * into * Math.sin(pen.time * 13), foot: 0 });
  const { context } = pen;
  const content = actor.mouthful ?? actor.member.mouthful;
  for (let scrap = 0; scrap < 9; scrap++) {
    const share = (actor.actionTime * 0.8 + hash2(scrap, 3)) % 1;
    const at = x + (hash2(scrap, 11) * 2.4 - 1.2) * half * (0.3 + share * 1.5);
    const y = high * 0.92 + tall * (1.5 * share - 2.6 * share * share) * (0.7 + 0.5 * hash2(scrap, 7));
    if (y < 0) continue;
    if (content !== undefined && scrap % 3 === 0) {
      paintAt(pen, content, { x: at, y, tall: 0.13 * tall, turn: share * 6, foot: 0.5 });
      continue;
    }
    context.save();
    context.translate(at, y);
    context.rotate(share * 9 + scrap);
    context.fillStyle = pen.tone((['#f4efe4', '#d9b36a', '#c4503c', '#8fb08a'] as const)[scrap % 4]!, 0.3);
    context.fillRect(-0.035 * tall, -0.022 * tall, 0.07 * tall, 0.044 * tall);
    context.restore();
  }
}

/** Drops, and what the prompt names, fly from a mouth forward and down. */
export function paintSpat(
  pen: Pen,
  from: { readonly x: number; readonly y: number },
  way: number,
  tall: number,
  actor: ActorState,
): void {
  const { flown } = spatAt(actor.actionTime);
  if (flown === 0 || flown === 1) return;
  const { context } = pen;
  const at = (share: number, spread: number) => ({
    x: from.x + way * tall * (0.9 * share + 0.06),
    y: Math.max(0.01, from.y + tall * (spread * share + 0.12 * share - 0.75 * share * share)),
  });
  context.fillStyle = pen.tone('#eaf6fb', 0.5, 0.95);
  context.beginPath();
  for (let drop = 0; drop < 14; drop++) {
    const share = Math.max(0, flown - 0.22 * hash2(drop, 9));
    const spot = at(share, 0.5 * (hash2(drop, 4) - 0.5));
    const r = tall * (0.012 + 0.016 * hash2(drop, 6));
    context.moveTo(spot.x + r, spot.y);
    context.ellipse(spot.x, spot.y, r * 1.3, r, 0, 0, 2 * Math.PI);
  }
  context.fill();
}

/** The hole in the ground before one, and what lies in it. */
function paintBuried(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  const { heightMetres: tall } = species;
  const x = holeOf(species, pose);
  fillOval(pen, x, 0.01 * tall, 0.36 * tall, 0.08 * tall, pen.tone('#8a6a44', 0.1));
  fillOval(pen, x, 0.005 * tall, 0.28 * tall, 0.055 * tall, pen.tone('#2e2014', -0.4));
  const thing = actor.mouthful ?? actor.member.mouthful;
  if (thing === undefined || buriedAt(actor.actionTime).held) return;
  const high = tallWithin(thing.kind, 0.2 * tall, 0.42 * tall);
  paintAt(pen, thing, { x, y: -0.02 * tall, tall: high, turn: 0.1, foot: 0.15 });
}

/** Earth that is pushed back over it. */
function paintMound(pen: Pen, species: Species, pose: Pose, covered: number): void {
  const { heightMetres: tall } = species;
  if (covered === 0) return;
  const { context } = pen;
  const x = holeOf(species, pose);
  context.fillStyle = pen.tone('#7c5c39', 0.15);
  context.beginPath();
  context.ellipse(x, -0.03 * tall, 0.36 * tall * (0.6 + 0.4 * covered), 0.21 * tall * covered, 0, 0, Math.PI);
  context.fill();
  const crumbs = pen.tone('#5f4429', -0.1);
  for (let crumb = 0; crumb < 9; crumb++) {
    const at = x + (hash2(crumb, 2) * 2 - 1) * 0.3 * tall;
    const y = 0.14 * tall * covered * (1 - Math.abs(at - x) / (0.36 * tall)) * hash2(crumb, 5);
    fillOval(pen, at, y, 0.028 * tall, 0.02 * tall, crumbs);
  }
}

function holeOf(species: Species, pose: Pose): number {
  return nearSide(pose.view) * (species.fore.root.x + 0.34 * species.heightMetres);
}

/** Cheeks that are stuffed fuller from bite to bite. */
function paintCheeks(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  const { head } = species;
  const full = Math.min(1, 0.35 + actor.actionTime / 3.2);
  const nose = head.nose.at.x;
  const chew = 1 + 0.05 * Math.sin(pen.time * 11);
  const near = nearSide(pose.view);
  const at = see(pose.view, placed(pose.head, { x: 0.5 * nose, y: -0.2 * nose, z: near * 0.3 * nose }));
  const r = nose * 0.44 * full * chew;
  const { coat } = species;
  fillOval(pen, at.x, at.y, r * 1.12, r, pen.tone(coat.base, 0.15));
  fillOval(pen, at.x + near * 0.2 * r, at.y + 0.22 * r, 0.66 * r, 0.52 * r, pen.tone(coat.light, 0.5));
}

/** Paints, in the turned picture of one on its back, the stone on its chest and what is beaten on it. */
export function paintOnBelly(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  const thing: Thing = actor.mouthful ?? actor.member.mouthful ?? SHELL;
  const { torso, heightMetres: tall } = species;
  const deep = Math.max(...torso.profile.map((station) => station[2]));
  const chest = see(pose.view, pose.trunk(lerp(torso.rearX, torso.frontX, 0.74), torso.y - deep * 0.92));
  const beat = beatAt(actor.actionTime);
  const { context } = pen;
  // The picture is upside down here: the stone is turned back.
  context.save();
  context.translate(chest.x, chest.y);
  context.scale(1, -1);
  paintAt(pen, { kind: 'pebble' }, { x: 0, y: -0.02 * tall, tall: 0.17 * tall, turn: 0, foot: 0 });
  paintAt(pen, thing, { x: 0, y: tall * (0.13 + 0.2 * (1 - beat)), tall: 0.2 * tall, turn: 0.2 * beat, foot: 0 });
  if (beat > 0.7)
    for (let chip = 0; chip < 5; chip++)
      fillOval(
        pen,
        tall * 0.24 * (hash2(chip, 3) - 0.5) * 2,
        tall * (0.2 + 0.16 * hash2(chip, 8)),
        0.014 * tall,
        0.01 * tall,
        pen.tone('#fdf6e6', 0.6),
      );
  context.restore();
}
