import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

/** What grazes on open land. */
export type Grazer = 'sheep' | 'cow' | 'deer' | 'camel' | 'zebra';

/** How one kind is built, metres: of its back above the ground, and half its length. */
interface Build {
  readonly back: number;
  readonly half: number;
  /** Depth of the trunk. */
  readonly deep: number;
  readonly hide: string;
  /** Markings, mane or fleece. */
  readonly mark: string;
  /** Legs and muzzle. */
  readonly dark: string;
  /** How far up the head is carried when it looks up, above the back. */
  readonly neck: number;
}

const BUILDS: Readonly<Record<Grazer, Build>> = {
  sheep: { back: 0.86, half: 0.56, deep: 0.52, hide: '#f0ebdd', mark: '#fbf8ee', dark: '#3c3632', neck: 0.1 },
  cow: { back: 1.4, half: 1.05, deep: 0.78, hide: '#e9e2d6', mark: '#5a3a2a', dark: '#8a6a5c', neck: 0.18 },
  deer: { back: 1.05, half: 0.68, deep: 0.42, hide: '#a8733f', mark: '#f2e4cc', dark: '#6a4a30', neck: 0.5 },
  camel: { back: 1.75, half: 1.15, deep: 0.72, hide: '#c59a5e', mark: '#a87c44', dark: '#94703f', neck: 0.5 },
  zebra: { back: 1.3, half: 0.9, deep: 0.6, hide: '#f2eee6', mark: '#2a2826', dark: '#3a3634', neck: 0.42 },
};

/** Some stand with their heads up, some have them in the grass. */
const POSES = 3;

/** An animal that stands or grazes far off, seen from its side: part of the place, not of the cast. `way` is where it faces. */
export function grazer(kind: Grazer, x: number, z: number, way: 1 | -1, variant: number): SetPiece {
  const build = BUILDS[kind];
  const pose = variant % POSES;
  const reach = build.half * 1.9;
  return drawn(
    `grazer ${kind} ${way} ${pose}`,
    x,
    z,
    [-reach, reach, build.back * 1.25 + build.neck + 0.45],
    (sketch) => {
      sketch.pen.context.scale(way, 1);
      drawGrazer(sketch, kind, build, pose !== 1);
    },
    { shadow: build.half * 0.9, turn: 1 },
  );
}

function drawGrazer(sketch: Sketch, kind: Grazer, build: Build, grazing: boolean): void {
  const { back, half, deep, hide, dark } = build;
  const belly = back - deep;
  const leg = (at: number, lit: number) => {
    const thick = deep * 0.13;
    sketch.fill(
      `M ${at - thick * 1.5} ${belly + deep * 0.35} L ${at - thick * 0.7} ${belly * 0.5} L ${at - thick * 0.7} 0 H ${at + thick} L ${at + thick} ${belly * 0.5} L ${at + thick * 1.7} ${belly + deep * 0.35} Z`,
      kind === 'sheep' ? dark : hide,
      lit,
    );
    sketch.rect(at - thick * 0.8, 0, thick * 2, back * 0.05, dark, lit - 0.2);
  };
  leg(-half * 0.62, -0.6);
  leg(half * 0.46, -0.6);
  leg(-half * 0.84, -0.1);
  leg(half * 0.66, -0.1);
  drawTrunk(sketch, kind, build);
  drawHead(sketch, kind, build, grazing);
  if (kind !== 'sheep')
    sketch.line(
      `M ${-half} ${back * 0.94} Q ${-half * 1.2} ${back * 0.7} ${-half * 1.12} ${back * 0.42}`,
      deep * 0.08,
      build.mark,
      -0.2,
    );
}

