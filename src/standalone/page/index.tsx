import "./pagina.css";
import { createRoot } from "react-dom/client";
import { Pagina } from "./Pagina";

const radice = document.getElementById("pagina");
if (radice === null) throw new Error("index.html has no #pagina");
createRoot(radice).render(<Pagina />);
