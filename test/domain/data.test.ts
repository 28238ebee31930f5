import { provaCasi, type Caso } from "./rigaMisurata";

const FASCE = {
  giorniTolleranza: 10,
  fasce: [
    { entroGiorni: 30, sal: 0.5 },
    { entroGiorni: 60, sal: 0.2 },
  ],
};

/** Source: DOMAIN.md §2, rows "date" and "target date in another year". */
const CASI: readonly Caso[] = [
  ["met before its day (Pisa: 16/09 on 30/09)", "30/09/2020", "16/09/2020", "1 data"],
  ["met on its day", "30/09/2020", "30/09/2020", "1 data"],
  ["nothing one day late, asked", "30/09/2020", "01/10/2020", "0 data, in-ritardo? giorni=1 tolleranza=0 sal=0"],
  [
    "met within the tolerance, noted",
    "30/09/2020",
    "10/10/2020",
    "1 data, in-ritardo giorni=10 tolleranza=10 sal=1",
    { regole: { ritardo: { giorniTolleranza: 10, fasce: [] } } },
  ],
  [
    "of the same day of the year before, which is asked about",
    "30/06/2024",
    "30/06/2023",
    "1 data, da-confermare? motivo=data-lontana",
  ],
  ["of the December before a date of March", "31/03/2024", "20/12/2023", "1 data"],
  [
    "nothing beyond the tolerance, noted",
    "30/09/2020",
    "11/10/2020",
    "0 data, in-ritardo giorni=11 tolleranza=10 sal=0",
    { regole: { ritardo: { giorniTolleranza: 10, fasce: [] } } },
  ],
  [
    "the value of its band",
    "30/09/2020",
    "11/10/2020",
    "0.5 data, in-ritardo giorni=11 tolleranza=10 sal=0.5",
    { regole: { ritardo: FASCE } },
  ],
  [
    "the last day of a band",
    "30/09/2020",
    "30/10/2020",
    "0.5 data, in-ritardo giorni=30 tolleranza=10 sal=0.5",
    { regole: { ritardo: FASCE } },
  ],
  [
    "the next band",
    "30/09/2020",
    "31/10/2020",
    "0.2 data, in-ritardo giorni=31 tolleranza=10 sal=0.2",
    { regole: { ritardo: FASCE } },
  ],
  [
    "nothing past the last band",
    "30/09/2020",
    "30/11/2020",
    "0 data, in-ritardo giorni=61 tolleranza=10 sal=0",
    { regole: { ritardo: FASCE } },
  ],
  [
    "bands without tolerance are a rule too",
    "30/09/2020",
    "01/10/2020",
    "0.5 data, in-ritardo giorni=1 tolleranza=0 sal=0.5",
    { regole: { ritardo: { ...FASCE, giorniTolleranza: 0 } } },
  ],
  ["met in the year before", "31/01/2020", "20/12/2019", "1 data"],
  ["two years before its day is asked", "31/01/2020", "20/12/2018", "1 data, da-confermare? motivo=data-lontana"],
  ["a day of the reference year", "31/12/2019", "30/12/2019", "1 data", { anno: 2019 }],
  [
    "a day of another year has no SAL",
    "28/02/2018",
    "28/02/2019",
    "calcolo da confermare data, anno-target? annoTarget=2018 anno=2019 proposta=43524",
    { anno: 2019 },
  ],
  ["a number beside a day", "31/12/2020", 12, "calcolo da confermare data, unita-incoerenti?"],
  ["a word beside a day", "31/12/2020", "quasi", "calcolo da confermare data, testo-non-interpretabile?"],
  ["a yes beside a day", "31/12/2020", "sì", "calcolo da confermare data, testo-non-interpretabile?"],
];

describe("the rule data gives", () => {
  provaCasi(CASI);
});
