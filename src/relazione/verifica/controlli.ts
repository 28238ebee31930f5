import { motivoOf } from "../../domain/Anomalia";
import { isFormulaNostra } from "../../correzioni/formulaSal";
import { CODICI_FORMULE } from "../../domain/codiciAnomalia";
import { compareFogli } from "../../confronto/compareFogli";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { isNelleMedie } from "../../misura/medie/mediaOf";
import { isDiPagamenti } from "../../misura/riga/regoleDiRiga";
import { somiglianza } from "../../domain/testo/somiglianza";
import { displayCella } from "../../domain/numeri/displayCella";
import type { Stabilito } from "../../domain/Stabilito";
import { testoAnomalia } from "../../texts/anomalie/anomalie";
import { formatSal } from "../../texts/formato";
import { nomeEsito } from "../../texts/nomiEsito";
import { CASI, CONTROLLI, SENZA_DATI, VERIFICA } from "../../texts/relazione/relazioneVerifica";
import { conCodice, controllo, hasCodice, hasSal, suRighe, type Controllo, type Fogli } from "./Controllo";
import { casoSu, cellaDelFoglio, cellaDellaRiga, type Caso } from "./casi";
import { capitoloNellIndice } from "../../texts/relazione/indici";
import { CAPITOLI, type Materiale } from "../caselle/Materiale";
import { idDettaglio, idIndicatore } from "../caselle/posti";
import { countPubblicati } from "./pubblicatiDiversi";
import { capitoliPresenti, senzaLegame, SOMIGLIANZA_MINIMA } from "./senzaLegame";
import type { PostoCasella, Tabella } from "../caselle/Tabella";

/** Every indicator of the approved version, by its code or by a name much alike. */
function piano({ fogli, confronto }: Pick<Materiale, "fogli" | "confronto">): Controllo {
  if (!confronto) return controllo("piano", [], { senzaDati: SENZA_DATI.piano });
  const presenti = fogli.flatMap(({ misurato }) => misurato.cruscotto.indicatori);
  const casi = suRighe(confronto.fogli, (uno, fonte) => {
    const { codice, nome } = uno.indicatore;
    const isPresente = presenti.some(
      (altro) => (codice !== null && altro.codice === codice) || somiglianza(altro.nome, nome) >= SOMIGLIANZA_MINIMA,
    );
    return isPresente
      ? []
      : [casoSu("piano", fonte, cellaDellaRiga(fonte, uno, "nome"), nome, CASI.assente(confronto.nome))];
  });
  return controllo("piano", casi);
}

function capitoli(fogli: Fogli): Controllo {
  const presenti = capitoliPresenti(fogli);
  if (presenti.length < 2) return controllo("capitoli", [], { senzaDati: SENZA_DATI.unCapitolo });
  const casi = senzaLegame(fogli).map(({ fonte, nodo }) => {
    const cella = { file: fonte.file, foglio: fonte.misurato.cruscotto.foglio, riga: nodo.riga, colonna: 0 };
    const { indice } = fonte.misurato.politica;
    const altri = presenti
      .filter((capitolo) => capitolo !== CAPITOLI[fonte.destinazione])
      .map((capitolo) => capitoloNellIndice(capitolo, indice));
    return casoSu("capitoli", fonte, cella, nodo.nome, CASI.senzaLegame(altri));
  });
  return controllo("capitoli", casi);
}

/** Rows of an outcome, counted live on the detail; a sheet without any consuntivo is one case. */
function inAttesa(
  id: "rilevare" | "confermare",
  fogli: Fogli,
  parola: "da rilevare" | "calcolo da confermare",
): Controllo {
  const isNulla =
    suRighe(fogli, ({ misura: { sal, esito } }) => (sal === null && esito !== parola ? [] : [true])).length === 0;
  if (id === "confermare" && isNulla) return controllo(id, [], { senzaDati: SENZA_DATI.senzaSal });
  const attesi = (misurato: CruscottoMisurato) => misurato.indicatori.filter(isNelleMedie);
  const casi = fogli.flatMap((fonte): readonly Caso[] => {
    const tutti = attesi(fonte.misurato);
    const suoi = tutti.filter(({ misura }) => misura.esito === parola);
    if (id === "rilevare" && suoi.length > 1 && suoi.length === tutti.length) {
      return [casoSu(id, fonte, cellaDelFoglio(fonte), fonte.titolo, CASI.tuttiDaRilevare(suoi.length))];
    }
    return suoi.map((uno) => {
      const prima = uno.anomalie.find(({ gravita }) => gravita !== "nota") ?? uno.anomalie[0];
      const fatto = prima ? testoAnomalia(prima, "it") : "";
      return casoSu(id, fonte, cellaDellaRiga(fonte, uno, "consuntivo"), uno.indicatore.nome, fatto);
    });
  });
  const di = fogli.flatMap((fonte) =>
    attesi(fonte.misurato).map((uno): PostoCasella => ({
      tabella: idDettaglio(fonte),
      riga: idIndicatore(uno),
      colonna: "esito",
    })),
  );
  return controllo(id, casi, { conta: { tipo: "conta", di, parola } });
}

