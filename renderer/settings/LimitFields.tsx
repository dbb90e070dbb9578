/** The limits of the checks, one field each. */
import { InputNumber } from 'antd';
import type { CheckSettings } from '../../shared/checks/settings.ts';
import { LIMITS } from './limits.ts';

interface Props {
  readonly settings: CheckSettings;
  readonly onChange: (settings: CheckSettings) => void;
}

export const LimitFields = ({ settings, onChange }: Props) => (
  <ul className="limits">
    {LIMITS.map(({ key, label, unit, hint, least, most, optional }) => (
      <li key={key}>
        <label htmlFor={`limit-${key}`}>{label}</label>
        <InputNumber
          id={`limit-${key}`}
          aria-describedby={`limit-${key}-hint`}
          min={least}
          max={most}
          precision={0}
          placeholder={optional && '不限'}
          suffix={unit}
          value={settings[key]}
          onChange={(value) => {
            if (value !== null || optional) onChange({ ...settings, [key]: value });
          }}
        />
        <span id={`limit-${key}-hint`}>{hint}</span>
      </li>
    ))}
  </ul>
);
