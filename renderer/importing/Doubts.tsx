/** What the program is not sure of: first, because the officer must look at it. */
import { CheckCircleOutlined } from '@ant-design/icons';
import { cellName, formOf } from '../../shared/editions/editions.ts';
import { printCell } from '../../shared/report/cellText.ts';
import type { BlockPlace } from '../../shared/document/blocks.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import { WHY } from './recognised.ts';

interface Props {
  readonly recognition: Recognition;
  readonly onShow: (place: BlockPlace) => void;
}

export function Doubts({ recognition: { report, places, unsure, unplaced }, onShow }: Props) {
  const { fieldById } = formOf(report);
  const cells = Object.entries(unsure);
  if (cells.length === 0 && unplaced.length === 0) {
    return (
      <p className="import-sure">
        <CheckCircleOutlined aria-hidden /> 每个数字都找到了位置，没有拿不准的内容。
      </p>
    );
  }
  return (
    <>
      {cells.length > 0 && (
        <section>
          <h2>拿不准的数字（{cells.length}处），请逐一核对</h2>
          <ul className="import-doubts">
            {cells.map(([id, reason]) => {
              const field = fieldById.get(id);
              const place = places[id];
              const cell = report.tables[id];
              return (
                <li key={id}>
                  <button
                    type="button"
                    className="plain-button"
                    disabled={!place}
                    onClick={() => place && onShow(place)}
                  >
                    <strong>
                      {field ? cellName(field) : id}：{cell ? printCell(cell) : '空'}
                    </strong>
                    <span>{reason}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {unplaced.length > 0 && (
        <section>
          <h2>没有放进报告的内容（{unplaced.length}处）</h2>
          <ul className="import-doubts">
            {unplaced.map(({ text, place, why }, i) => (
              <li key={i}>
                <button type="button" className="plain-button" onClick={() => onShow(place)}>
                  <strong>{text}</strong>
                  <span>
                    {WHY[why]}
                    {place.line !== undefined && `，原文第${place.line}行`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
