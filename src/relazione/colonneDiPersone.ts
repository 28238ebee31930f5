/** Headings of columns that name people. */
export const DI_PERSONE =
  /\b(?:nominativ\w*|cognome|responsabil\w*|referent\w*|dirigent\w*|dipendent\w*|assegnatari\w*|titolare|valutator\w*|valutat[oi]|compilator\w*|rilevator\w*|incaricat[oi]|rup)\b/;
