import type { MeasuredValue } from '../../comparison/guard/measured-value.ts';
import { OBSERVATION_ROLE_LABELS } from '../../domain/measurement/indicator.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { paths, type ViewContext } from '../context.ts';
import { remarksOn } from '../initiative/indicator-view.ts';
import { fieldAnchors } from '../text.ts';
import type { StatementView } from './panel.ts';

/** Where a value is stated, with the address of the very field; of the figure's table where it stands in none. */
export function statementView(
  context: ViewContext,
  { document, indicator, observation }: MeasuredValue,
  namesRole: boolean,
): StatementView {
  const owner = document.initiatives.find((one) => one.indicators.includes(indicator)) ?? null;
  const fields = (owner ?? document).fields;
  const anchors = fieldAnchors(fields, owner === null ? '' : `${owner.id}-`);
  const field = fields.find((one) => one.field.key === observation.field)?.field ?? null;
  const page = paths.document(document.municipality, document.department, document.fiscalYear);
  const anchor = (field && anchors.get(field.key)) ?? indicator.id;
  const department = context.catalog.department(document).name;
  const place = field === null ? 'の数値の表' : `「${field.heading}」`;
  return {
    label: `${formatFiscalYear(document.fiscalYear)} ${department}${place}`,
    href: `${context.href(page)}#${anchor}`,
    role: namesRole ? OBSERVATION_ROLE_LABELS[observation.role] : null,
    asWritten: observation.asWritten,
    remarks: remarksOn(observation, indicator),
  };
}
