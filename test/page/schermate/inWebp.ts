import type { Page } from "playwright-core";

/** A picture as WebP, drawn by the browser itself. */
export async function inWebp(page: Page, png: Buffer): Promise<Buffer> {
  const webp = await page.evaluate(
    async (dati) => {
      const immagine = new Image();
      immagine.src = dati;
      await immagine.decode();
      const tela = new OffscreenCanvas(immagine.width, immagine.height);
      tela.getContext("2d")?.drawImage(immagine, 0, 0);
      const blob = await tela.convertToBlob({ type: "image/webp", quality: 0.8 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  return Buffer.from(webp);
}
