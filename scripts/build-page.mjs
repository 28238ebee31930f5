// Builds the browser page into build/page/, as the page tests need it.
import webpack from "webpack";
import configuration from "../webpack.config.js";

/** The errors of a build, each once: the child compilations of the pages repeat them. */
export function buildErrors(stats) {
  const messages = stats.compilation.errors.map(({ message }) => message);
  return [...new Set(messages)].filter((message) => !message.includes("Child compilation failed"));
}

/** Resolves to true when the page was built; prints the errors otherwise. */
export async function buildPage() {
  const compiler = webpack(configuration({ page: true }, { mode: "production" }));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) console.error(buildErrors(stats).join("\n\n"));
  return !stats.hasErrors();
}
