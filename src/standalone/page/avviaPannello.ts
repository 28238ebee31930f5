import { startOfficeInPage } from "../../host/richieste/officeInPage";
import type { FinestraPannello } from "./FinestraPannello";

// Runs in the pane's frame, where Excel would have loaded office.js: first the client library, then the functions, and
// the pane when the page around it has opened a workbook.
const funzioni = startOfficeInPage({
  libraryUrl: "office/excel-web-16.00.js",
  displayLanguage: navigator.language,
}).then(async ({ functions }) => {
  await import("../../functions/functions");
  return functions;
});

Object.assign(window, {
  perf: {
    funzioni,
    start: async () => {
      await import("../../taskpane/index");
    },
  },
} satisfies Pick<FinestraPannello, "perf">);
