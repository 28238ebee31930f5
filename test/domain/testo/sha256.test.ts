import { createHash } from "node:crypto";
import fc from "fast-check";
import { corse } from "../../support/campione";
import { sha256 } from "../../../src/domain/testo/sha256";

describe("sha256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %j is the one of FIPS 180-4", (testo, atteso) => {
    expect(sha256(testo)).toBe(atteso);
  });

  it("is what any other program computes, of texts of any length", () => {
    const testo = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(testo, (uno) => {
        expect(sha256(uno)).toBe(createHash("sha256").update(uno, "utf8").digest("hex"));
      }),
      corse({ campione: 50, intera: 5_000 }),
    );
  });
});
