/** A reference of a formula, with its sheet where it names one; texts and sheet names in quotes are pieces of their own. */
export const PEZZI =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')*'|[A-Za-z_À-ÿ][\wÀ-ÿ.]*)!)?(?<![\w.À-ÿ])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/g;
