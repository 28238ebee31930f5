const luce = (esadecimale: string): number => {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((da) => {
    const canale = parseInt(esadecimale.slice(da, da + 2), 16) / 255;
    return canale <= 0.03928 ? canale / 12.92 : ((canale + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** How far two colours ("1F3864") are, as WCAG 2.2 counts it: 4,5 for a text (1.4.3), 3 for a drawing (1.4.11). */
export function contrasto(uno: string, altro: string): number {
  const [scura = 0, chiara = 0] = [luce(uno), luce(altro)].sort((a, b) => a - b);
  return (chiara + 0.05) / (scura + 0.05);
}
