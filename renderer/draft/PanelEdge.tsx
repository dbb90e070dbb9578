/** The edge between two panels: dragged with the mouse, or moved with the arrow keys. */
interface Props {
  readonly label: string;
  readonly width: number;
  readonly least: number;
  readonly most: number;
  /** Which way a panel grows: `left` for one at the right side of the window. */
  readonly grows: 'left' | 'right';
  readonly onResize: (width: number) => void;
}

const STEP = 20;

export function PanelEdge({ label, width, least, most, grows, onResize }: Props) {
  const sign = grows === 'left' ? -1 : 1;
  const resize = (to: number): void => onResize(Math.max(least, Math.min(most, Math.round(to))));
  return (
    <div
      className="panel-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={(e) => {
        if (e.key === 'ArrowLeft') resize(width - sign * STEP);
        else if (e.key === 'ArrowRight') resize(width + sign * STEP);
      }}
      onPointerDown={(e) => {
        e.preventDefault();
        const edge = e.currentTarget;
        edge.setPointerCapture(e.pointerId);
        const from = e.clientX;
        const move = (m: PointerEvent): void => resize(width + sign * (m.clientX - from));
        edge.addEventListener('pointermove', move);
        edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', move), {
          once: true,
        });
      }}
    />
  );
}
