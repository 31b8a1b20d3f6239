import { hash2 } from '../../../base/random.ts';
import { gaitOf, limbAt } from '../gait.ts';
import type { Gait } from '../../kinds/kind-card.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Carriage } from './carriage.ts';
import { lerp, smoothstep } from '../../../base/interpolation.ts';
import { boughHeight, climbedAt, trunkBefore } from './in-trees.ts';
import type { Vec3 } from './space.ts';
import { trunkLength } from './species.ts';
import type { LegBuild, Species } from './species.ts';

/** Where one leg must put its foot. */
export interface LegTarget {
  readonly limb: string;
  /** Ball of the foot, metres of the body; y is above the ground. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Radians that the bone above the foot leans forward. */
  readonly lean: number;
  /** Radians that the foot points down. */
  readonly tip: number;
  readonly planted: boolean;
}

const LIMBS = ['hind-left', 'fore-left', 'hind-right', 'fore-right'] as const;

/** Targets of all four legs. `share` is how many metres of the body's own axis a metre of travel is. */
export function legTargets(
  species: Species,
  actor: ActorState,
  now: {
    readonly gait: Gait | undefined;
    readonly scale: number;
    readonly carriage: Carriage;
    readonly share: number;
    /** Where the mouth is. */
    readonly mouth: Vec3;
    /** Puts a point of the trunk at rest where the trunk is now. */
    readonly trunk: (x: number, y: number) => Vec3;
  },
): readonly LegTarget[] {
  return LIMBS.map((limb) => {
    const build = limb.startsWith('fore') ? species.fore : species.hind;
    // Facing right, the right side is the near one.
    const z = build.root.z * (limb.endsWith('right') ? 1 : -1);
    if (now.carriage.hanging > 0) return { limb, z, planted: false, ...hung(species, build, limb, now) };
    if (now.gait !== undefined) return going(build, actor, now.gait, limb, z, now);
    const still = standing(species, build, actor, now.carriage, limb, z, now.mouth);
    const halted = gaitOf(actor.member.kind, 'walk');
    if (actor.travelled === 0 || halted === undefined || actor.actionTime > 0.6) return still;
    const from = going(build, actor, halted, limb, z, now);
    return blended(from, still, smoothstep(0.05, 0.55, actor.actionTime), build);
  });
}

function going(
  build: LegBuild,
  actor: ActorState,
  gait: Gait,
  limb: string,
  z: number,
  now: { readonly scale: number; readonly share: number },
): LegTarget {
  const stride = gait.strideHeights * actor.member.heightMetres;
  const at = limbAt(gait, stride, limb, actor.travelled);
  const { lean } = build;
  const quick = gait.name === 'gallop' ? 1.3 : 1;
  const stance = lerp(lean.landing, lean.leaving, at.progress);
  const folded = Math.sin(Math.PI * Math.min(1, at.progress * 1.12) ** 0.75);
  const swing =
    lerp(lean.leaving, lean.landing, smoothstep(0.25, 1, at.progress)) +
    (lean.folded * quick - lean.leaving) * Math.max(0, folded) * 0.75;
  const rest = build.root.x + build.standAhead * 0.4;
  return {
    limb,
    x: rest + (at.along / now.scale) * now.share,
    y: at.lift * build.liftMetres * quick,
    z,
    lean: at.planted ? stance : swing,
    tip: at.planted ? 0 : Math.max(0, folded) * 1.15 * (1 - smoothstep(0.6, 1, at.progress)),
    planted: at.planted,
  };
}

