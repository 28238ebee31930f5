import path from "node:path";
import { readAttesi, runCaso } from "./support/casi";

const CARTELLA = path.join(__dirname, "casi");

describe("casi", () => {
  const attesi = readAttesi(CARTELLA);

  it.each(Object.entries(attesi))("reads %s as a person would, or asks", async (nome, atteso) => {
    const { falliti } = await runCaso(path.join(CARTELLA, nome), atteso);
    expect(falliti).toEqual([]);
  });
});
