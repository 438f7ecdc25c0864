import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { shorten } from './inline.ts';

/** One point of a chronology, in words. */
export interface TimelinePoint {
  readonly date: string;
  /** « 3 articles »; empty for one. */
  readonly count: string;
  readonly text: string;
  readonly source: string;
}

/** Pixels. Discord shows pictures about 550 wide: the letters stay larger than its own. */
const WIDTH = 1_000;
const LONGEST_TEXT = 190;
/** Its own background, so that it reads the same on Discord light and dark; each pair contrasts more than 7 to 1. */
const COLOURS = { ground: '#1b2230', text: '#f2f4f8', date: '#ffd479', source: '#b9c4d6', line: '#5d6b85' } as const;

type Style = Readonly<Record<string, string | number>>;
interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: readonly Box[] | string };
}

function box(style: Style, children: readonly Box[] | string): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** The points as a vertical line of time: a PNG. The drawing libraries are read at the first picture only. */
export async function drawTimeline(title: string, points: readonly TimelinePoint[]): Promise<Uint8Array> {
  const [{ default: satori }, { Resvg }] = await Promise.all([import('satori'), import('@resvg/resvg-js')]);
  const tree = box(
    {
      flexDirection: 'column',
      width: WIDTH,
      padding: 44,
      backgroundColor: COLOURS.ground,
      color: COLOURS.text,
      fontFamily: 'Noto Sans',
      fontSize: 27,
    },
    [box({ fontSize: 34, fontWeight: 700, marginBottom: 26 }, title), ...points.map(point)],
  );
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], { width: WIDTH, fonts: fonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

function point({ date, count, text, source }: TimelinePoint): Box {
  const dot = box(
    { width: 18, height: 18, borderRadius: 9, backgroundColor: COLOURS.date, marginTop: 12, marginLeft: -10 },
    '',
  );
  return box({ flexDirection: 'row', borderLeft: `3px solid ${COLOURS.line}`, paddingBottom: 26 }, [
    dot,
    box({ flexDirection: 'column', marginLeft: 26, width: WIDTH - 160 }, [
      box({ flexDirection: 'row', fontWeight: 700 }, [
        box({ color: COLOURS.date }, date),
        ...(count === '' ? [] : [box({ color: COLOURS.source, marginLeft: 14 }, `(${count})`)]),
      ]),
      box({ lineHeight: 1.35 }, shorten(text, LONGEST_TEXT)),
      box({ color: COLOURS.source, fontSize: 22 }, source),
    ]),
  ]);
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

let read: readonly Font[] | null = null;

function fonts(): Font[] {
  read ??= FONTS.map(({ weight, file }) => ({ name: 'Noto Sans', data: readFileSync(file), weight }));
  return [...read];
}
