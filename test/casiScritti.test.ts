import path from "node:path";
import { confrontaScritto, readFogliScritti } from "./support/casiScritti";

describe("casi scritti", () => {
  it.each(readFogliScritti(path.join(__dirname, "casiScritti")).map((uno) => [uno.nome, uno] as const))(
    "reads %s as a person would, or asks",
    (_, scritto) => {
      expect(confrontaScritto(scritto)).toEqual([]);
    },
  );
});
