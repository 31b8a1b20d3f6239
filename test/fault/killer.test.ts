import { expect, test } from 'vitest';
import { patienceMs } from '../support/patience.ts';
import { runKiller } from './killer/killer.ts';

// A slice of `npm run test:fault`, which goes on for minutes and on two nodes as well. The seed is printed with a failure. By day `kill.test.ts` kills.
test.runIf(process.env['CI_NIGHTLY'] === '1')(
  'clients in a storm of kills lose nothing, pay once, and are told the truth',
  async () => {
    const seed = Number(process.env['RUSHES_FAULT_SEED'] ?? 7);
    const { faults, deaths, accepted } = await runKiller({ seed, durationMs: 0, stormMs: 1500, clients: 4 });
    expect({ seed, faults }).toEqual({ seed, faults: [] });
    expect(deaths).toBeGreaterThan(0);
    expect(accepted).toBeGreaterThan(0);
  },
  patienceMs(6),
);
