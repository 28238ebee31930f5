import { roleOf } from "../../../../src/cruscotto/colonne/parole/ruoli";

/** Headings as bodies write them, by the role that their words name. */
const TESTE = `
  sal: SAL | % SAL | SAL 2024 | % realizzazione | % di realizzazione | % del target | % della performance |
    Perc. raggiungimento | Perc avanzamento | Percentuale di conseguimento | Percentuale attuazione |
    % ottenuta | Grado di raggiungimento | Grado raggiungimento | Grado del raggiungimento |
    Livello della realizzazione | Tasso di conseguimento | Indice di avanzamento | Livello di attuazione |
    Stato di avanzamento | Stato avanzamento | Stato attuazione | Stato di realizzazione | Raggiungimento |
    Raggiungimento % | Raggiungimento target | Raggiungimento obiettivo | Raggiungimento obiettivi |
    Realizzazione indicatore | Conseguimento indicatori | Avanzamento effettivo | Attuazione effettiva |
    Realizzazione percentuale | Risultato % | Risultati (%) | Realizzato % | Raggiunto % |
    Conseguito percentuale | Performance % | Esito % | Achievement | Attainment rate | Progress | Completion |
    % achieved | % completed | % of target | % target | PERC_RAGGIUNGIMENTO | Grado ragg.to |
    Grado realizz.ne | Grado raggiung.mento | % realizz.azione | Liv. realizz. | Grad. ragg. | SAL (B/A) |
    SAL (B/A*100) | SAL (B1 / A1 x 100)
  precedente: Anno precedente | Anno scorso | Anno prec. | Anno prec | Consuntivo anno precedente |
    Risultato anno precedente | Valore dell'anno scorso | Dato anno precedente | Previous year | Prior year |
    Last year | Actual previous year | Result last year | Target anno precedente
  scostamento: Scostamento | Scostamenti | % scostamento | Percentuale di scostamento |
    Percentuale scostamento | Perc scostamento | Scarto | Scarti | Differenza | Differenze | Delta |
    Deviazione | Deviazioni | Deviation | Variance | Difference | Gap | Shortfall | Consuntivo vs Target |
    Consuntivo vs. target | Actual versus target | Consuntivo meno target | Actual minus goal |
    Consuntivo rispetto al target | Risultato rispetto a obiettivo | Consuntivo - Target | Target–Consuntivo |
    Consuntivo − Obiettivo 2024
  previsione: Previsione a finire | Previsioni di chiusura | Previsione al 31/12 | Previsione a fine anno |
    Preconsuntivo | Prechiusura | Forecast | Projection | Proiezione | Proiezioni | Stima | Stime |
    Stima di chiusura | Stima a finire | Stima al 31/12 | Estimate | Outlook
  componente: Numeratore | Numeratori | Denominatore | Denominatori | Numerator | Denominator | Dividendo |
    Divisore | Num. | Den. | Valore numeratore | Dati del denominatore | Dato dividendo | Valori del divisore
  esito: Raggiunto? | Obiettivo raggiunto? | Target raggiunto? | Indicatore rispettato? |
    Risultato conseguito? | È stato raggiunto? | Obiettivo è stato centrato? | È stato conseguita? |
    Objective rispettato? | Target met? | Met? | Objective achieved? | Goal reached?
  verso: Verso | Verso indicatore | Verso dell'indicatore | Verso desiderato | Verso atteso | Polarità |
    Polarità indicatore | Polarità dell'indicatore | Direzione desiderata | Tendenza attesa |
    Direzione migliore | Polarity | Direction | Desired direction | Preferred direction | Good direction |
    Better direction
  consuntivo: Actual | Annual actual | YTD actual | Year-to-date actual | Year to date actual |
    Full-year actual | Full year actual | Final actual | Consuntivo | Consuntivi | A consuntivo |
    Target raggiunto | Target conseguito | Target ottenuto | Target realizzato | Valore ottenuto |
    Valori ottenuti | Risultato raggiunto | Risultati conseguiti | Dato rilevato | Dati rilevati |
    Misura rilevata | Valore consuntivo | Valore a consuntivo | Valore effettivo | Valore realizzato |
    Valore finale | Valori finali | Valore misurato | Valore attuale | Valori attuali | Valore al 31/12 |
    Risultato al 30/06/2024 | Dato al 31 | Valore al | Dato reale | Dati reali | Rilevazione | Rilevato |
    Rilevati | Realizzato | Ottenuti | Raggiunto | Conseguito | Effettivo | Rendicontazione | Outturn |
    Achieved | Result | Results | Final value | Current value | Val. cons. | Cons. (B) | Ris. ril.
  target: Target | Annual target | Yearly target | Full-year target | Fullyear target | Final target |
    Target 2024 | Target annuale | TARGET (A) | Goal | Traguardo | Risultato atteso | Risultati attesi |
    Valore atteso | Valori attesi | Soglia attesa | Obiettivo previsto | Valore previsto | Valori previsti |
    Standard previsto | Soglia prevista | Valore programmato | Risultati programmati | Valore pianificato |
    Valore target | Valore obiettivo | Valore di target | Valore da riferimento 2024 | Valore da riferimento |
    Livello atteso | Livello previsto | Livello programmato | Livello target | Valori obiettivo | Atteso |
    Attesi | Attesi anno | Expected | Planned | Val. target | Ris. atteso | VALORE_TARGET | Risultat o Atteso
  peso: Peso | Pesi | % peso | Percentuale di peso | Percentuale peso | Peso % | Coefficiente di ponderazione |
    Coeff. di ponderazione | % ponderazione | Ponderazione | Pond. | Pond | Weight | Weight (%) |
    Objective weight | Indicator weight | KPI weight | Measure weight | Relative weight
  operatore: Operatore | Operatori | Segno | Condizione
  udm: UdM | U.d.M. | U.M. | UM | Unità di misura | Unità misura | Unità | Unit | Units | Unit of measure
  baseline: Baseline | Baseline 2022 | Base | Valore iniziale | Valori iniziali | Valore di partenza |
    Valore storico | Valori storici | Valore base | Valore precedente | Valori precedenti | Dato storico |
    Situazione iniziale | Stato | Starting value
  codice: Codice | ID | Cod. | Cod | Codice indicatore | Codice indicatori | Codice dell'indicatore |
    Codice di indicatore | Codice della misura | Codice della missione | Codice KPI | ID misura |
    Codice azione | Codice scheda | Codice progetto | Cod. prospettiva | Codice missione | Codice area |
    Codice ambito | Codice asse | Codice obiettivo | Codice obiettivo strategico | COD_OBIETTIVO |
    Indicator code | KPI ID | Measure no. | Objective no | Strategic objective code | Area code | Code | N. |
    N | N° | # | Nr. | Nr | Num | Prog. | Prog | Progressivo | Rif. | Rif
  indicatore: Indicatore | Indicatori | Indicator | Indicators | Nome indicatore | Nome dell'indicatore |
    Nome dell indicatore | Denominazione indicatori | Titolo indicatore | Key performance indicator |
    Key Performance Indicator (KPI) | Performance indicator | Indicator name | Indicatore (descrizione) |
    Indicatore KPI | Indicatore chiave | Indicatori di risultato | Indicatori di output |
    Indicatori di outcome | Indicatore di impatto | Indicatori di performance | Indicatore di realizzazione |
    Indicatori di processo | Indicatore di prodotto | Indicatori di efficacia | Indicatori di efficienza |
    Indicatori di qualità | Indicatore di misurazione | Indicatori di valutazione |
    Indicatori di monitoraggio | Indicatori di attività | Indicatore di raggiungimento |
    Indicatore strategico | Indicatore operativo | Indicatori associati | Indicatore proposto |
    Indicatori individuati | Indicatore previsto | Indicatore precedente | Indicatore aggiornato |
    Indicatore originario | Indicatore rimodulato | Indicatore modificato | Indicatore vigente |
    Indicatore nuovo | KPI | KPIs | KPI name | KPI di processo | KPI (2024) | Measure | Metric | Ind.
  formula: Algoritmo | Formula | Formula di calcolo | Metrica | Descrizione | Descrizione indicatore |
    Descr. indicatore | Desc. | Definizione | Modalità di calcolo | Modalità di misurazione |
    Metodo di calcolo | Metodo calcolo | Metodologia di calcolo | Criterio di calcolo |
    Criteri di misurazione | Calculation method | Description | Indicator description
  strategico: Obiettivo strategico | Obiettivi strategici | Obiettivo specifico | Obiettivi specifici |
    Obiettivo generale | Obiettivi generali | Obiettivo triennale | Obiettivi triennali |
    Obiettivo di valore pubblico | Strategic objective | Strategic objectives | Strategic goal |
    Ob. strategico | Ob. strat. | Descrizione obiettivo strategico | Titolo dell'obiettivo strategico
  obiettivo: Obiettivo | Obiettivi | Obiettivo operativo | Obiettivi operativi | Obiettivo gestionale |
    Obiettivi annuali | Obiettivo individuale | Obiettivo assegnato | Obiettivi assegnati |
    Obiettivo esecutivo | Obiettivo organizzativo | Obiettivi organizzativi | Obiettivo di performance |
    Obiettivi di PEG | Obiettivo PEG | Obiettivo di budget | Obiettivo di struttura | Obiettivo di processo |
    Obiettivo di gestione | Obiettivo di miglioramento | Obiettivo di sviluppo | Operational objective |
    Annual objectives | Objective | Objectives | Objective name | Obiett. operativo | Ob. oper. | Ob. op. |
    Obj. | Descrizione obiettivo | Descrizione dell'obiettivo | Descrizione obiettivi |
    Denominazione obiettivo | Nome obiettivo | Titolo obiettivo operativo | Oggetto dell obiettivo |
    Descrizione di obiettivo
  programma: Programma | Programmi | Progetto | Progetti | Program | Programme | Programs | Programmes |
    Progr. | Titolo progetto | Nome programma
  prospettiva: Prospettiva | Prospettive | Prospettiva BSC | Perspective | Perspectives | Dimensione |
    Dimensione della performance | Dimensione di performance
  area: Macroarea | Macroaree | Area strategica | Aree strategiche | Area tematica | Aree tematiche |
    Area di performance | Area di risultato | Area di valutazione | Area di intervento | Ambito | Ambiti |
    Ambito strategico | Ambiti strategici | Ambito di intervento | Ambito di valutazione |
    Ambito di performance | Missione | Priorità | Priorità strategica | Priorità strategiche |
    Priorità politica | Priorità politiche | Asse | Assi | Asse strategico | Assi strategici |
    Linea strategica | Linee strategiche | Linea programmatica | Linee programmatiche | Linea di intervento |
    Linea di azione | Linee di mandato | Strategic area | Priority | DESC_AREA | Denominazione area |
    Nome dell'area | Titolo della missione | Descrizione delle aree | Area | Aree | Ambito strat.
  responsabile: CDC | CDR | Centro di responsabilità | Centri di costo | Responsabile | Ufficio | Servizio |
    Settore | Struttura | Ripartizione | Dipartimento | Unità organizzativa | Unità operativa | U.O. | UO |
    Dirigente | Direzione | Referente | Posizione organizzativa | Owner | Department | Responsible office
  nota: Note | Nota | Note (2024) | Note esplicative | Osservazioni | Commenti | Motivazioni |
    Giustificazione | Cause | Causa dello scostamento | Annotazioni | Spiegazione | Notes | Remark | Remarks
  periodo: Periodo | Periodo di riferimento | Periodo riferimento | Periodo di rilevazione | Trimestre |
    Quadrimestre | Semestre | Mese | Data | Data di rilevazione | Data rilevazione | Mese di riferimento |
    Period | Reporting period | Quarter | Month
  anno: Anno | Esercizio | Year | Fiscal year | Annualità | Anno di riferimento | Anno riferimento |
    Anno di rilevazione | Anno di competenza
`;

