/** Days between the two systems: serial 0 of the 1904 system is serial 1462 of the 1900 one. */
export const DAYS_1904 = 1462;
