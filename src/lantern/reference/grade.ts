import type { Hour, Weather } from '../script/screenplay.ts';
import type { Context2D } from '../paint/canvas.ts';
import type { FrameSize, Scenery, Storyboard } from '../storyboard/storyboard.ts';

/** One veil of colour over a picture that the engine did not paint itself. */
interface Veil {
  readonly operation: 'multiply' | 'screen' | 'soft-light' | 'overlay' | 'saturation' | 'source-over';
  readonly colour: string;
  readonly alpha: number;
}

const HOUR_VEILS: Readonly<Record<Hour, readonly Veil[]>> = {
  dawn: [
    { operation: 'multiply', colour: '#e8d3da', alpha: 0.8 },
    { operation: 'soft-light', colour: '#ffb9a0', alpha: 0.35 },
  ],
  day: [{ operation: 'soft-light', colour: '#fff6e0', alpha: 0.18 }],
  golden: [
    { operation: 'multiply', colour: '#ffe0b0', alpha: 0.75 },
    { operation: 'soft-light', colour: '#ff9c3c', alpha: 0.4 },
  ],
  sunset: [
    { operation: 'multiply', colour: '#f0b09a', alpha: 0.85 },
    { operation: 'soft-light', colour: '#ff5a3c', alpha: 0.4 },
  ],
  dusk: [
    { operation: 'multiply', colour: '#8f8cc0', alpha: 0.85 },
    { operation: 'soft-light', colour: '#c07a9a', alpha: 0.25 },
  ],
  night: [
    { operation: 'saturation', colour: '#808080', alpha: 0.35 },
    { operation: 'multiply', colour: '#33467f', alpha: 0.88 },
  ],
};

const WEATHER_VEILS: Readonly<Record<Weather, readonly Veil[]>> = {
  clear: [],
  cloudy: [
    { operation: 'saturation', colour: '#808080', alpha: 0.25 },
    { operation: 'multiply', colour: '#d3d8e0', alpha: 0.7 },
  ],
  rain: [
    { operation: 'saturation', colour: '#808080', alpha: 0.35 },
    { operation: 'multiply', colour: '#aab6c8', alpha: 0.8 },
  ],
  snow: [
    { operation: 'saturation', colour: '#808080', alpha: 0.3 },
    { operation: 'screen', colour: '#5a6a86', alpha: 0.4 },
  ],
  fog: [
    { operation: 'saturation', colour: '#808080', alpha: 0.35 },
    { operation: 'source-over', colour: '#c4ccd4', alpha: 0.36 },
  ],
  storm: [
    { operation: 'saturation', colour: '#808080', alpha: 0.45 },
    { operation: 'multiply', colour: '#7a869c', alpha: 0.85 },
  ],
};

/** Changes a user's picture only in what the prompt names: its hour, its weather. */
export function paintGrade(target: Context2D, frame: FrameSize, storyboard: Storyboard, scenery: Scenery): void {
  const named = (what: string) => storyboard.understood.some((word) => word.as.startsWith(what));
  const veils = [
    ...(named('weather') ? WEATHER_VEILS[scenery.weather] : []),
    ...(named('hour') ? HOUR_VEILS[scenery.hour] : []),
  ];
  for (const veil of veils) {
    target.globalCompositeOperation = veil.operation;
    target.globalAlpha = veil.alpha;
    target.fillStyle = veil.colour;
    target.fillRect(0, 0, frame.width, frame.height);
  }
  target.globalAlpha = 1;
  target.globalCompositeOperation = 'source-over';
}
