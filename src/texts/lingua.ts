export type Lingua = "it" | "en";

/** The language of the sentences for a display language such as "it-IT"; Italian unless it is English. */
export function linguaDi(displayLanguage: string): Lingua {
  return displayLanguage.toLowerCase().startsWith("en") ? "en" : "it";
}
