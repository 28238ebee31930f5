const { Compilation, sources } = require("webpack");
const {
  pageOf,
  readGuide,
  renderIndex,
  renderPage,
  translateMetadata,
  withoutDataTypes,
} = require("./function-guide.cjs");

/**
 * Publishes the guide of the functions: a page for each, an index, and functions-en.json beside functions.json.
 * The metadata plugin knows nothing of addresses: `withPublicUrl` gives its help links the published one.
 */
module.exports = class FunctionGuidePlugin {
  constructor(withPublicUrl) {
    this.withPublicUrl = withPublicUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionGuidePlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FunctionGuidePlugin", stage }, () => {
        const metadata = compilation.getAsset("functions.json")?.source.source();
        // Without metadata there are errors in the doc comments, which the metadata plugin has reported.
        if (!metadata) return;
        const published = withoutDataTypes(JSON.parse(this.withPublicUrl(metadata)));
        const english = JSON.stringify(translateMetadata(published), null, 4);
        compilation.updateAsset("functions.json", new sources.RawSource(JSON.stringify(published, null, 4)));
        compilation.emitAsset("functions-en.json", new sources.RawSource(english));
        const guide = readGuide();
        compilation.emitAsset("funzioni/index.html", new sources.RawSource(renderIndex(guide)));
        for (const one of guide.funzioni) compilation.emitAsset(pageOf(one.id), new sources.RawSource(renderPage(one)));
      });
    });
  }
};