function drawTrunk(sketch: Sketch, kind: Grazer, { back, half, deep, hide, mark }: Build): void {
  const belly = back - deep;
  const low = belly + deep * 0.06;
  const outline = `M ${-half} ${back * 0.9} Q ${-half * 1.06} ${low + deep * 0.3} ${-half * 0.72} ${low} Q 0 ${belly - deep * 0.06} ${half * 0.7} ${low + deep * 0.06} Q ${half * 1.04} ${back * 0.76} ${half * 0.86} ${back} Q ${half * 0.2} ${back - deep * 0.08} ${-half * 0.3} ${back} Q ${-half * 0.84} ${back * 1.04} ${-half} ${back * 0.9} Z`;
  sketch.fill(outline, hide, -0.1);
  // The back catches the light.
  sketch.fill(
    `M ${-half * 0.98} ${back * 0.9} Q ${-half * 0.84} ${back * 1.04} ${-half * 0.3} ${back} Q ${half * 0.2} ${back - deep * 0.08} ${half * 0.86} ${back} Q ${half * 0.9} ${back * 0.9} ${half * 0.6} ${back - deep * 0.3} Q 0 ${back - deep * 0.42} ${-half * 0.7} ${back - deep * 0.3} Z`,
    hide,
    0.65,
    0.8,
  );
  if (kind === 'sheep')
    for (let tuft = 0; tuft < 12; tuft++) {
      const angle = (tuft / 12) * Math.PI * 2;
      const [x, y] = [Math.cos(angle) * half * 0.8, back - deep * 0.48 + Math.sin(angle) * deep * 0.4];
      sketch.disc(x, y, half * 0.28, deep * 0.24, mark, 0.4 * Math.sin(angle) + 0.2);
    }
  if (kind === 'cow')
    for (const [x, y, rx, ry] of [
      [-0.55, 0.42, 0.3, 0.26],
      [0.12, 0.62, 0.26, 0.2],
      [0.62, 0.34, 0.2, 0.22],
    ] as const)
      sketch.disc(x * half, belly + y * deep, rx * half, ry * deep, mark, 0.05);
  if (kind === 'zebra')
    for (let stripe = -4; stripe < 5; stripe++) {
      const x = stripe * half * 0.2;
      sketch.line(
        `M ${x} ${back * 0.98} Q ${x - half * 0.06} ${belly + deep * 0.5} ${x + half * 0.03} ${belly + deep * 0.16}`,
        half * 0.06,
        mark,
        0,
      );
    }
  if (kind === 'camel')
    sketch.fill(
      `M ${-half * 0.5} ${back * 0.96} Q ${-half * 0.05} ${back * 1.32} ${half * 0.4} ${back * 0.96} Z`,
      hide,
      0.45,
    );
}

/** The neck, down to the grass or up, and the head at its end. */
function drawHead(
  sketch: Sketch,
  kind: Grazer,
  { back, half, deep, hide, mark, dark, neck }: Build,
  grazing: boolean,
): void {
  const long = half * (kind === 'sheep' ? 0.42 : 0.6);
  const [x, y] = grazing && kind !== 'camel' ? [half * 1.32, back * 0.26] : [half * 1.24, back + neck];
  const thick = deep * 0.24;
  const coat = kind === 'sheep' ? dark : hide;
  sketch.fill(
    `M ${half * 0.62} ${back * 0.98} Q ${half * 1.02} ${(back + y) * 0.56} ${x - thick * 0.5} ${y + thick} L ${x + thick * 0.4} ${y - thick * 0.4} Q ${half * 1.02} ${(back + y) * 0.42} ${half * 0.8} ${back - deep * 0.55} Z`,
    kind === 'sheep' ? mark : hide,
    -0.05,
  );
  const drop = grazing && kind !== 'camel' ? -0.75 : -0.3;
  const [mx, my] = [x + long * Math.cos(drop), y + long * Math.sin(drop)];
  sketch.fill(
    `M ${x - thick * 0.7} ${y + thick * 0.7} Q ${x + thick} ${y + thick * 1.2} ${mx} ${my + thick * 0.5} Q ${mx + thick * 0.5} ${my - thick * 0.2} ${mx - thick * 0.1} ${my - thick * 0.5} L ${x - thick * 0.2} ${y - thick * 0.7} Z`,
    coat,
    0.1,
  );
  sketch.line(
    `M ${x - thick * 0.4} ${y + thick * 0.6} L ${x - thick * 1.1} ${y + thick * 1.5}`,
    thick * 0.5,
    coat,
    -0.2,
  );
  if (kind === 'zebra')
    sketch.line(
      `M ${half * 0.72} ${back * 1.02} Q ${half * 1.0} ${(back + y) * 0.58} ${x - thick * 0.4} ${y + thick * 0.9}`,
      thick * 0.6,
      mark,
      -0.1,
    );
  if (kind === 'deer' && !grazing)
    for (const side of [0, 0.16])
      sketch.line(
        `M ${x - thick * 0.4} ${y + thick} Q ${x - 0.24 - side} ${y + 0.3} ${x - 0.08 - side} ${y + 0.52} M ${x - 0.2 - side} ${y + 0.28} L ${x + 0.06 - side} ${y + 0.4}`,
        0.035,
        dark,
        0.1,
      );
}
