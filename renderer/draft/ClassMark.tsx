/** The class of a finding as word and shape, never by colour alone. */
import type { FindingClass } from '../../shared/checks/finding.ts';
import { CLASS_NAMES } from '../../shared/checks/finding.ts';
import './classMark.css';

export const ClassMark = ({ class: cls }: { readonly class: FindingClass }) => (
  <span className={`class-mark class-${cls}`}>{CLASS_NAMES[cls]}</span>
);