function pesi(fogli: Fogli): Controllo {
  const hasPesi = fogli.some(({ misurato: { cruscotto } }) =>
    [...cruscotto.nodi, ...cruscotto.indicatori].some(({ peso }) => peso !== null),
  );
  if (!hasPesi) return controllo("pesi", [], { senzaDati: SENZA_DATI.pesi });
  return controllo("pesi", conCodice("pesi", fogli, ["pesi-non-100"]));
}

/** The formulas that the body's own sheets hold where figures are computed. */
function formule(fogli: Fogli): Controllo {
  const scritte = fogli
    .flatMap(({ misurato: { cruscotto } }) => [...cruscotto.indicatori, ...cruscotto.nodi])
    .flatMap(({ salFormula }) => (salFormula === "" ? [] : [salFormula]));
  const casi = conCodice("formule", fogli, CODICI_FORMULE);
  // What PERF wrote says nothing of the body's own formulas.
  if (casi.length > 0 || scritte.some((formula) => !isFormulaNostra(formula))) return controllo("formule", casi);
  const senzaDati = scritte.length > 0 ? SENZA_DATI.formuleNostre : SENZA_DATI.formule;
  return controllo("formule", [], { senzaDati });
}

function pubblicati(fogli: Fogli): Controllo {
  const { tutti, uguali } = countPubblicati(fogli);
  const casi = conCodice("pubblicati", fogli, ["pubblicato-diverso", "ente-diverso"]);
  if (tutti === 0 && casi.length === 0) return controllo("pubblicati", [], { senzaDati: SENZA_DATI.pubblicati });
  return controllo("pubblicati", casi, { guarda: CASI.pubblicati(uguali, tutti) });
}

/** A direction that the words say clearly asks nothing: it is in the Nota metodologica. */
function versi(fogli: Fogli): Controllo {
  if (!hasSal(fogli)) return controllo("versi", [], { senzaDati: SENZA_DATI.senzaSal });
  const presunti = fogli.flatMap((fonte) =>
    fonte.misurato.indicatori.flatMap((uno) =>
      hasCodice(uno.anomalie, ["verso-presunto"]).map((una) => ({ fonte, uno, una })),
    ),
  );
  const dubbi = presunti.filter(({ una }) => una.gravita !== "nota");
  const altri = presunti.length - dubbi.length;
  const casi = dubbi.map(({ fonte, uno, una }) =>
    casoSu("versi", fonte, cellaDellaRiga(fonte, uno, "target"), uno.indicatore.nome, testoAnomalia(una, "it")),
  );
  const [, guarda] = CONTROLLI.versi;
  if (altri === 0) return controllo("versi", casi, { guarda });
  // What the words say is ours until somebody of the body says it.
  return controllo("versi", casi, {
    guarda: `${guarda} ${CASI.altriVersi(altri)}`,
    senzaCasi: VERIFICA.dedotti(altri),
  });
}

function pagamenti(fogli: Fogli): Controllo {
  const righe = fogli.flatMap((fonte) =>
    fonte.misurato.indicatori.filter(({ indicatore }) => isDiPagamenti(indicatore)).map((uno) => ({ fonte, uno })),
  );
  if (righe.length === 0) return controllo("pagamenti", [], { senzaDati: SENZA_DATI.pagamenti });
  const bassi = righe.filter(({ uno }) => uno.anomalie.some((una) => motivoOf(una) === "peso-pagamenti"));
  const casi = bassi.map(({ fonte, uno }) =>
    casoSu(
      "pagamenti",
      fonte,
      cellaDellaRiga(fonte, uno, "peso"),
      uno.indicatore.nome,
      CASI.pesoBasso(uno.indicatore.peso ?? 0),
    ),
  );
  return controllo("pagamenti", casi);
}

/** The blank fields of a table that the user fills in, each with its row. */
function campiVuoti(
  id: "cause" | "atti",
  tabella: Tabella | undefined,
  colonna: string,
  fatto: string,
): Controllo | null {
  if (!tabella?.colonne.some((una) => una.id === colonna)) return null;
  const con = tabella.righe.flatMap(({ id: riga, caselle, soggetto }) => {
    const casella = caselle[colonna];
    return casella?.tipo === "campo" ? [{ a: { tabella: tabella.id, riga, colonna }, casella, soggetto }] : [];
  });
  const casi = con
    .filter(({ casella }) => casella.testo.trim() === "")
    .map(({ a, soggetto }): Caso => ({ controllo: id, a, dove: tabella.titolo, voce: soggetto?.voce ?? "", fatto }));
  return controllo(id, casi, { conta: { tipo: "conta", di: con.map(({ a }) => a), parola: "" } });
}

