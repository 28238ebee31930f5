import { deduceVerso } from "../../../src/domain/verso/deduceVerso";
import { isDatoInGiorni, isForseDato, isInGiorni } from "../../../src/domain/verso/giorniDati";

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

describe("the word before the days of a name", () => {
  it.each(["open ", "volunteer ", "no. of bank holiday ", "lab-", "workshop, "])(
    "may be of days that are given: %j",
    (prima) => {
      expect(isForseDato(prima)).toBe(true);
    },
  );

  it.each([
    ...[
      "",
      " - ",
      "number of ",
      "No. ",
      "n ",
      "3 ",
      "the ",
      "in ",
      "and ",
      "or ",
      "max ",
      "maximum ",
      "min ",
      "minimum ",
    ],
    ...[
      "work ",
      "working ",
      "process ",
      "processing ",
      "wait ",
      "waiting ",
      "delay ",
      "delayed ",
      "sick ",
      "sickness ",
    ],
    ...["absence ", "absent ", "absenteeism ", "vacancy ", "vacant ", "open-response "],
  ])("is of days that are taken: %j", (prima) => {
    expect(isForseDato(prima.toLowerCase())).toBe(false);
  });
});

describe("the days that a wanted thing leads", () => {
  it.each([
    " days delivered",
    " days actually delivered",
    " days organised",
    " days organized",
    " days held in schools",
  ])("are given in %j", (dopo) => {
    expect(isDatoInGiorni(dopo)).toBe(true);
  });

  it.each([
    ...["", " days", " days lost", " days not held", " days lost given", " days very rarely held", " days heldx"],
    ...[
      " hours delivered",
      "days delivered",
      " sessions and days delivered",
      " days, once delivered",
      " daysx delivered",
    ],
  ])("are not given in %j", (dopo) => {
    expect(isDatoInGiorni(dopo)).toBe(false);
  });

  it.each([
    [" days", true],
    [" days delivered", true],
    [" daysx", false],
    [" of days", false],
    ["", false],
  ])("stand right after it in %j: %p", (dopo, atteso) => {
    expect(isInGiorni(dopo)).toBe(atteso);
  });
});
