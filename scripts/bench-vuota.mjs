// What every Fluent page costs, whatever it shows: the measure of bench.mjs.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { FluentProvider, Text, webLightTheme } from "@fluentui/react-components";

const testo = createElement(Text, null, "PERF");
createRoot(document.getElementById("container")).render(createElement(FluentProvider, { theme: webLightTheme }, testo));
