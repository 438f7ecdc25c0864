/** Puts `lines` between `<!-- name -->` and `<!-- /name -->` of a page; what stands elsewhere is written by hand and stays. */
export function withPart(page: string, name: string, lines: readonly string[]): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`The page has no place for "${name}": ${open} … ${close}.`);
  return `${page.slice(0, start + open.length)}\n\n${lines.join('\n')}\n\n${page.slice(end)}`;
}
