import { isPagamentiDirigenti, isTempiDiPagamento, isUnitaSiNo } from "../../../src/domain/parole/paroleDellaRiga";

describe("isUnitaSiNo", () => {
  it.each([
    "Sì/No",
    "si / no",
    "SI - NO",
    "Si-no",
    "sino",
    "S/N",
    "s - n",
    "Sì o No",
    "On/Off",
    "On - off",
    "Booleano",
    "Binario",
    "Si=1; No=0",
  ])("knows %s", (udm) => {
    expect(isUnitaSiNo(udm)).toBe(true);
  });

  it.each(["", "%", "n.", "Sì", "SN", "Così/no", "Sì/Note", "Booleani", "giorni on/off", "1=Sì"])(
    "takes %j for another",
    (udm) => {
      expect(isUnitaSiNo(udm)).toBe(false);
    },
  );
});

describe("isPagamentiDirigenti", () => {
  it.each([
    "Rispetto dei tempi di pagamento (DL 13/2023)",
    "Pagamenti: DL 13 / 2023",
    "Tempi medi di pagamento, art. 4-bis",
    "Pagamenti, articolo 4 bis",
    "Pagamento fatture, art.4bis",
    "Pagamenti art 4 bis",
  ])("knows %s", (testo) => {
    expect(isPagamentiDirigenti(testo)).toBe(true);
  });

  it.each([
    "Tempi medi di pagamento",
    "DL 13/2023",
    "Ripagamento, DL 13/2023",
    "Pagamenti, DL 113/2023",
    "Pagamenti, DL 13/20234",
    "Pagamenti, art. 14-bis",
    "Pagamenti, parte 4 bis",
    "Pagamenti, art. 4-bisturi",
  ])("takes %s for another", (testo) => {
    expect(isPagamentiDirigenti(testo)).toBe(false);
  });
});

describe("isTempiDiPagamento", () => {
  it.each([
    "Tempo medio di pagamento",
    "Tempi di pagamento",
    "Tempestività dei pagamenti",
    "Ritardo medio nei pagamenti",
    "Ritardi di pagamento",
    "Giorni per il pagamento",
    "Scadenze dei pagamenti",
    "ITP sui pagamenti",
    "Termini di pagamento",
    "Pagamenti nei tempi",
    "Pagamento: tempestività",
    "Pagamenti in ritardo",
    "Pagamenti entro 30 giorni",
    "Pagamenti alla scadenza",
    "Pagamenti nei termini",
    "Late payments",
    "Timeliness of payments",
    "Delay of payment",
    "Days to payment",
    "Payment time",
    "Payment times",
    "Payments delay",
    "Payment delays",
  ])("knows %s", (testo) => {
    expect(isTempiDiPagamento(testo)).toBe(true);
  });

  it.each([
    "Pagamenti effettuati",
    "Tempi di attesa",
    "Contempo e ripagamento",
    "Payments made",
    "Prepayment timesheet",
    `${"x ".repeat(200)}Tempi di pagamento`,
  ])("takes %s for another", (testo) => {
    expect(isTempiDiPagamento(testo)).toBe(false);
  });
});
