import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { type Calibration, interval, type Tenth } from './calibration.ts';

/** Its own ground, so that it reads the same on a light and on a dark page. */
const COLOURS = { ground: '#1b2230', text: '#f2f4f8', dot: '#ffd479', faint: '#b9c4d6', line: '#5d6b85' } as const;
/** Pixels. */
const [WIDTH, HEIGHT] = [1_000, 900];
const PLOT = { left: 120, right: 950, top: 110, bottom: 640 } as const;
const COUNTS = { top: 690, bottom: 790 } as const;

const FONTS = ['400Regular/NotoSans_400Regular', '700Bold/NotoSans_700Bold'].map((font) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${font}.ttf`),
);

const x = (share: number): number => PLOT.left + share * (PLOT.right - PLOT.left);
const y = (share: number): number => PLOT.bottom - share * (PLOT.bottom - PLOT.top);

/** Confidence given against share right, with how many answers there are of each: a PNG. `threshold`: below it the bot abstains. */
export function drawReliability({ tenths }: Calibration, threshold: number): Uint8Array {
  const most = Math.max(1, ...tenths.map(({ answers }) => answers));
  const filled = tenths.filter(({ answers }) => answers > 0);
  const shapes = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.ground}"/>`,
    text({ x: PLOT.left, y: 60, size: 32, weight: 700 }, 'How far the confidence can be believed'),
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].flatMap(gridAt),
    line([x(0), y(0)], [x(1), y(1)], { colour: COLOURS.faint, dash: true }),
    text({ x: x(0.62), y: y(0.36), size: 22, fill: COLOURS.faint }, 'given = right'),
    line([x(threshold), PLOT.top], [x(threshold), COUNTS.bottom], { colour: COLOURS.dot, dash: true }),
    text(
      { x: x(threshold) + 10, y: PLOT.top + 24, size: 22, fill: COLOURS.dot },
      `abstains below ${threshold.toFixed(2)}`,
    ),
    `<polyline points="${filled.map((tenth) => `${x(tenth.given)},${y(shareOf(tenth))}`).join(' ')}" fill="none" stroke="${COLOURS.dot}" stroke-width="3"/>`,
    ...filled.flatMap(mark),
    ...tenths.flatMap((tenth) => bar(tenth, most)),
    text({ x: x(0.5), y: HEIGHT - 30, size: 26, anchor: 'middle' }, 'confidence given; bars: how many answers'),
    `<g transform="translate(44 ${(PLOT.top + PLOT.bottom) / 2}) rotate(-90)">${text({ x: 0, y: 0, size: 26, anchor: 'middle' }, 'share right')}</g>`,
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${shapes.join('')}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Noto Sans' } })
    .render()
    .asPng();
}

function shareOf({ right, answers }: Tenth): number {
  return right / answers;
}

function gridAt(share: number): string[] {
  return [
    line([x(0), y(share)], [x(1), y(share)], { colour: COLOURS.line }),
    text({ x: PLOT.left - 14, y: y(share) + 8, size: 22, anchor: 'end' }, share.toFixed(1)),
    text({ x: x(share), y: COUNTS.bottom + 32, size: 22, anchor: 'middle' }, share.toFixed(1)),
  ];
}

/** The share observed, with its interval. */
function mark(tenth: Tenth): string[] {
  const [low, high] = interval(tenth.right, tenth.answers);
  const at = x(tenth.given);
  return [
    line([at, y(low)], [at, y(high)], { colour: COLOURS.text }),
    `<circle cx="${at}" cy="${y(shareOf(tenth))}" r="9" fill="${COLOURS.dot}" stroke="${COLOURS.ground}" stroke-width="2"/>`,
  ];
}

function bar({ from, answers }: Tenth, most: number): string[] {
  const height = (answers / most) * (COUNTS.bottom - COUNTS.top);
  return [
    `<rect x="${x(from) + 6}" y="${COUNTS.bottom - height}" width="${x(0.1) - x(0) - 12}" height="${height}" fill="${COLOURS.line}"/>`,
    text(
      { x: x(from + 0.05), y: COUNTS.bottom - height - 8, size: 20, anchor: 'middle', fill: COLOURS.faint },
      String(answers),
    ),
  ];
}

type Point = readonly [x: number, y: number];

function line(from: Point, to: Point, { colour, dash = false }: { colour: string; dash?: boolean }): string {
  return `<line x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}" stroke="${colour}" stroke-width="2"${dash ? ' stroke-dasharray="8 8"' : ''}/>`;
}

interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: 400 | 700;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
}

function text({ x, y, size, weight = 400, anchor = 'start', fill = COLOURS.text }: Lettering, words: string): string {
  return `<text x="${x}" y="${y}" font-family="Noto Sans" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${words}</text>`;
}
