import { CONFERMARE, se } from "./espressioni";
import type { NumeroNativo, RapportoNativo } from "./rapportiNativi";

/** Beyond it nobody means a share: 4 beside a target of 100% is no 400%. The figures are those of `resolveUnita`. */
const QUOTA_MASSIMA = 2;

/**
 * A percentage beside a plain number, in plain Excel: the share where both readings give the same, or where one of
 * them only is within twenty times of the target; elsewhere the words that ask.
 * @param isQuota the target is the percentage
 */
export function quotaMista(t: NumeroNativo, c: string, isQuota: boolean, { quota, isStessa }: RapportoNativo): string {
  const [grande, piccola] = isQuota ? [c, `(${c}/100)`] : [`(${c}*100)`, c];
  const uguali = [`${quota(grande)}=${quota(piccola)}`];
  if (t.valore === 0) return se(uguali, quota(grande), CONFERMARE);
  const stessa = isStessa?.(grande, piccola) ?? uguali;
  const volte = (lettura: string) =>
    `ROUND(${isStessa ? `${lettura}/${t.espressione}` : `ABS(${lettura}/${t.espressione})`},12)`;
  const hasMassimo = isQuota && t.valore <= 1;
  const vicina = [
    `${volte(grande)}>=0.05`,
    `${volte(piccola)}<0.05`,
    ...(hasMassimo ? [`${grande}<=${QUOTA_MASSIMA}`] : []),
  ];
  const lontana = [
    `${volte(piccola)}>=0.05`,
    `${volte(piccola)}<=20`,
    ...(hasMassimo
      ? [`OR(${volte(grande)}>20,${grande}>${QUOTA_MASSIMA})`, `${piccola}<=${QUOTA_MASSIMA}`]
      : [`${volte(grande)}>20`]),
  ];
  const altrimenti = se(lontana, quota(piccola), CONFERMARE);
  return `IF(OR(${stessa.join(",")},AND(${vicina.join(",")})),${quota(grande)},${altrimenti})`;
}

/** What must go on holding of the target for `quotaMista` to be the same. */
export function condizioniMiste(t: NumeroNativo, isQuota: boolean): readonly string[] {
  const segno = t.valore > 0 ? `${t.espressione}>0` : t.valore < 0 ? `${t.espressione}<0` : `${t.espressione}=0`;
  if (!isQuota || t.valore <= 0) return [segno];
  return t.valore <= 1 ? [segno, `${t.espressione}<=1`] : [`${t.espressione}>1`];
}
