import { deduceVerso } from "../../../src/domain/verso/deduceVerso";

describe("deduceVerso, of days in English", () => {
  it.each([
    ["Training days delivered", "crescente parole"],
    ["Training days", "crescente dubbio"],
    ["Visit days lost", "crescente dubbio"],
    ["Open days", "crescente dubbio"],
    ["Volunteer days", "crescente dubbio"],
    ["Bed days", "crescente dubbio"],
    ["Consultancy days provided", "crescente dubbio"],
    ["Waiting days", "decrescente parole"],
    ["Average processing days", "decrescente parole"],
    ["Sick days", "decrescente parole"],
    ["Working days", "decrescente parole"],
    ["Days of delay", "decrescente parole"],
    ["Number of days", "decrescente parole"],
    ["Days to issue a permit", "decrescente parole"],
  ])("takes %j for %s", (nome, atteso) => {
    const { verso, origine } = deduceVerso(nome, "");
    expect(`${verso} ${origine}`).toBe(atteso);
  });
});
