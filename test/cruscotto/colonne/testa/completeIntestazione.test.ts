import { foglioDi } from "../../../support/foglio";
import { leggiCasi, unioniDi } from "../../../support/leggiCasi";
import { testeDi } from "../../../support/teste";

describe.each(leggiCasi(__dirname, "completeIntestazione.casi.txt"))("findIntestazioni %s", (_, casi) => {
  it.each(casi.map((caso) => [caso.che, caso] as const))("%s", (__, caso) => {
    expect(testeDi(foglioDi(caso.tabella, "Foglio1", unioniDi(caso)))).toEqual(caso.attesi);
  });
});
