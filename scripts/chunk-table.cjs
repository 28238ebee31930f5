const { gzipSync } = require("node:zlib");

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;

/** Prints every file of the build with its size and its gzipped size. */
module.exports = class ChunkTablePlugin {
  apply(compiler) {
    compiler.hooks.done.tap("ChunkTablePlugin", ({ compilation }) => {
      if (compilation.errors.length > 0 || compiler.watchMode) return;
      const rows = compilation
        .getAssets()
        .filter(({ name }) => /\.(js|css|html|json)$/.test(name))
        .map(({ name }) => {
          const content =
            compilation.outputOptions.path &&
            compiler.outputFileSystem.readFileSync(`${compilation.outputOptions.path}/${name}`);
          return { name, size: content.length, gzip: gzipSync(content).length };
        })
        .sort((a, b) => b.gzip - a.gzip);
      const total = { name: "total", size: 0, gzip: 0 };
      for (const row of rows) {
        total.size += row.size;
        total.gzip += row.gzip;
      }
      const line = (name, size, gzip) => `${name.padEnd(28)}${size.padStart(12)}${gzip.padStart(12)}`;
      console.log(line("file", "size", "gzip"));
      for (const row of [...rows, total]) console.log(line(row.name, kilobytes(row.size), kilobytes(row.gzip)));
    });
  }
};
