/** Prefixes by which the readers call elements, whatever prefix the file chose (transitional and strict addresses). */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['w', /\/wordprocessingml\/(?:2006\/)?main$/],
  ['m', /\/officeDocument\/(?:2006\/)?math$/],
  ['r', /\/officeDocument\/(?:2006\/)?relationships$/],
  ['a', /\/drawingml\/(?:2006\/)?main$/],
  ['xdr', /\/drawingml\/(?:2006\/)?spreadsheetDrawing$/],
  ['wp', /\/drawingml\/(?:2006\/)?wordprocessingDrawing$/],
  ['wps', /\/office\/word\/\d+\/wordprocessingShape$/],
  ['mc', /\/markup-compatibility\/2006$/],
  ['v', /^urn:schemas-microsoft-com:vml$/],
  ['rel', /\/package\/2006\/relationships$/],
  ['ct', /\/package\/2006\/content-types$/],
  ['x', /\/spreadsheetml\/(?:2006\/)?main$/],
];

/** The house's prefix for a namespace; `other` for one that no reader asks for. */
export function housePrefix(address: string): string {
  return NAMES.find(([, pattern]) => pattern.test(address))?.[0] ?? 'other';
}
