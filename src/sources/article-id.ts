/**
 * Short names of articles: the file name up to its first `_` or `.` when no other article has the same,
 * else without its extension, else numbered.
 * @param files one file name an article, in order; a file may hold several
 */
export function articleIds(files: readonly string[]): string[] {
  const short = files.map((file) => /^[^_.]+/u.exec(file)?.[0] ?? file);
  const long = files.map((file) => file.replace(/\.[^.]*$/u, ''));
  const count = new Map<string, number>();
  for (const name of short) count.set(name, (count.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  return files.map((file, at) => {
    const name = count.get(short[at] ?? '') === 1 ? (short[at] ?? file) : (long[at] ?? file);
    let id = taken.has(name) ? file : name;
    for (let n = 2; taken.has(id); n += 1) id = `${file}-${n}`;
    taken.add(id);
    return id;
  });
}
