import { WARNINGS } from './wording.ts';

/** A file's text, and what the reader should know about how it was read. */
export interface Decoded {
  readonly text: string;
  readonly warning: string | null;
}

/** Share of control characters above which a file is no text. */
const MOST_CONTROLS = 0.02;
/** Share of broken characters under which a text is UTF-8 with accidents rather than another encoding. */
const MOST_BROKEN = 0.1;

/**
 * Text of a file's bytes: UTF-8, UTF-16 with its mark, else Windows-1252 (which holds ISO-8859-1).
 * A byte order mark stays as the first character, so that offsets in the text are offsets in the file. Null when the bytes are no text.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const text = decodeAny(bytes);
  return text === null || isBinary(text.text) ? null : text;
}

function decodeAny(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return plainly(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return plainly(bytes, 'utf-16be');
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), warning: null };
  } catch {
    return brokenUtf8(bytes) ?? { text: windows1252(bytes), warning: null };
  }
}

/** UTF-8 cut or damaged in a few places: most of its accented letters still read. */
function brokenUtf8(bytes: Uint8Array): Decoded | null {
  const { text } = plainly(bytes, 'utf-8');
  const broken = text.split('\uFFFD').length - 1;
  const whole = (text.match(/[^\x00-\x7F\uFFFD]/gu) ?? []).length;
  if (broken > whole * MOST_BROKEN) return null;
  return { text, warning: WARNINGS.broken(broken) };
}

function plainly(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), warning: null };
}

/** What Windows-1252 has at 0x80–0x9F, where ISO-8859-1 has controls. Node 20 decodes it as ISO-8859-1, so it is done here. */
const WINDOWS_ONLY = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/gu, (c) => WINDOWS_ONLY[c.charCodeAt(0) - 0x80] ?? c);
}

function isBinary(text: string): boolean {
  const controls = (text.match(/[\x00-\x08\x0E-\x1F\x7F]/gu) ?? []).length;
  return text.includes('\0') || controls > text.length * MOST_CONTROLS;
}
