import { hash2 } from '../../../base/random.ts';
import { smoothstep } from '../../../base/interpolation.ts';
import type { ColourName } from '../../script/screenplay.ts';
import type { ActorState } from '../../stage/stage.ts';
import { mixHex } from '../shapes.ts';
import type { Coat } from './species.ts';

type Dyed = Pick<Coat, 'base' | 'dark' | 'light'> & Partial<Pick<Coat, 'edge'>>;

/** What a named colour makes of a coat: the body, its points and its pale parts. Black and white keep room for light and shade. */
const DYES: Readonly<Record<ColourName, Dyed>> = {
  red: { base: '#c23a2b', dark: '#4a1517', light: '#f6dcd0' },
  orange: { base: '#e8862e', dark: '#5a2a15', light: '#fbeedd' },
  yellow: { base: '#ecc441', dark: '#6b4a16', light: '#fdf6dc' },
  green: { base: '#4f9a4c', dark: '#173a22', light: '#dff0d2' },
  blue: { base: '#3d74c4', dark: '#14264f', light: '#d9e8f8' },
  purple: { base: '#7c4fae', dark: '#2a1747', light: '#e9dcf5' },
  pink: { base: '#ec8fb0', dark: '#7a2f52', light: '#fde9ef' },
  brown: { base: '#7d4f2e', dark: '#2e1b12', light: '#e6d3b8' },
  black: { base: '#2b2b33', dark: '#17171d', light: '#5a5a66', edge: '#4e515f' },
  white: { base: '#f1eee8', dark: '#b9b4b3', light: '#fffdf9' },
  grey: { base: '#85878d', dark: '#37393f', light: '#dcdde0' },
  beige: { base: '#d9c39c', dark: '#8a6c48', light: '#f8efdd' },
  navy: { base: '#2a3d6e', dark: '#101a36', light: '#c9d3e8' },
  turquoise: { base: '#35b0ab', dark: '#104c4e', light: '#d6f2ef' },
  gold: { base: '#d9a85a', dark: '#8a5c2c', light: '#f6e8cc' },
  silver: { base: '#b6babf', dark: '#5c6066', light: '#eff0f2' },
  'light-blue': { base: '#8fbce6', dark: '#33587e', light: '#e9f3fc' },
};

/** The coat of an animal: its natural one, or the same markings in a named colour. */
export function coatOf(natural: Coat, colour: ColourName | undefined): Coat {
  if (colour === undefined) return natural;
  return { ...natural, ...DYES[colour], innerEar: colour === 'black' ? '#4a4046' : natural.innerEar };
}

/** What a skin that changes its colour goes through, one after the other, and how long each lasts, seconds. */
const SHIFTS: readonly ColourName[] = ['turquoise', 'purple', 'orange', 'green'];
const SHIFT_SECONDS = 1.4;

/** The coat of one now: what changes its colour goes from its own through others and back. */
export function coatNow(natural: Coat, { deed, actionTime }: Pick<ActorState, 'deed' | 'actionTime'>): Coat {
  if (deed !== 'shift-colour') return natural;
  const through = [natural, ...SHIFTS.map((colour) => coatOf(natural, colour))];
  const at = actionTime / SHIFT_SECONDS;
  const from = through[Math.floor(at) % through.length] ?? natural;
  const to = through[(Math.floor(at) + 1) % through.length] ?? natural;
  const share = smoothstep(0.25, 0.85, at % 1);
  const { edge: _edge, ...plain } = natural;
  return {
    ...plain,
    base: mixHex(from.base, to.base, share),
    dark: mixHex(from.dark, to.dark, share),
    light: mixHex(from.light, to.light, share),
  };
}

/** Fur that is called yellow or golden is the gold of wheat, and not the yellow of a canary. */
const GOLDEN: Dyed = { base: '#d9a85a', dark: '#8a5c2c', light: '#f6e8cc' };

/** The coat of one with fur: as `coatOf`, but for what is golden. */
export function furOf(natural: Coat, colour: ColourName | undefined): Coat {
  return colour === 'yellow' ? { ...natural, ...GOLDEN } : coatOf(natural, colour);
}

/** How much lighter or darker than its kind one animal is at most, as a share. */
const OWN_SHADE = 0.09;

/** The coat of one animal among others: a little lighter or darker, by its seed. */
export function shadeOfItsOwn(coat: Coat, seed: number): Coat {
  const share = 1 + OWN_SHADE * (2 * hash2(seed, 71) - 1);
  return { ...coat, base: scaled(coat.base, share), dark: scaled(coat.dark, share) };
}

function scaled(hex: string, share: number): string {
  const part = (at: number) => {
    const value = Math.round(Number.parseInt(hex.slice(at, at + 2), 16) * share);
    return Math.min(255, value).toString(16).padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