function standing(
  species: Species,
  build: LegBuild,
  actor: ActorState,
  carriage: Carriage,
  limb: string,
  z: number,
  mouth: Vec3,
): LegTarget {
  const hind = limb.startsWith('hind');
  const odd = hash2(actor.member.seed, LIMBS.indexOf(limb as (typeof LIMBS)[number]) + 11) - 0.5;
  const length = build.bones[0] + build.bones[1] + build.bones[2];
  // The near foot of a pair stands behind the far one, as the view already shifts it: neither hides the other.
  const stagger = (limb.endsWith('right') ? -1 : 1) * Math.sign(nearOf(actor)) * (hind ? 0.1 : 0.085) + odd * 0.06;
  const upright = {
    x: build.root.x + build.standAhead + stagger * length,
    y: 0,
    lean: build.standLean + stagger * 0.8,
    tip: 0,
  };
  const paw = species.foot.kind === 'paw';
  const seated = hind
    ? carriage.paws > 0.5
      ? // Upright on its haunches: the legs lie ahead, soles up.
        { x: build.root.x + length * 1.02, y: length * 0.07, lean: -1.5, tip: -0.75 }
      : { x: build.root.x + length * 0.47, y: 0, lean: -1.42, tip: 0 }
    : {
        x: build.root.x + build.standAhead - length * 0.1 + stagger * length * 0.4,
        y: 0,
        lean: build.standLean,
        tip: 0,
      };
  const down = lain(build, length, hind, paw, stagger);
  const posture = mixed(mixed(upright, seated, carriage.sitting), down, carriage.lying);
  const busy = hind ? posture : pawed(posture, length, carriage, actor.actionTime, limb.endsWith('right'));
  const off = hind ? carriage.off.hind : carriage.off.fore;
  const flying = mixed(busy, flown(upright.x, length, hind, carriage), off);
  const posed =
    hind && carriage.kicking > 0 ? mixed(busy, thrownOut(build, length, carriage), carriage.kicking) : flying;
  const near = limb.endsWith('right') === nearOf(actor) > 0;
  const raised = hind ? 0 : Math.max(carriage.paws, near ? carriage.pawing : 0);
  if (raised > 0)
    return {
      limb,
      z: z * (1 - 0.5 * raised),
      planted: false,
      ...mixed(posed, atMouth(mouth, length, carriage, actor.actionTime, limb.endsWith('right')), raised),
    };
  if (hind && carriage.scratching > 0 && near)
    return {
      limb,
      z: z * 1.15,
      planted: false,
      ...mixed(posed, atEar(mouth, length, actor.actionTime), carriage.scratching),
    };
  if (carriage.climbing > 0)
    return {
      limb,
      z,
      planted: false,
      ...mixed(posed, onTrunk(species, hind, length, actor.actionTime, limb.endsWith('right')), carriage.climbing),
    };
  const ahead = { x: build.root.x + length * 0.72, y: length * (0.22 + 0.5 * carriage.sitting), lean: -0.9, tip: 0.4 };
  const strikes = hind || !near ? 0 : carriage.striking;
  return { limb, z, planted: off === 0 && strikes === 0, ...mixed(posed, ahead, strikes) };
}

/** The forepaws of one who stretches lie ahead; those of one who digs scratch by turns. */
function pawed(posture: Footing, length: number, carriage: Carriage, actionTime: number, right: boolean): Footing {
  const beat = Math.sin(actionTime * 11 + (right ? 0 : Math.PI));
  const { stretching, digging } = carriage;
  return {
    x: posture.x + length * (0.46 * stretching + (0.18 + 0.2 * beat) * digging),
    y: posture.y + Math.max(0, Math.cos(actionTime * 11 + (right ? 0 : Math.PI))) * 0.26 * length * digging,
    lean: posture.lean - 0.9 * stretching,
    tip: posture.tip + 0.3 * digging,
  };
}

/** At the mouth with what is eaten, or over the cheek again and again. */
function atMouth(
  mouth: Vec3,
  length: number,
  { pawing, drumming, eyesShut, paws }: Carriage,
  actionTime: number,
  right: boolean,
): Footing {
  // Up over the eyes of one who will not look.
  const covers = eyesShut && paws === 1 ? 1 : 0;
  const rub = pawing * Math.sin(actionTime * 7);
  // Fists on the chest, one after the other.
  const beat = drumming * Math.sin(actionTime * 15 + (right ? 0 : Math.PI));
  return {
    x: mouth.x + length * (0.02 - 0.1 * drumming + 0.12 * Math.max(0, beat) - 0.14 * covers),
    y: mouth.y - length * (0.06 - 0.12 * rub + 0.42 * drumming - 0.3 * covers),
    lean: -0.75,
    tip: 0.5,
  };
}

