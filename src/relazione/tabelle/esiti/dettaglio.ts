import type { Nodo } from "../../../cruscotto/Cruscotto";
import type { AggregatoMisurato, IndicatoreMisurato, Media, Voce as Figlia } from "../../../misura/CruscottoMisurato";
import { figliDi } from "../../../cruscotto/nodi";
import { Unioni } from "../../../cruscotto/griglia/Unioni";
import type { Esito, Misura } from "../../../domain/Misura";
import { displayCella } from "../../../domain/numeri/displayCella";
import { normalize } from "../../../domain/testo/normalize";
import type { CampoIntestato } from "../../../domain/metodo/Generi";
import { DETTAGLIO, MAPPA, RELAZIONE } from "../../../texts/relazione/relazione";
import { CAPITOLI, type FoglioDiRelazione } from "../../caselle/Materiale";
import { mancanzeOf, pocoMisuratoDi } from "./mancanze";
import { calcoloMedia, idDettaglio, idIndicatore, idRiga, soggettoDi } from "../../caselle/posti";
import type { CellaFonte, ColonnaTabella, RigaTabella, Tabella, Casella } from "../../caselle/Tabella";
import { BIANCA, figura, figuraProvvisoria, numero, testo, casellaOf } from "../../caselle/caselle";

/** The body's own word for a column: what its method says, else the sheet's header, else ours. */
export function intestazioneOf({ misurato }: FoglioDiRelazione, nome: CampoIntestato): string {
  const suo = misurato.cruscotto.colonne.find(({ ruolo }) => ruolo === nome)?.intestazione.replace(/\s+/g, " ");
  return misurato.politica.intestazioni[nome] ?? (suo === undefined || suo === "" ? RELAZIONE.intestazioni[nome] : suo);
}

/** A row that waits for nothing says what it is also where there is nothing to measure. */
function seNullaDi({ sal, esito }: Misura): { readonly seNulla?: Esito } {
  const isAttesa = sal !== null || esito === "da rilevare" || esito === "calcolo da confermare";
  return isAttesa ? {} : { seNulla: esito };
}

/** Lays out the detail of one sheet: its headings with their means, its rows, its total. */
class Compositore {
  private readonly righe: RigaTabella[] = [];
  private readonly note: string[] = [];
  private readonly unioni: Unioni;
  private readonly accanto: readonly ColonnaTabella[];
  /** As children of their means: the weight that counts is there. */
  private readonly figlie = new Map<string, Figlia>();

  constructor(private readonly fonte: FoglioDiRelazione) {
    const { misurato, grid } = fonte;
    this.unioni = new Unioni(grid);
    const medie = [misurato.ente, ...misurato.aggregati.map(({ media }) => media)];
    for (const voce of medie.flatMap(({ voci }) => voci)) {
      if (!this.figlie.has(idRiga(voce.da))) this.figlie.set(idRiga(voce.da), voce);
    }
    this.accanto = this.colonneAccanto();
  }

  compose(): Tabella {
    const { fonte } = this;
    const { misurato } = fonte;
    this.addFigli(null, 0);
    for (const { numero, nome, media } of misurato.priorita) {
      const titolo = nome === null ? `${MAPPA.priorita} ${numero}` : `${numero}. ${nome}`;
      this.addMedia(idRiga({ tipo: "priorita", numero }), "gruppo", titolo, media);
    }
    const totale = misurato.cruscotto.isDiEnte ? RELAZIONE.ente : RELAZIONE.totale(fonte.titolo);
    this.addMedia(idRiga("ente"), "totale", totale, misurato.ente);
    const { attesi, misurati } = misurato.ente;
    return {
      id: idDettaglio(fonte),
      genere: "dettaglio",
      capitolo: CAPITOLI[fonte.destinazione],
      titolo: DETTAGLIO.titolo(fonte.titolo),
      foglio: DETTAGLIO.foglio(fonte.titolo),
      premesse: [RELAZIONE.anno(misurato.anno), RELAZIONE.copertura(misurati, attesi)],
      mancanze: mancanzeOf([fonte]),
      colonne: this.colonne(),
      righe: this.righe,
      note: this.note,
      grafici: [],
      copertura: { misurati, attesi },
    };
  }

