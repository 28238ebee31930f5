/**
 * Before the first suite: the seed that every draw of this run starts from, printed. `npm test` draws the same cases
 * every time, so that a red run speaks of the change and not of the draw; `npm run prove` brings a new seed.
 */
module.exports = function semina() {
  process.env.PERF_SEME ||= "2019";
  process.stderr.write(`seme ${process.env.PERF_SEME} (PERF_SEME=… per un altro)\n`);
};
