import "./pagina.css";
import { createRoot } from "react-dom/client";
import { Pagina } from "./Pagina";
import { LINGUA_PAGINA } from "./testi";

const radice = document.getElementById("pagina");
if (radice === null) throw new Error("index.html has no #pagina");
document.documentElement.lang = LINGUA_PAGINA;
createRoot(radice).render(<Pagina />);
