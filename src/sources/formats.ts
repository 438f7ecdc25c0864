import type { Format } from './draft.ts';
import { html } from './formats/html.ts';
import { markdown } from './formats/markdown.ts';
import { text } from './formats/text.ts';

/** The formats of a dossier; the first one that claims a file's extension reads it. */
export const FORMATS: readonly Format[] = [text, markdown, html];
