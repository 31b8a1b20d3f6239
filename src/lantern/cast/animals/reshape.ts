import type { Coat, FootBuild, HeadBuild, LegBuild, Marks, Species, TailBuild } from './species.ts';
import type { Vec3 } from './space.ts';
import type { Station } from './tube.ts';

/** What a species has different from the one it is built on: factors (1 for the same), and parts of its own. */
export interface Shape {
  /** Height and length of the finished figure in the metres of the build it is made from; the card has its true size. */
  readonly heightMetres: number;
  readonly widthMetres: number;
  readonly coat: Coat;
  readonly trunk?: {
    readonly long?: number;
    readonly deep?: number;
    readonly wide?: number;
    readonly profile?: readonly Station[];
  };
  readonly legs?: {
    readonly long?: number;
    readonly thick?: number;
    readonly apart?: number;
    readonly flesh?: { readonly fore: LegBuild['flesh']; readonly hind: LegBuild['flesh'] };
  };
  readonly neck?: {
    readonly long?: number;
    readonly thick?: number;
    readonly angle?: number;
    readonly sag?: number;
    readonly profile?: readonly Station[];
    /** Metres that it grows out of the trunk higher up. */
    readonly raised?: number;
  };
  readonly head?: {
    readonly size?: number;
    readonly long?: number;
    readonly deep?: number;
    readonly wide?: number;
    readonly eyeSize?: number;
    readonly parts?: Partial<HeadBuild>;
    readonly ear?: Partial<HeadBuild['ear']>;
  };
  readonly foot?: Partial<FootBuild>;
  readonly tail?: { readonly long?: number; readonly thick?: number; readonly parts?: Partial<TailBuild> };
  readonly motion?: Partial<Species['motion']>;
  readonly rest?: Partial<Species['rest']>;
  readonly marks: Partial<Marks>;
}

/** No marking at all. */
const PLAIN: Marks = {
  socks: 0,
  bib: 0,
  belly: 0,
  muzzle: 0,
  cheekRuff: false,
  whiskers: false,
  mane: false,
  antlers: false,
  spots: false,
  stripes: false,
  rump: false,
  saddle: false,
  collar: false,
};

/** Builds a species from a related one: its skeleton stretched, and what it has of its own put in. Markings start from none. */
export function reshaped(base: Species, shape: Shape): Species {
  const { long = 1, deep = 1, wide = 1 } = shape.trunk ?? {};
  const legLong = shape.legs?.long ?? 1;
  const { torso } = base;
  const y = base.fore.root.y * legLong + (torso.y - base.fore.root.y) * deep;
  const onTrunk = (v: { readonly x: number; readonly y: number }) => ({ x: v.x * long, y: y + (v.y - torso.y) * deep });
  const neckBase = onTrunk(base.neck.base);
  const limb = (build: LegBuild, flesh: LegBuild['flesh'] | undefined) =>
    reshapedLeg(build, { ...onTrunk(build.root), z: build.root.z * wide * (shape.legs?.apart ?? 1) }, shape, flesh);
  return {
    heightMetres: shape.heightMetres,
    widthMetres: shape.widthMetres,
    coat: shape.coat,
    torso: {
      rearX: torso.rearX * long,
      frontX: torso.frontX * long,
      y,
      profile: (shape.trunk?.profile ?? torso.profile).map(([at, shift, rise, fall, width]): Station => [
        at,
        shift * deep,
        rise * deep,
        fall * deep,
        width * wide,
      ]),
    },
    neck: {
      base: { x: neckBase.x, y: neckBase.y + (shape.neck?.raised ?? 0) },
      length: base.neck.length * (shape.neck?.long ?? 1),
      angle: shape.neck?.angle ?? base.neck.angle,
      sag: shape.neck?.sag ?? base.neck.sag,
      profile: stout(shape.neck?.profile ?? base.neck.profile, shape.neck?.thick ?? 1),
    },
    head: reshapedHead(base.head, shape.head),
    fore: limb(base.fore, shape.legs?.flesh?.fore),
    hind: limb(base.hind, shape.legs?.flesh?.hind),
    foot: { ...base.foot, ...shape.foot },
    tail: {
      ...base.tail,
      root: onTrunk(base.tail.root),
      length: base.tail.length * (shape.tail?.long ?? 1),
      radii: base.tail.radii.map((radius) => radius * (shape.tail?.thick ?? 1)),
      ...shape.tail?.parts,
    },
    motion: { ...base.motion, ...shape.motion },
    rest: {
      sitPitch: base.rest.sitPitch,
      sitY: (base.rest.sitY * y) / torso.y,
      lieY: base.rest.lieY * deep,
      ...shape.rest,
    },
    marks: { ...PLAIN, ...shape.marks },
  };
}

function stout(profile: readonly Station[], factor: number): readonly Station[] {
  return profile.map(([at, shift, rise, fall, width]) => [at, shift, rise * factor, fall * factor, width * factor]);
}

function reshapedLeg(build: LegBuild, root: Vec3, shape: Shape, flesh: LegBuild['flesh'] | undefined): LegBuild {
  const reach = root.y / build.root.y;
  const thick = shape.legs?.thick ?? 1;
  const [upper, lower, cannon] = build.bones;
  return {
    ...build,
    root,
    bones: [upper * reach, lower * reach, cannon * reach],
    flesh: (flesh ?? build.flesh).map(([bone, at, radius, shift = 0]) => [bone, at, radius * thick, shift * reach]),
    standAhead: build.standAhead * reach,
    liftMetres: build.liftMetres * reach,
  };
}

function reshapedHead(head: HeadBuild, shape: Shape['head'] = {}): HeadBuild {
  const { size = 1, eyeSize = 1 } = shape;
  const [sx, sy, sz] = [size * (shape.long ?? 1), size * (shape.deep ?? 1), size * (shape.wide ?? 1)];
  const at = (v: Vec3): Vec3 => ({ x: v.x * sx, y: v.y * sy, z: v.z * sz });
  const own = shape.parts ?? {};
  return {
    ...head,
    profile: head.profile.map(([x, shift, rise, fall, width]) => [
      x * sx,
      shift * sy,
      rise * sy,
      fall * sy,
      width * sz,
    ]),
    eye: { at: at(head.eye.at), radius: head.eye.radius * size * eyeSize },
    nose: { at: at(head.nose.at), radius: head.nose.radius * size },
    mouth: head.mouth.map(at),
    ...own,
    ear: {
      ...head.ear,
      front: at(head.ear.front),
      back: at(head.ear.back),
      tip: at(head.ear.tip),
      ...own.ear,
      ...shape.ear,
    },
  };
}