const DEBOLI = `
  target: Previsto | Previsti | Programmato | Programmati | Preventivo | Pianificato | Previsione |
    Previsioni | Standard | Soglia | Obiettivo 2024 | Obiettivo anno 2024
  consuntivo: Risultato | Risultati | Valore | Valori | Esito | Esiti | Dato | Dati | Monitoraggio |
    Valore anno | Valore annuale | Valore annuo | Risultato annuale | Esito finale | Risultato I semestre |
    Risultato primo semestre | Valore II trim. | Valore II° trimestre | Dato 2 quadrimestre |
    Risultato 1° sem | Valore semestrale | Valore trimestre | Valore quadrimestrale | Valore semestrale 2024
  peso: Punteggio massimo | Punteggi massimi | Punti massimi | Punteggio max | Punteggio max. |
    Punti attribuibili | Punteggio attribuibile | Punteggio assegnabile | Punti assegnabili |
    Punteggio teorico | Punti teorici | Punteggio conseguibile | Punti ottenibili | Max score | Maximum score |
    Max points | Maximum point | Importanza | Rilevanza | Grado di importanza | Livello di rilevanza |
    Grado rilevanza
`;

/** "sal: SAL | % SAL", one role after the other. */
const righe = (tabella: string) =>
  tabella
    .split(/\n {2}(?=\w)/)
    .slice(1)
    .flatMap((riga) => {
      const [ruolo = "", ...resto] = riga.split(": ");
      const teste = resto.join(": ").split("|");
      return teste.map((testa) => [testa.replace(/\s+/g, " ").trim(), ruolo] as const);
    });

