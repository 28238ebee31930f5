/** A stretch of XML as the library hands it to its writer: elements by their names, `_attr` beside what they hold. */
export type AlberoXml = Readonly<Record<string, unknown>>;

const SEGNI: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

export const testoXml = (testo: string): string => testo.replace(/[&<>"']/g, (segno) => SEGNI[segno] ?? segno);

const isAlbero = (che: unknown): che is AlberoXml => typeof che === "object" && che !== null;

const attributiDi = (attributi: unknown): string =>
  Object.entries(isAlbero(attributi) ? attributi : {})
    .map(([nome, valore]) => ` ${nome}="${testoXml(scalare(valore))}"`)
    .join("");

const scalare = (che: unknown): string =>
  typeof che === "string" || typeof che === "number" || typeof che === "boolean" ? String(che) : "";

function elemento(nome: string, che: unknown): string {
  const parti: readonly unknown[] = Array.isArray(che) ? che : [che];
  let [attributi, dentro] = ["", ""];
  for (const parte of parti) {
    if (isAlbero(parte) && "_attr" in parte) attributi += attributiDi(parte["_attr"]);
    else dentro += isAlbero(parte) ? xmlDi(parte) : testoXml(scalare(parte));
  }
  return dentro === "" ? `<${nome}${attributi}/>` : `<${nome}${attributi}>${dentro}</${nome}>`;
}

/** The same as the library's writer makes of it, which takes a document whole. */
export const xmlDi = (albero: AlberoXml): string =>
  Object.entries(albero)
    .map(([nome, che]) => elemento(nome, che))
    .join("");
