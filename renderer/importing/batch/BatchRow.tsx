/** One file of a batch: what was read in it, or why nothing was. */
import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  LoadingOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { verdictOf } from '../../../shared/checks/sentences.ts';
import { errorSentence } from '../../../shared/errors.ts';
import { FORMAT_NAMES } from '../recognised.ts';
import type { Outcome } from './batch.ts';
import { READINESS_WORDS } from './readiness.ts';
import type { Readiness } from './readiness.ts';

interface Props {
  readonly path: string;
  readonly outcome: Outcome;
  readonly readiness: Readiness;
  readonly disabled: boolean;
  readonly onOpen: () => void;
}

export function BatchRow({ path, outcome, readiness, disabled, onOpen }: Props) {
  const s = outcome.kind === 'read' ? outcome.summary : undefined;
  return (
    <tr className={readiness}>
      <th scope="row">
        {path}
        {s && <span className="muted">{FORMAT_NAMES[s.format]}</span>}
      </th>
      <td>{s && (s.organName === '' ? '没有认出' : s.organName)}</td>
      <td>{s && `${s.year}年`}</td>
      <td className={s && s.found < s.fields ? 'short' : ''}>{s && `${s.found}/${s.fields}`}</td>
      <td>{s && (s.unsure + s.unplaced === 0 ? '无' : `${s.unsure + s.unplaced}处`)}</td>
      <td>
        <p>
          <Icon outcome={outcome} readiness={readiness} />{' '}
          {outcome.kind === 'reading' ? '正在读取' : READINESS_WORDS[readiness]}
        </p>
        {outcome.kind === 'refused' && <p className="short">{errorSentence(outcome.error)}</p>}
        {s && <p className="muted">校验：{verdictOf(s.counts, 0)}</p>}
      </td>
      <td>
        {s && readiness !== 'stored' && (
          <Button size="small" disabled={disabled} aria-label={`核对导入${path}`} onClick={onOpen}>
            核对导入
          </Button>
        )}
      </td>
    </tr>
  );
}

function Icon({ outcome, readiness }: Pick<Props, 'outcome' | 'readiness'>) {
  if (outcome.kind === 'reading') return <LoadingOutlined aria-hidden />;
  if (readiness === 'refused') return <CloseCircleOutlined aria-hidden />;
  if (readiness === 'waiting' || readiness === 'stopped') return <ClockCircleOutlined aria-hidden />;
  return readiness === 'ready' || readiness === 'stored' ? (
    <CheckCircleOutlined aria-hidden />
  ) : (
    <WarningOutlined aria-hidden />
  );
}
