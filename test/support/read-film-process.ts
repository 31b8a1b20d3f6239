import { probe } from '../../src/media/probe.ts';
import { measureQuality } from '../../src/media/quality.ts';

const path = process.argv[2] ?? '';
process.stdout.write(JSON.stringify({ media: probe(path), quality: measureQuality(path) }));
