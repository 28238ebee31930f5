/**
 * Words that say which direction is better, as data (DOMAIN.md §2). Matched on normalised text.
 * An exception beats everything; then the word that comes first, because an Italian phrase leads with its head noun;
 * a word of measure ("grado", "numero") speaks only when no other does.
 */
export const ECCEZIONI_CRESCENTI: readonly RegExp[] = [
  /\b(?:riduzione|contenimento|abbattimento|diminuzione|contrazione)\s+(?:de[il]|dell[aeo]?|degli|di)\b/,
  /\brisparmio\b/,
];

export const ECCEZIONI_DECRESCENTI: readonly RegExp[] = [
  /\btempestivita dei pagamenti\b/,
  /\bpersonale\b.*\/\s*imprese\b/,
  /\bsegnalazion[ei] negativ/,
  /\bcrediti\b.*\b(?:da riscuotere|anni precedenti)\b/,
];

export const PAROLE_DECRESCENTI: readonly RegExp[] = [
  /\btemp[oi]\b/,
  /\bgiorni\b/,
  /\britard[oi]\b/,
  /\bcost[oi]\b/,
  /\bspes[ae]\b/,
  /\boneri\b/,
  /\breclam[oi]\b/,
  /\bsospension[ei]\b/,
  /\brettific(?:a|he)\b/,
  /\bassenz[ae]\b/,
  /\binfortun[io]\w*/,
  /\bcorruttiv[oi]\b/,
  /\barretrat[oi]\b/,
  /\berror[ei]\b/,
  /\bdisservizi\w*/,
  /\besit[oi] negativ[oi]\b/,
];

export const PAROLE_CRESCENTI: readonly RegExp[] = [
  /\binterventi?\b/,
  /\biniziativ[ae]\b/,
  /\bpartecipa(?:nti|zion[ei])\b/,
  /\butilizz\w*/,
  /\brealizza\w*/,
  /\bsoddisfazione\b/,
  /\bricavi\b/,
  /\bproventi\b/,
  /\bfatturato\b/,
  /\briscossion[ei]\b/,
  /\brestituzione\b/,
  /\bmargine\b/,
  /\breport\b/,
  /\bavvisi inviati\b/,
  /\bemess[aeio]\b/,
  /\bevas[aeio]\b/,
  /\bespletat[aeio]\b/,
  /\bvendut[aeio]\b/,
  /\bcoinvol\w*/,
  /\bdiffusione\b/,
  /\bimplementazione\b/,
  /\bpromozione\b/,
  /\battivat[aeio]\b/,
  /\bsviluppo\b/,
  /\bformazione\b/,
  /\baccessi\b/,
  /\bpunteggio\b/,
  /\bquestionari\b/,
  /\bcomunicazione\b/,
  /\bincremento\b/,
  /\baumento\b/,
  /\brispetto\b/,
  /\bmateriale informativo\b/,
  /\bazioni\b/,
];

export const PAROLE_DI_MISURA: readonly RegExp[] = [
  /\bgrado\b/,
  /\blivello\b/,
  /\bnumero\b/,
  /(?:^|\W)n[.°]/,
  /\bpercentuale\b/,
  /\btasso\b/,
  /\bquota\b/,
  /\bindice\b/,
];
