import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lazily } from '../fr/lazily.ts';

/** Pixels. Discord shows pictures about 550 wide: the letters stay larger than its own. */
const WIDTH = 1_000;
const MARGIN = 44;
/** What is left for words. */
export const INSIDE = WIDTH - 2 * MARGIN;

/** Its own background, so that it reads the same on Discord light and dark; each pair contrasts more than 7 to 1. */
export const COLOURS = {
  ground: '#1b2230',
  text: '#f2f4f8',
  date: '#ffd479',
  source: '#b9c4d6',
  line: '#5d6b85',
} as const;

/** CSS properties, pixels. */
export type Style = Readonly<Record<string, string | number>>;

/** A part of a picture, laid out as CSS lays out flex boxes. */
export interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: readonly Box[] | string };
}

export function box(style: Style, children: readonly Box[] | string): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** The parts under one another on the ground: a PNG, always the same. The drawing libraries are read at the first picture only. */
export async function draw(parts: readonly Box[]): Promise<Uint8Array> {
  const [{ default: satori }, { Resvg }] = await Promise.all([import('satori'), import('@resvg/resvg-js')]);
  const tree = box(
    {
      flexDirection: 'column',
      width: WIDTH,
      padding: MARGIN,
      backgroundColor: COLOURS.ground,
      color: COLOURS.text,
      fontFamily: 'Noto Sans',
      fontSize: 27,
    },
    parts,
  );
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], { width: WIDTH, fonts: fonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

const require = createRequire(import.meta.url);
const FONTS = [
  { weight: 400, file: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf') },
  { weight: 700, file: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf') },
] as const;

interface Font {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 700;
}

const read = lazily((): readonly Font[] =>
  FONTS.map(({ weight, file }) => ({ name: 'Noto Sans', data: readFileSync(file), weight })),
);

function fonts(): Font[] {
  return [...read()];
}