describe("roleOf on the phrases of headings", () => {
  it.each(righe(TESTE))("reads %s as %s", (testa, ruolo) => {
    expect(roleOf(testa)?.ruolo).toBe(ruolo);
  });

  it.each(righe(DEBOLI))("reads %s as %s where no stronger words say it", (testa, ruolo) => {
    expect(roleOf(testa)).toEqual({ ruolo, isDebole: true });
  });

  it("tells strong words from weak ones", () => {
    expect(roleOf("Valore ottenuto")).toEqual({ ruolo: "consuntivo", isDebole: false });
    expect(roleOf("Descrizione area")).toEqual({ ruolo: "area", isDebole: false });
    expect(roleOf("Area")).toEqual({ ruolo: "area", isDebole: true });
    expect(roleOf("Consuntivo meno target")).toEqual({ ruolo: "scostamento", isDebole: false });
    expect(roleOf("Consuntivo / target")).toEqual({ ruolo: "sal", isDebole: false });
  });
});

describe("roleOf on one figure over another", () => {
  it.each([
    "Consuntivo / Target",
    "Consuntivo/Target",
    "Ottenuto ÷ atteso",
    "Consuntivo : obiettivo",
    "Ottenuto su obiettivo",
    "Risultato sul target",
    "Actual on target",
    "Actual over goals",
    "Outturn over plan",
    "Esito raggiunto / obiettivo anno 2024",
  ])("reads %s as the SAL", (testa) => {
    expect(roleOf(testa)?.ruolo).toBe("sal");
  });

  it.each([
    ["Target / Target 2024 / Consuntivo", "target"],
    ["Numero di atti / anno", null],
    ["Interventi su strade", null],
    ["Obiettivo / Area", null],
    ["Consuntivo suddiviso target", "consuntivo"],
    ["Target aggiornato", "target"],
  ])("takes %s for none", (testa, ruolo) => {
    expect(roleOf(testa)?.ruolo ?? null).toBe(ruolo);
  });
});

