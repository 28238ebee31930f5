import { useCallback, useEffect, useEffectEvent, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { Spinner } from "@fluentui/react-components";
import { mostraFoglio } from "../../actions/cartella/mostraFoglio";
import type { ComandoNastro } from "../../actions/viste/ComandoNastro";
import { AvvisoBarra } from "./AvvisoBarra";
import { ContestoPannello, soglieDi, usePannello } from "../contestoPannello";
import { SchermoCruscotto } from "../cruscotto/SchermoCruscotto";
import { ID_VERIFICA } from "../cruscotto/verifica/idVerifica";
import { Cornice } from "../elementi/Cornice";
import { FoglioCambiato } from "./FoglioCambiato";
import { IntestazionePannello } from "./IntestazionePannello";
import { NESSUNA_RICERCA, type Ricerca } from "../indicatore/ricerca";
import { useNastro, type CollegaNastro } from "../sessione/useNastro";
import { Schede, idScheda } from "./Schede";
import type { Posto } from "../../cruscotto/Posto";
import type { NomeSchermo } from "../sessione/elencoSchermi";
import { useSchermo } from "../sessione/useSchermo";
import { useFuocoDiSchermo } from "./useFuocoDiSchermo";
import { nomeFoglio, politicaDi, useSessione } from "../sessione/useSessione";

/** The commands of the ribbon that are commands of the pane too. */
const DEL_PANNELLO = {
  applicaSemafori: "semafori",
  quadroDiSintesi: "sintesi",
  trasformaInValori: "valori",
  ripristinaFormule: "ripristina",
  annulla: "annulla",
} as const;

/** The head of the pane and the screen that is up. */
export function Riquadro({ collegaNastro }: { collegaNastro: CollegaNastro }) {
  const contesto = usePannello();
  const sessione = useSessione(contesto.lingua);
  const {
    foglio,
    comandi,
    esegui,
    apriAnteprima,
    mostra,
    rispondi,
    usaMetodo,
    calcolaDaSe,
    rispondiDiPeriodo,
    ricordaGiorno,
    copie,
    fotografie,
    raccolta,
  } = sessione;
  const { lettura } = foglio;
  const politica = politicaDi(lettura);
  const schermo = useSchermo(sessione.onErrore);

  const { apri: apriSchermo } = schermo;
  const { cerca: imposta, setElenco } = sessione.ricerca;
  const cerca = useCallback(
    (ricerca: Partial<Ricerca>) => {
      imposta({ ...NESSUNA_RICERCA, ...ricerca });
      setElenco(true);
      apriSchermo("indicatore");
    },
    [imposta, setElenco, apriSchermo],
  );

  const { setDaCorreggere } = sessione;
  const correggi = useCallback(
    (posto: Posto) => {
      setDaCorreggere(posto);
      setElenco(false);
      mostra(posto.riga, posto.colonna);
      apriSchermo("indicatore");
    },
    [setDaCorreggere, setElenco, mostra, apriSchermo],
  );

  const { onErrore } = sessione;
  const vaiA = useCallback(
    (dove: { readonly foglio: string } | "cartella" | "metodo") => {
      if (typeof dove === "string") apriSchermo(dove);
      else mostraFoglio(dove.foglio).catch(onErrore);
    },
    [apriSchermo, onErrore],
  );

  const showVerifica = async () => {
    flushSync(() => {
      schermo.apri("cruscotto");
      sessione.anteprima.chiudi();
    });
    document.getElementById(ID_VERIFICA)?.scrollIntoView();
    await foglio.rileggi();
    return null;
  };
  const eseguiDalNastro = (comando: ComandoNastro) => {
    if (comando === "relazione") return sessione.relazione.ricostruisci(() => schermo.apri("relazione"));
    if (comando === "verifica") return showVerifica();
    if (comando === "spiegaSal") {
      // The screen follows the selected cell.
      schermo.apri("indicatore");
      return null;
    }
    if (comando !== "ricalcolaSal") return esegui(DEL_PANNELLO[comando]);
    schermo.apri("cruscotto");
    return apriAnteprima();
  };
  useNastro(collegaNastro, async (comando) => (await eseguiDalNastro(comando))?.intento === "success");

  // What went well was about the sheet that was left: but a command may itself have shown another one.
  const nome = lettura && nomeFoglio(lettura);
  const { avviso: detto, annuncia } = comandi;
  const passato = useRef<typeof detto>(null);
  const leggiDetto = useEffectEvent(() => {
    if (detto !== null && detto !== passato.current) passato.current = detto;
    else if (detto?.intento === "success" || detto?.intento === "info") annuncia(null);
  });
  const visto = useRef(nome);
  useEffect(() => {
    const isAltro = visto.current !== null && visto.current !== nome;
    visto.current = nome;
    if (isAltro) leggiDetto();
  }, [nome]);

  const apriScheda = (nome: NomeSchermo) => {
    // What went well was read on the screen it was done from; what did not may need another screen to be mended.
    if (comandi.avviso?.intento === "success") comandi.annuncia(null);
    schermo.apri(nome);
  };

  const testa = (
    <>
      <IntestazionePannello
        foglio={nome}
        isInLettura={foglio.inLettura}
        politica={politica}
        onMetodo={() => schermo.apri("metodo")}
      />
      <Schede nome={schermo.nome} onScelta={apriScheda} />
      <FoglioCambiato foglio={foglio} />
    </>
  );
  const avviso = <AvvisoBarra comandi={comandi} onChiudi={() => comandi.annuncia(null)} />;
  const Schermo = schermo.nome === "cruscotto" ? SchermoCruscotto : schermo.Componente;
  useFuocoDiSchermo(schermo.nome, Schermo);
  return (
    <ContestoPannello.Provider
      value={useMemo(
        () => ({
          ...contesto,
          soglie: soglieDi(politica),
          politica,
          mostra,
          vaiA,
          cerca,
          correggi,
          rispondi,
          usaMetodo,
          calcolaDaSe,
          rispondiDiPeriodo,
          ricordaGiorno,
          copie,
          fotografie,
          raccolta,
        }),
        [
          contesto,
          politica,
          mostra,
          vaiA,
          cerca,
          correggi,
          rispondi,
          usaMetodo,
          calcolaDaSe,
          rispondiDiPeriodo,
          ricordaGiorno,
          copie,
          fotografie,
          raccolta,
        ],
      )}
    >
      {Schermo ? (
        <Schermo testa={testa} avviso={avviso} sessione={sessione} apri={schermo.apri} />
      ) : (
        <Cornice etichetta={idScheda(schermo.nome)} testa={testa} piede={avviso} isOccupato>
          <Spinner size="small" label={contesto.testi.inCorso.apri} delay={300} />
        </Cornice>
      )}
    </ContestoPannello.Provider>
  );
}
