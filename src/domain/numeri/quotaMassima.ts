/**
 * No politica caps a SAL above 150% (DOMAIN.md §2), and nothing above the whole was ever published or weighed: a plain
 * number above this is in points of 100 (85 for 85%), and then so is what stands beside it.
 */
export const QUOTA_MASSIMA = 1.5;
