import { drawn } from '../kits/sketch.ts';

/** A sign that hangs from the ceiling: a red cross on white. */
export function crossSign(x: number, z: number) {
  return drawn(
    'hospital cross sign',
    x,
    z,
    [-0.9, 0.9, 1, -0.4],
    (sketch) => {
      for (const at of [-0.6, 0.6]) sketch.line(`M ${at} 0.34 V 1`, 0.03, '#8a949a', 0.3);
      sketch.shine('M -0.8 -0.34 H 0.8 V 0.34 H -0.8 Z', '#fbfdff', '#f6fafb');
      sketch.rect(-0.08, -0.25, 0.16, 0.5, '#d8322e', 0.3);
      sketch.rect(-0.25, -0.08, 0.5, 0.16, '#d8322e', 0.3);
    },
    { y: 2.5, turn: 1 },
  );
}

/** A bed on wheels, made up in white, its rails raised. */
export function wheeledBed(x: number, z: number) {
  return drawn(
    'wheeled bed',
    x,
    z,
    [-1.3, 1.3, 1.5],
    (sketch) => {
      for (const at of [-0.95, 0.95]) {
        sketch.rect(at - 0.03, 0.14, 0.06, 0.5, '#8a949a', 0.2);
        sketch.disc(at, 0.1, 0.1, 0.1, '#33383e', 0.1);
      }
      sketch.rect(-1.1, 0.58, 2.2, 0.1, '#a9b4ba', 0.3);
      sketch.fill('M -1.1 0.68 H 1.1 V 0.84 Q 0.4 0.94 -0.4 0.86 H -1.1 Z', '#f6f9fb', 0.3);
      sketch.fill('M -0.3 0.7 Q 0.3 0.98 1.1 0.86 V 0.56 H -0.3 Z', '#7fb4c8', 0.2);
      sketch.fill('M -1.04 0.86 Q -1 1.06 -0.8 1.06 Q -0.56 1.06 -0.5 0.86 Z', '#ffffff', 0.6);
      sketch.rect(-1.18, 0.5, 0.07, 0.76, '#a9b4ba', 0.4);
      sketch.rect(1.11, 0.5, 0.07, 0.56, '#a9b4ba', 0.4);
      sketch.line('M -0.5 0.98 V 1.2 H 0.4 V 0.98 M -0.2 0.98 V 1.2 M 0.1 0.98 V 1.2', 0.035, '#b9c4ca', 0.5);
    },
    { shadow: 1.1, turn: 1 },
  );
}

/** A bag of fluid on a pole with wheels. */
export function dripStand(x: number, z: number) {
  return drawn(
    'drip stand',
    x,
    z,
    [-0.4, 0.4, 2.2],
    (sketch) => {
      sketch.line('M -0.26 0.06 H 0.26 M 0 0.06 V 2', 0.04, '#a9b4ba', 0.4);
      sketch.line('M -0.2 2 H 0.2 V 1.92 M -0.2 2 V 1.92', 0.03, '#a9b4ba', 0.4);
      sketch.fill('M 0.1 1.9 H 0.3 V 1.52 Q 0.2 1.44 0.1 1.52 Z', '#dff0f6', 0.5, 0.9);
      sketch.line('M 0.2 1.48 Q 0.1 1.1 -0.1 0.9', 0.015, '#cfe4ea', 0.4);
    },
    { turn: 1 },
  );
}

/** Three seats in a row for those who wait. */
export function waitingChairs(x: number, z: number) {
  return drawn(
    'waiting chairs',
    x,
    z,
    [-1, 1, 1],
    (sketch) => {
      sketch.rect(-0.9, 0.36, 1.8, 0.05, '#8a949a', 0.2);
      for (const at of [-0.7, 0.66]) sketch.rect(at, 0, 0.05, 0.38, '#8a949a', 0.1);
      for (const at of [-0.88, -0.28, 0.32]) {
        sketch.rect(at, 0.5, 0.54, 0.44, '#4f9a8c', 0.1);
        sketch.rect(at, 0.4, 0.56, 0.1, '#63b0a2', 0.4);
      }
    },
    { shadow: 0.9, turn: 1 },
  );
}
