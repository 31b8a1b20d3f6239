/**
 * How well subjects are cut out of pictures: Lantern's own stills, of which it is known where everybody is, as they are and roughened with
 * the grain, blur and texture of photographs. Prints for each class the mean agreement (common area over joint one) with the truth, how
 * many were found, and the worst.
 *
 *   npm run bench:cut-out -- --out DIR     # also writes each picture with its mask
 *   npm run bench:cut-out -- --only fox    # those whose class and name have this in them
 *   npm run bench:cut-out -- --held-out    # other stills, which nothing was tuned on
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createCanvas } from '@napi-rs/canvas';
import type { Pixels } from '../src/lantern/paint/canvas.ts';
import { findSubject } from '../src/lantern/reference/subject-mask.ts';
import { grabCut } from '../src/media/grab-cut.ts';
import { loadOpenCv } from '../src/media/opencv.ts';
import { CUT_ROUNDS } from '../src/engines/lantern/analyse-pictures.ts';
import { agreement } from '../test/support/agreement.ts';
import { knownStills } from '../test/support/known-stills.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    'held-out': { type: 'boolean', default: false },
  },
});
const cv = await loadOpenCv();
const results = new Map<string, { readonly name: string; readonly found: boolean; readonly share: number }[]>();
let milliseconds = 0;
for (const { kind, name, scene } of knownStills(values['held-out'])) {
  if (!`${kind} ${name}`.includes(values.only)) continue;
  // Whoever is hidden by the place cannot be cut out.
  if (!scene.truth.includes(1)) continue;
  const before = process.cpuUsage();
  const mask = findSubject(scene.pixels, (part, known, start) => grabCut(cv, part, known, CUT_ROUNDS, start));
  const used = process.cpuUsage(before);
  milliseconds += (used.user + used.system) / 1000;
  const share = agreement(mask.share, scene.truth);
  results.set(kind, [...(results.get(kind) ?? []), { name, found: mask.found, share }]);
  if (values.out !== '') write(`${kind} ${name}`, scene.pixels, mask.share);
}
for (const [kind, all] of results) {
  const mean = all.reduce((sum, { share }) => sum + share, 0) / all.length;
  const found = all.filter(({ found: each }) => each).length;
  const worst = [...all].sort((a, b) => a.share - b.share).slice(0, 4);
  console.log(
    `${kind.padEnd(22)} mean ${mean.toFixed(3)}  found ${found}/${all.length}  ≥ 0.9: ${all.filter(({ share }) => share >= 0.9).length}  worst ${worst.map(({ name, share }) => `${name} ${share.toFixed(2)}`).join(', ')}`,
  );
}
const every = [...results.values()].flat();
console.log(
  `all ${every.length}: mean ${(every.reduce((sum, { share }) => sum + share, 0) / every.length).toFixed(3)}, ${(milliseconds / every.length).toFixed(0)} ms of CPU each`,
);

function write(name: string, pixels: Pixels, share: Float32Array): void {
  mkdirSync(values.out, { recursive: true });
  const canvas = createCanvas(pixels.width, pixels.height);
  const context = canvas.getContext('2d');
  const shown = context.createImageData(pixels.width, pixels.height);
  for (let at = 0; at < share.length; at++) {
    const on = share[at]!;
    for (let part = 0; part < 3; part++)
      shown.data[at * 4 + part] = pixels.data[at * 4 + part]! * (0.25 + 0.75 * on) + (part === 1 ? 0 : 90 * (1 - on));
    shown.data[at * 4 + 3] = 255;
  }
  context.putImageData(shown, 0, 0);
  writeFileSync(join(values.out, `${name.replaceAll(/[^a-z0-9]+/giu, '-')}.png`), canvas.toBuffer('image/png'));
}
