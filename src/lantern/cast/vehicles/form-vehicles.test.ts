import { expect, test } from 'vitest';
import { actorOf } from '../../../../test/support/actor-of.ts';
import { cardOf, isVehicle, KINDS } from '../../kinds/kinds.ts';
import { lightFor } from '../../light/light-for.ts';
import { createToner } from '../../light/toner.ts';
import { createPen } from '../../paint/create-pen.ts';
import { COLOURS } from '../../script/screenplay.ts';
import { recordingContext } from '../recording-context.ts';
import { rigFor } from '../registry.ts';
import { paintWheel } from '../things/paint-moving.ts';
import { FORM_VEHICLES_RIG } from './form-vehicles.ts';

const LIGHT = lightFor({
  place: 'meadow',
  hour: 'night',
  weather: 'clear',
  season: 'summer',
  seed: 1,
  dressing: 0.5,
  snowCover: 0,
  wetness: 0,
  windMetresPerSecond: 0,
  excluded: [],
});
const TONER = createToner(LIGHT);

function recorded(time = 0.4) {
  const { context, record } = recordingContext();
  const pen = createPen({
    context,
    light: LIGHT,
    toner: TONER,
    depth: 5,
    pixelMetres: 0.001,
    time,
    wind: 1,
    lightSide: -0.6,
  });
  return { pen, record };
}

test.each(FORM_VEHICLES_RIG.kinds)('%s is drawn standing and going, in every colour, from sound numbers', (kind) => {
  for (const action of ['stand', 'drive', 'fly', 'sail'])
    for (const facing of ['left', 'right', 'toward'] as const)
      for (const colour of [undefined, ...COLOURS]) {
        const { pen, record } = recorded();
        FORM_VEHICLES_RIG.draw(pen, actorOf(kind, { action, facing, travelled: 12.7, speed: 4 }, colour));
        expect(record.notFinite).toEqual([]);
        expect(record.depth).toBe(0);
        expect(record.fills).toBeGreaterThan(4);
      }
});

test('every vehicle has a rig, and only what flies has a height of flight', () => {
  for (const kind of KINDS.filter(isVehicle)) {
    expect(rigFor(kind)).toBeDefined();
    expect(cardOf(kind).flightMetres !== undefined).toBe(cardOf(kind).family === 'aircraft');
  }
});

test('a wheel rolls without slipping: its spokes are back after one way round', () => {
  const rotations = (rolled: number) => {
    const angles: number[] = [];
    const { pen } = recorded();
    const context = new Proxy(pen.context, {
      get: (target, name) =>
        name === 'rotate' ? (angle: number) => angles.push(angle) : (Reflect.get(target, name) as unknown),
    });
    paintWheel({ ...pen, context }, { wheel: [0, 0.3, 0.3], style: 'tyre' }, { rolled, flies: false });
    return angles;
  };
  const [still, round] = [rotations(0), rotations(2 * Math.PI * 0.3)];
  expect(still.length).toBeGreaterThan(3);
  for (const [index, angle] of still.entries()) expect(angle - round[index]!).toBeCloseTo(2 * Math.PI, 6);
});