/** The forepaws round the bough, a little apart; the hind legs hang loose and come after the body. */
function hung(
  species: Species,
  build: LegBuild,
  limb: string,
  { carriage, trunk }: { readonly carriage: Carriage; readonly trunk: (x: number, y: number) => Vec3 },
): Footing {
  const [upper, lower, cannon] = build.bones;
  const aside = limb.endsWith('right') ? 1 : -1;
  if (limb.startsWith('fore'))
    return { x: aside * 0.16 * species.heightMetres, y: boughHeight(species), lean: Math.PI - 0.2 * aside, tip: -0.6 };
  const hip = trunk(build.root.x, build.root.y);
  return {
    x: hip.x + (upper + lower) * (0.34 + 0.16 * aside - 0.7 * carriage.swung),
    y: hip.y - (upper + lower) * (0.74 + 0.12 * aside) - 0.5 * cannon,
    lean: -0.5,
    tip: 0.7,
  };
}

/** A paw on the trunk: left and right, fore and hind by turns. */
function onTrunk(species: Species, hind: boolean, length: number, actionTime: number, right: boolean): Footing {
  const { torso } = species;
  const beat = Math.sin(actionTime * 4.2 + (right === hind ? 0 : Math.PI));
  const long = trunkLength(species);
  const body = torso.y + long * 0.32 + climbedAt(species, actionTime);
  return {
    x: trunkBefore(species) - 0.02 * long,
    y: body + (hind ? -0.42 : 0.62) * long + 0.1 * length * beat,
    lean: hind ? -0.5 : -1.1,
    tip: 0.2,
  };
}

/** Stretched out behind, as high as the haunch. */
function thrownOut(build: LegBuild, length: number, { lift }: Carriage): Footing {
  return { x: build.root.x - length * 0.82, y: lift + length * 0.72, lean: 1.5, tip: 1.2 };
}

/** Behind the ear, over and over. */
function atEar(mouth: Vec3, length: number, actionTime: number): Footing {
  const rub = Math.sin(actionTime * 24);
  return { x: mouth.x - length * (0.3 + 0.03 * rub), y: mouth.y + length * (0.02 + 0.07 * rub), lean: -1.2, tip: 0.5 };
}

/** In a leap the hind feet trail from the push and are drawn in; the fore feet are folded first and reach out to land. */
function flown(x: number, length: number, hind: boolean, carriage: Carriage): Footing {
  const late = smoothstep(0.25, 0.95, carriage.flight);
  return hind
    ? {
        x: x + lerp(-0.34, 0.3, late) * length,
        y: carriage.lift + lerp(0.04, 0.22, late) * length,
        lean: lerp(0.95, 0.1, late),
        tip: lerp(1.1, 0.2, late),
      }
    : {
        x: x + lerp(0.12, 0.4, late) * length,
        y: carriage.lift + lerp(0.36, 0.1, late) * length,
        lean: lerp(1.35, -0.25, late),
        tip: lerp(1, 0.15, late),
      };
}

/** 1 when the right side of the body is the near one, -1 when the left is. */
function nearOf(actor: ActorState): number {
  return actor.facing.endsWith('left') ? -1 : 1;
}

function lain(build: LegBuild, length: number, hind: boolean, paw: boolean, stagger: number) {
  if (hind) return { x: build.root.x + length * (0.38 + stagger * 0.3), y: 0, lean: -1.45, tip: 0 };
  if (paw) return { x: build.root.x + length * (0.5 + stagger * 0.5), y: 0, lean: -1.4, tip: 0 };
  return { x: build.root.x - length * (0.02 + stagger * 0.3), y: 0, lean: 1.5, tip: 1.4 };
}

interface Footing {
  readonly x: number;
  readonly y: number;
  readonly lean: number;
  readonly tip: number;
}

function mixed(a: Footing, b: Footing, share: number): Footing {
  return {
    x: lerp(a.x, b.x, share),
    y: lerp(a.y, b.y, share),
    lean: lerp(a.lean, b.lean, share),
    tip: lerp(a.tip, b.tip, share),
  };
}

/** From the last step of a walk into the stand, each foot with a small step of its own. */
function blended(from: LegTarget, to: LegTarget, share: number, build: LegBuild): LegTarget {
  const step = Math.sin(share * Math.PI) * build.liftMetres * 0.35;
  const mix = mixed(from, to, share);
  return { ...to, ...mix, y: mix.y + step };
}