describe("roleOf on words that only sound like a heading", () => {
  it.each([
    "Salario",
    "Personale",
    "Indicatore di tempestività dei pagamenti",
    "Target non raggiunto",
    "Target superato",
    "Target rispettato",
    "Target non centrato",
    "Raggiungimento (SI/NO)",
    "Raggiungimento dei minimi",
    "Scadenza",
    "Il gap",
    "Gap salariale",
    "Numeratore e altro",
    "Il numeratore",
    "Obiettivo raggiunto",
    "Verso il mare",
    "Universo",
    "Direction of travel",
    "Redirection",
    "Risultatone",
    "Rilevato da",
    "Realizzatore",
    "Effettivo bisogno",
    "Resultset",
    "Goalkeeper",
    "Attesissimo",
    "Pondicherry",
    "Operatore sociale",
    "Cooperatore",
    "Segnoletti",
    "Unitario",
    "Umbria",
    "Basement",
    "Statore",
    "Codice fiscale",
    "Barcode",
    "Numeri civici",
    "Measured",
    "Biometric",
    "Biometrica",
    "Obiettivo strategico di lungo corso",
    "Sottobiettivo",
    "Obiettivo minimo",
    "Programmatore",
    "Prospettiva futura",
    "Areale",
    "Sottoarea",
    "Assistenza",
    "Missione in Africa",
    "CDRom",
    "Notebook",
    "Mese di nascita",
    "Annotta",
    "Annona",
    "Quarterback",
    "Soglia di povertà",
    "Valore venale",
    "Area verde",
    "Dimensione del lotto",
    "Fornitura",
    "Carta",
  ])("finds none in %s", (testa) => {
    expect(roleOf(testa)).toBeNull();
  });

  it("reads headings of sixty letters, and none longer", () => {
    const lunga = `Target${" ".repeat(54)}`;
    expect([roleOf(lunga)?.ruolo, roleOf(`${lunga} `)]).toEqual(["target", null]);
  });
});

describe("roleOf on what stands beside the words", () => {
  it.each([
    ["Anno 2024 target", "target"],
    ["2024 target", "target"],
    ["Target al 31/12/2024", "target"],
    ["Target al 31.12.2024", "target"],
    ["Consuntivo dal 1.1.2024", "consuntivo"],
    ["Consuntivo:", "consuntivo"],
    ["[Consuntivo]", "consuntivo"],
    ["Consuntivo*", "consuntivo"],
    ["Peso – %", "peso"],
    ["Peso (a)", "peso"],
    ["Indicatore (1)", "indicatore"],
    ["SAL (B:A)", "sal"],
    ["SAL (B-A)", "sal"],
    ["Obiettivo annuale 2024", "obiettivo"],
  ] as const)("passes over years, letters and signs in %s", (testa, ruolo) => {
    expect(roleOf(testa)?.ruolo).toBe(ruolo);
  });
});
