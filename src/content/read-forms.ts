import type { Form } from '../domain/policy/form.ts';
import type { ContentFile } from './content-file.ts';
import { decodeFiles } from './decode-files.ts';
import { linkForm } from './link/link-form.ts';
import { Linking } from './link/linking.ts';

/**
 * The forms of a municipality, also those that no document uses yet, in the order of their files. A form at fault is
 * left out; checking tells why. `root` stands before every path.
 */
export function readForms(files: readonly ContentFile[], root: string, municipality: string): readonly Form[] {
  const own = files.filter(({ path }) => path.startsWith(`${root}/${municipality}/forms/`));
  const decoded = decodeFiles(own, root);
  const linking = new Linking(decoded.lines);
  return decoded.forms.map(({ at, source }) => linkForm(source, { municipality, id: at.form }, linking));
}