  private colonne(): readonly ColonnaTabella[] {
    const { indicatori } = this.fonte.misurato;
    const hasPesi = [...this.figlie.values()].some(({ peso }) => peso !== null);
    const hasOperatori = indicatori.some(({ indicatore }) => indicatore.operatore.tipo !== "vuota");
    const nome = (chiave: CampoIntestato) => intestazioneOf(this.fonte, chiave);
    return [
      { id: "voce", titolo: DETTAGLIO.voce, genere: "lungo" },
      ...this.accanto,
      ...(hasPesi ? [{ id: "peso", titolo: nome("peso"), genere: "quota" } as const] : []),
      ...(hasOperatori ? [{ id: "operatore", titolo: "", genere: "testo" } as const] : []),
      { id: "target", titolo: nome("target"), genere: "numero" },
      { id: "consuntivo", titolo: nome("consuntivo"), genere: this.isNarrato() ? "lungo" : "numero" },
      { id: "sal", titolo: nome("sal"), genere: "sal" },
      { id: "esito", titolo: RELAZIONE.esito, genere: "testo" },
      { id: "misurati", titolo: RELAZIONE.misurati, genere: "conteggio" },
    ];
  }

  /** Consuntivi told in words need a wide column. */
  private isNarrato(): boolean {
    return this.fonte.misurato.indicatori.some(({ indicatore }) => displayCella(indicatore.consuntivo).length > 40);
  }

  /** The columns beside the rows, once each by their words, without those that are blank throughout. */
  private colonneAccanto(): readonly ColonnaTabella[] {
    const piene = new Map<string, ColonnaTabella>();
    const lunghe = new Set<string>();
    for (const { indicatore } of this.fonte.misurato.indicatori) {
      for (const { colonna, intestazione } of indicatore.accanto) {
        const scritto = displayCella(this.unioni.seenAt(indicatore.riga, colonna)).trim();
        if (scritto === "" || scritto === indicatore.nota) continue;
        const id = `accanto ${normalize(intestazione)}`;
        if (scritto.length > 24) lunghe.add(id);
        const titolo = intestazione === "" ? DETTAGLIO.senzaIntestazione : intestazione.replace(/\s+/g, " ");
        piene.set(id, { id, titolo, genere: lunghe.has(id) ? "lungo" : "numero" });
      }
    }
    return [...piene.values()];
  }

  private addFigli(padre: number | null, livello: number): void {
    const { cruscotto, aggregati, indicatori } = this.fonte.misurato;
    const figli = (this.figli ??= figliDi(cruscotto.nodi, indicatori))(padre);
    const inOrdine = [
      ...figli.nodi.map((nodo) => ({ riga: nodo.riga, add: () => this.addNodo(nodo, aggregati[nodo.id], livello) })),
      ...figli.indicatori.map((uno) => ({ riga: uno.indicatore.riga, add: () => this.addIndicatore(uno) })),
    ].sort((a, b) => a.riga - b.riga);
    for (const { add } of inOrdine) add();
  }
  private figli: ReturnType<typeof figliDi<Nodo, IndicatoreMisurato>> | undefined;

  private addNodo(nodo: Nodo, aggregato: AggregatoMisurato | undefined, livello: number): void {
    if (!aggregato) throw new Error(`heading without a mean: ${nodo.nome}`);
    const stile = livello === 0 ? "gruppo" : "sottogruppo";
    const id = idRiga({ tipo: "nodo", id: nodo.id });
    this.addMedia(id, stile, nodo.nome, aggregato.media, this.pesoDi(id, nodo, nodo.colonnaPeso));
    this.addFigli(nodo.id, livello + 1);
  }

