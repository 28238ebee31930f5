import { formatQuota } from "../../texts/formato";
import type { Lingua } from "../../texts/lingua";

const DECIMALI_MASSIMI = 4;

/** Two shares with as many decimals as it takes to tell them apart. */
export function quoteDistinte(prima: number, dopo: number, lingua: Lingua): readonly [string, string] {
  for (let decimali = 1; decimali < DECIMALI_MASSIMI; decimali++) {
    const scritte = [formatQuota(prima, lingua, decimali), formatQuota(dopo, lingua, decimali)] as const;
    if (prima === dopo || scritte[0] !== scritte[1]) return scritte;
  }
  return [formatQuota(prima, lingua, DECIMALI_MASSIMI), formatQuota(dopo, lingua, DECIMALI_MASSIMI)];
}
