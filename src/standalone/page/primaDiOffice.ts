import { createOfficeShim } from "../host/officeShim";
import type { FinestraPannello } from "./FinestraPannello";

// Runs in the pane's frame before the client library, which looks for CustomFunctions while it loads.
const finestra = window as unknown as FinestraPannello;
finestra.perfShim = createOfficeShim({ displayLanguage: "it-IT", excelApi: "1.17" });
finestra.CustomFunctions = finestra.perfShim.customFunctions;
