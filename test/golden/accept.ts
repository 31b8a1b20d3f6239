/** Paints every golden still anew: `npm run golden`. Look at what changed before you commit it, alone. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLDEN_CASES } from './cases.ts';
import { renderCase } from './render-case.ts';

const only = process.argv[2];
for (const golden of GOLDEN_CASES) {
  if (only !== undefined && golden.name !== only) continue;
  writeFileSync(join(import.meta.dirname, 'expected', `${golden.name}.png`), renderCase(golden).toBuffer('image/png'));
}
