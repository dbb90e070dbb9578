/** One chart as it will be printed. Main draws it, by the code that draws it into files. */
import { useEffect, useState } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import { api } from '../api.ts';

/** While numbers are being typed the picture waits for a pause of this many milliseconds. */
const PAUSE = 300;

export function ChartPicture({ chart }: { readonly chart: Chart }) {
  const [address, setAddress] = useState<string>();
  // The sentence names every number, so it changes exactly when the picture does.
  const { description } = chart;
  useEffect(() => {
    let current = true;
    const draw = (): void => {
      void api.drawChart(chart).then((answer) => {
        if (current && answer.ok) setAddress(answer.value);
      });
    };
    const timer = setTimeout(draw, address === undefined ? 0 : PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above; the address only says whether there is one
  }, [description]);
  return address === undefined ? (
    <p className="muted">{description}</p>
  ) : (
    <img className="chart" src={address} alt={description} />
  );
}
