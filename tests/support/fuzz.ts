/** How properties are tried: the seed is fixed so that a failure comes back; `FUZZ_RUNS` asks for more cases. */
export const fuzz = { seed: 20190207, numRuns: Number(process.env.FUZZ_RUNS ?? 2000) };

/** Time for a test of properties, ms: in proportion to its cases, and ample, since it is no measure of speed. */
export const fuzzTimeout = 60_000 + 60 * fuzz.numRuns;
