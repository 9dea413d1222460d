const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';

/**
 * A PDF of pages of raw painting instructions, with Helvetica as `/F`, in points from the lower left of 600 × 800.
 * Good for what does not need Japanese fonts.
 */
export function pdfOf(pages: readonly string[], trailer = '', font = HELVETICA): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    font,
    ...pages.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${5 + index * 2} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF`;
  return new TextEncoder().encode(text + table + end);
}

/** A text at a place of a page. */
export function printed(text: string, x: number, y: number): string {
  return `BT /F 10 Tf ${x} ${y} Td (${text}) Tj ET\n`;
}

/** The lines of a table with these places of its lines. */
export function ruled(xs: readonly number[], ys: readonly number[]): string {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  return [
    ...ys.map((y) => `${left} ${y} m ${right} ${y} l S\n`),
    ...xs.map((x) => `${x} ${low} m ${x} ${high} l S\n`),
  ].join('');
}
