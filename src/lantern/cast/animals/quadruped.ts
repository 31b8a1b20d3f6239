import { strideOf } from '../gait.ts';
import type { Rig } from '../rig.ts';
import type { Kind } from '../../script/screenplay.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Shading } from './brush.ts';
import { coatOf } from './coat.ts';
import { paintHead } from './paint-head.ts';
import { inFront, paintLeg } from './paint-legs.ts';
import { paintMirror } from './paint-marks.ts';
import { paintMane } from './paint-mane.ts';
import { paintTail } from './paint-tail.ts';
import { paintTrunk, trunkRings } from './paint-trunk.ts';
import { poseOf } from './pose.ts';
import type { Pose } from './pose.ts';
import { see } from './space.ts';
import { CAT } from './species-cat.ts';
import { DEER } from './species-deer.ts';
import { DOG } from './species-dog.ts';
import { FOX } from './species-fox.ts';
import { HORSE } from './species-horse.ts';
import type { Species } from './species.ts';

const SPECIES: Partial<Readonly<Record<Kind, Species>>> = { fox: FOX, dog: DOG, cat: CAT, horse: HORSE, deer: DEER };

/** Fox, dog, cat, horse and deer: one body, five builds. */
export const QUADRUPED_RIG: Rig = {
  kinds: ['fox', 'dog', 'cat', 'horse', 'deer'],
  heightMetres: (kind) => speciesOf(kind).heightMetres,
  widthMetres: (member) =>
    (speciesOf(member.kind).widthMetres * member.heightMetres) / speciesOf(member.kind).heightMetres,
  paceMetresPerSecond: (kind, action) => {
    const pace = speciesOf(kind).paceMetresPerSecond;
    return action === 'walk' ? pace.walk : action === 'run' ? pace.run : 0;
  },
  stride: (member, action) => strideOf(member.kind, member.heightMetres, action),
  actions: ['stand', 'walk', 'run', 'jump', 'turn', 'sit', 'lie', 'look', 'eat'],
  draw: drawQuadruped,
};

/** The build of a kind. Throws for a kind that does not go on four legs. */
export function speciesOf(kind: Kind): Species {
  const species = SPECIES[kind];
  if (species === undefined) throw new Error(`Cannot build animal: got "${kind}", expected one that goes on four legs`);
  return species;
}

function drawQuadruped(pen: Pen, actor: ActorState): void {
  const species = speciesOf(actor.member.kind);
  const scale = actor.member.heightMetres / species.heightMetres;
  const { context } = pen;
  context.save();
  context.scale(scale, scale);
  const own: Pen = { ...pen, pixelMetres: pen.pixelMetres / scale };
  const pose = poseOf(species, actor, pen.time, pen.wind);
  contactShadow(own, species, pose);
  paintBody(own, species, pose, actor);
  context.restore();
}

function paintBody(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  const coat = coatOf(species.coat, actor.member.colour);
  const { seed } = actor.member;
  const rings = trunkRings(species, pose);
  const middle = pose.trunk(0, species.torso.y);
  const deep = Math.max(...species.torso.profile.map((station) => station[2]));
  const shading: Shading = {
    back: middle.y + deep * 1.1,
    belly: middle.y - deep * 1.1,
    rim: species.heightMetres * 0.011,
    reach: species.widthMetres / 2,
  };
  const legs = pose.legs.map((leg) => ({ leg, order: inFront(pose.view, leg) })).toSorted((a, b) => a.order - b.order);
  const paintLegs = (those: typeof legs, far: boolean) => {
    for (const { leg } of those) paintLeg(pen, species, pose.view, leg, coat, shading, far);
  };
  // Lying down, the far hind leg is under the body.
  const behind = legs.filter(({ leg, order }) => order < 0 && (leg.fore || pose.carriage.lying < 0.5));
  const before = legs.filter(({ order }) => order >= 0);
  if (pose.view.sin > 0.5) {
    paintLegs(behind, true);
    paintTrunk(pen, species, pose, { trunk: [], neck: rings.neck }, coat, shading, seed);
    paintHead(pen, species, pose, coat, shading);
    if (species.marks.mane) paintMane(pen, pose, rings.neck, coat, seed);
    paintTrunk(pen, species, pose, { trunk: rings.trunk, neck: [] }, coat, shading, seed);
    paintLegs(before, false);
    if (species.marks.rump) paintMirror(pen, species, pose, coat);
    paintTail(pen, species, pose, coat, shading);
    return;
  }
  paintLegs(behind, true);
  paintTail(pen, species, pose, coat, shading);
  paintTrunk(pen, species, pose, rings, coat, shading, seed);
  if (species.marks.mane) paintMane(pen, pose, rings.neck, coat, seed);
  paintLegs(before, false);
  paintHead(pen, species, pose, coat, shading);
}

/** A soft dark patch on the ground under the body; it shrinks and pales as the body leaps. */
function contactShadow(pen: Pen, species: Species, pose: Pose): void {
  const { context } = pen;
  const middle = see(pose.view, { x: (species.torso.rearX + species.torso.frontX) / 2, y: 0, z: 0 });
  const long = (species.torso.frontX - species.torso.rearX) * 0.5;
  const wide = species.torso.profile.reduce((most, station) => Math.max(most, station[4]), 0);
  const rx = Math.hypot(long * pose.view.cos, wide * 1.5 * pose.view.sin) * 1.25 + wide * 0.6;
  const ry = (long * Math.abs(pose.view.sin) + wide) * 0.16 + 0.02;
  const strength = 0.42 * (1 - 0.6 * pose.carriage.leap);
  context.save();
  context.translate(middle.x - pen.lightSide * wide * 0.5, middle.y);
  context.scale(rx, ry);
  const shadow = context.createRadialGradient(0, 0, 0.1, 0, 0, 1);
  shadow.addColorStop(0, pen.tone('#0c0f1c', -0.6, strength));
  shadow.addColorStop(0.55, pen.tone('#0c0f1c', -0.6, strength * 0.65));
  shadow.addColorStop(1, pen.tone('#0c0f1c', -0.6, 0));
  context.fillStyle = shadow;
  context.beginPath();
  context.ellipse(0, 0, 1, 1, 0, 0, Math.PI * 2);
  context.fill();
  context.restore();
}
