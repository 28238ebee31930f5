// What the benchmarks count with.

/** Milliseconds of processor that this process has taken. */
export const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export const mediana = (valori) => valori.toSorted((a, b) => a - b)[Math.floor(valori.length / 2)];
