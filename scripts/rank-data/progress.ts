/** Says on standard error how far a long work is, every tenth of it. */
export function progress(what: string, total: number): (done: number) => void {
  const step = Math.max(1000, Math.ceil(total / 10));
  return (done) => {
    if (done % step === 0 || done === total) process.stderr.write(`${done}/${total} ${what}\n`);
  };
}
