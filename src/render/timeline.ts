import { type Box, box, COLOURS, draw, INSIDE } from './canvas.ts';
import { shorten } from './inline.ts';

/** One point of a chronology, in words. */
export interface TimelinePoint {
  readonly date: string;
  /** « 3 articles »; empty for one. */
  readonly count: string;
  readonly text: string;
  readonly source: string;
}

const LONGEST_TEXT = 190;

/** The points as a vertical line of time: a PNG. */
export function drawTimeline(title: string, points: readonly TimelinePoint[]): Promise<Uint8Array> {
  return draw([box({ fontSize: 34, fontWeight: 700, marginBottom: 26 }, title), ...points.map(point)]);
}

function point({ date, count, text, source }: TimelinePoint): Box {
  const dot = box(
    { width: 18, height: 18, borderRadius: 9, backgroundColor: COLOURS.date, marginTop: 12, marginLeft: -10 },
    '',
  );
  return box({ flexDirection: 'row', borderLeft: `3px solid ${COLOURS.line}`, paddingBottom: 26 }, [
    dot,
    box({ flexDirection: 'column', marginLeft: 26, width: INSIDE - 72 }, [
      box({ flexDirection: 'row', fontWeight: 700 }, [
        box({ color: COLOURS.date }, date),
        ...(count === '' ? [] : [box({ color: COLOURS.source, marginLeft: 14 }, `(${count})`)]),
      ]),
      box({ lineHeight: 1.35 }, shorten(text, LONGEST_TEXT)),
      box({ color: COLOURS.source, fontSize: 22 }, source),
    ]),
  ]);
}