function decisione(stabilito: Stabilito): string {
  switch (stabilito.tipo) {
    case "esito":
      return CASI.esitoDichiarato(nomeEsito(stabilito.esito, "it"));
    case "neutralizzato":
      return CASI.neutralizzato;
    case "non applicabile":
      return CASI.nonApplicabile;
    case "sal":
      return CASI.salStabilito(formatSal(stabilito.sal, "it"));
  }
}

function decisi(
  id: "dichiarati" | "neutralizzati" | "stabiliti",
  fogli: Fogli,
  tipi: readonly Stabilito["tipo"][],
): Controllo {
  const casi = suRighe(fogli, (uno, fonte) => {
    const { stabilito, indicatore } = uno;
    if (!stabilito || !tipi.includes(stabilito.tipo)) return [];
    const fatto = CASI.stabilito(decisione(stabilito), stabilito.motivo, stabilito.autore);
    return [casoSu(id, fonte, cellaDellaRiga(fonte, uno, "nome"), indicatore.nome, fatto)];
  });
  return controllo(id, casi, { genere: "informativo" });
}

/** The same indicator on several sheets, where its target or consuntivo is not the same. */
function copie(fogli: Fogli): Controllo {
  if (fogli.length < 2) return controllo("copie", [], { senzaDati: SENZA_DATI.copie });
  const ripetuti = compareFogli(fogli.map(({ misurato }) => misurato));
  if (ripetuti.length === 0) return controllo("copie", [], { senzaDati: SENZA_DATI.senzaCopie });
  const casi = ripetuti.flatMap((ripetuto) => {
    const [prima] = ripetuto.copie;
    const fonte = fogli.find(({ misurato }) => misurato.cruscotto.foglio === prima?.foglio);
    if (!prima || !fonte) return [];
    const scritti = (che: "target" | "consuntivo") =>
      ripetuto.copie.map(({ foglio, misurato }) => `${foglio} ${displayCella(misurato.indicatore[che])}`).join("; ");
    const su = (che: "target" | "consuntivo", fatto: (dove: string) => string) =>
      casoSu("copie", fonte, cellaDellaRiga(fonte, prima.misurato, che), ripetuto.nome, fatto(scritti(che)));
    return [
      ...(ripetuto.targetDiversi ? [su("target", CASI.targetDiversi)] : []),
      ...(ripetuto.consuntiviDiversi ? [su("consuntivo", CASI.consuntiviDiversi)] : []),
    ];
  });
  return controllo("copie", casi);
}

function codici(fogli: Fogli): Controllo {
  const hasCodici = fogli.some(({ misurato: { cruscotto } }) =>
    [...cruscotto.nodi, ...cruscotto.indicatori].some(({ codice }) => codice !== null),
  );
  if (!hasCodici) return controllo("codici", [], { senzaDati: SENZA_DATI.senzaCodici });
  return controllo("codici", conCodice("codici", fogli, ["codice-duplicato", "codice-altrove"]));
}

/** Targets changed during the year, by the table that compares two versions, where there is one. */
function atti(fogli: Fogli, altre: readonly Tabella[]): Controllo {
  const variazioni = altre.find(({ genere }) => genere === "variazioni");
  const vuoti = campiVuoti("atti", variazioni, "atto", CASI.senzaAtto);
  const superati = conCodice("atti", fogli, ["target-non-ultimo-approvato"]);
  if (superati.length > 0) return controllo("atti", superati);
  return vuoti ?? controllo("atti", [], { senzaDati: SENZA_DATI.atti });
}

/**
 * The checks that an OIV makes, by group, with what each found.
 * @param altre the other tables of the Relazione: where causes and acts are typed
 */
export function controlliOf(
  materiale: Pick<Materiale, "fogli" | "confronto">,
  altre: readonly Tabella[],
): Readonly<Record<"completezza" | "calcolo" | "scelte" | "coerenza", readonly Controllo[]>> {
  const { fogli } = materiale;
  const scostamenti = altre.find(({ genere }) => genere === "scostamenti");
  return {
    completezza: [
      piano(materiale),
      capitoli(fogli),
      inAttesa("rilevare", fogli, "da rilevare"),
      inAttesa("confermare", fogli, "calcolo da confermare"),
    ],
    calcolo: [pubblicati(fogli), formule(fogli), pesi(fogli), versi(fogli), pagamenti(fogli)],
    scelte: [
      (hasSal(fogli) ? campiVuoti("cause", scostamenti, "causa", CASI.senzaCausa) : null) ??
        controllo("cause", [], { senzaDati: hasSal(fogli) ? SENZA_DATI.cause : SENZA_DATI.senzaSal }),
      atti(fogli, altre),
      decisi("dichiarati", fogli, ["esito"]),
      decisi("neutralizzati", fogli, ["neutralizzato"]),
      decisi("stabiliti", fogli, ["sal", "non applicabile"]),
    ],
    coerenza: [codici(fogli), copie(fogli)],
  };
}