  private addMedia(id: string, stile: RigaTabella["stile"], nome: string, media: Media, peso?: Casella): void {
    const tabella = idDettaglio(this.fonte);
    const posto = (colonna: string) => ({ tabella, riga: id, colonna });
    const sotto = (colonna: string) => media.voci.map(({ da }) => ({ tabella, riga: idRiga(da), colonna }));
    const [misurati, esiti] = [sotto("misurati"), sotto("esito")];
    // Where too little is measured there is no outcome, and the whole has no figure either: how much is measured is said.
    const poco = pocoMisuratoDi(media);
    const calcolo = calcoloMedia(this.fonte, media);
    const sal = media.isSenzaPesi ? BIANCA : poco === null ? figura(calcolo) : figuraProvvisoria(calcolo);
    const esito = figura({ tipo: "esito", di: posto("sal"), figli: esiti });
    const caselle: Record<string, Casella> = {
      voce: testo(nome),
      ...(poco === null ? { sal, esito } : stile === "totale" ? { sal: testo(poco) } : { sal, esito: testo(poco) }),
      misurati: figura({ tipo: "somma", di: misurati }),
    };
    this.righe.push({ id, stile, caselle: peso ? { ...caselle, peso } : caselle, soggetto: null });
  }

  /** The weight that counts: on its cell where it is the cell's, else as the method says it. */
  private pesoDi(id: string, suo: Pick<Nodo, "riga" | "peso" | "isPesoTestuale">, colonna: number | null): Casella {
    const peso = this.figlie.get(id)?.peso ?? suo.peso;
    if (peso === null) return BIANCA;
    if (colonna === null || suo.isPesoTestuale || suo.peso !== peso) return numero(peso);
    const scala = this.fonte.misurato.cruscotto.scalaPesi;
    return figura({ tipo: "peso", da: this.cellaAt(suo.riga, colonna), peso, scala });
  }

  private cellaAt(riga: number, colonna: number): CellaFonte {
    return { file: this.fonte.file, foglio: this.fonte.misurato.cruscotto.foglio, riga, colonna };
  }

  private addIndicatore(uno: IndicatoreMisurato): void {
    const { indicatore, misura } = uno;
    const { riga, colonne } = indicatore;
    const id = idIndicatore(uno);
    const tabella = idDettaglio(this.fonte);
    const sal = { tabella, riga: id, colonna: "sal" };
    const isFuori = !this.figlie.has(id);
    const accanto = indicatore.accanto.map(({ colonna, intestazione }): [string, Casella] => {
      const da = this.unioni.anchorAt(riga, colonna);
      return [
        `accanto ${normalize(intestazione)}`,
        casellaOf(this.cellaAt(da.riga, da.colonna), this.unioni.seenAt(riga, colonna)),
      ];
    });
    const caselle: Record<string, Casella> = {
      ...Object.fromEntries(accanto),
      voce: testo(this.nomeConNota(uno)),
      peso: this.pesoDi(id, indicatore, colonne.peso),
      operatore: testo(displayCella(indicatore.operatore)),
      target: casellaOf(this.cellaAt(riga, colonne.target), indicatore.target),
      consuntivo:
        colonne.consuntivo === null
          ? testo("")
          : casellaOf(this.cellaAt(riga, colonne.consuntivo), indicatore.consuntivo),
      sal: figura({ tipo: "sal", di: uno, misurato: this.fonte.misurato, file: this.fonte.file }),
      esito:
        misura.stabilito?.tipo === "esito"
          ? testo(RELAZIONE.dichiarato(misura.esito))
          : figura({ tipo: "esito", di: sal, figli: null, ...seNullaDi(misura) }),
      misurati: isFuori ? testo("") : figura({ tipo: "misurati", di: [sal] }),
    };
    const soggetto = soggettoDi(this.fonte, uno);
    this.righe.push({ id, stile: isFuori ? "dettaglio" : "voce", caselle, soggetto });
  }

  /** The note of a row goes below the table, with a number beside its name. */
  private nomeConNota({ indicatore }: IndicatoreMisurato): string {
    const { nota } = indicatore;
    if (nota === "") return indicatore.nome;
    this.note.push(`(${this.note.length + 1}) ${nota}`);
    return `${indicatore.nome} (${this.note.length})`;
  }
}

/**
 * The "Dettaglio indicatori" of one sheet, in the body's own arrangement: headings with their means, rows with what
 * stands beside them, notes below. The figures of every other table point here.
 */
export function dettaglioOf(fonte: FoglioDiRelazione): Tabella {
  return new Compositore(fonte).compose();
}
