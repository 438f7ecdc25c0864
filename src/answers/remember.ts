/** What is read of a thing and of nothing else (a sentence, a question, a table), kept as long as the thing is. */
export function remembered<Thing extends object, Value>(read: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly of: Value }>();
  return (thing) => {
    const kept = known.get(thing) ?? { of: read(thing) };
    known.set(thing, kept);
    return kept.of;
  };
}
