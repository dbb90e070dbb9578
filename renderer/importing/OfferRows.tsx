/** One line per difference: what it is, what the draft has, what the file has, and which of the two is taken. */
import { Checkbox } from 'antd';
import { cellName } from '../../shared/editions/editions.ts';
import type { Offer } from '../../shared/merge/mergeOffer.ts';
import { printCell } from '../../shared/report/cellText.ts';

interface Props {
  readonly offers: readonly Offer[];
  readonly taken: ReadonlySet<string>;
  readonly onTake: (offer: Offer, on: boolean) => void;
}

export const OfferRows = ({ offers, taken, onTake }: Props) => (
  <table className="merge-offers">
    <thead>
      <tr>
        <th scope="col" className="merge-take">
          采用
        </th>
        <th scope="col" className="merge-what">
          哪一处
        </th>
        <th scope="col">草稿现在</th>
        <th scope="col">文件里</th>
      </tr>
    </thead>
    <tbody>
      {offers.map((offer) => (
        <OfferRow key={offer.key} offer={offer} on={taken.has(offer.key)} onTake={onTake} />
      ))}
    </tbody>
  </table>
);

interface RowProps {
  readonly offer: Offer;
  readonly on: boolean;
  readonly onTake: Props['onTake'];
}

function OfferRow({ offer, on, onTake }: RowProps) {
  const name = nameOf(offer);
  return (
    <tr className={on ? 'taken' : 'kept'}>
      <td className="merge-take">
        <Checkbox aria-label={`采用文件里的：${name}`} checked={on} onChange={(e) => onTake(offer, e.target.checked)} />
      </td>
      <th scope="row">{name}</th>
      <td className="merge-now">
        {offer.kind === 'text' ? <Paragraphs texts={offer.now} /> : <Value text={nowOf(offer)} />}
      </td>
      <td className="merge-file">
        {offer.kind === 'text' ? <Paragraphs texts={offer.file} /> : <Value text={fileOf(offer)} />}
      </td>
    </tr>
  );
}

const nowOf = (o: Exclude<Offer, { kind: 'text' }>): string => (o.kind === 'cell' ? printCell(o.now) : o.now);
const fileOf = (o: Exclude<Offer, { kind: 'text' }>): string => (o.kind === 'cell' ? printCell(o.file) : o.file);

function nameOf(offer: Offer): string {
  switch (offer.kind) {
    case 'fact':
      return offer.name;
    case 'cell':
      return cellName(offer.field);
    case 'text': {
      const { start, end } = offer.hunk;
      if (end === start) return start === 0 ? '最前面' : `第${start}段后面`;
      return end === start + 1 ? `第${end}段` : `第${start + 1}至${end}段`;
    }
  }
}

/** Blank is not zero, and must not look like nothing. */
const Value = ({ text }: { readonly text: string }) =>
  text === '' ? <span className="merge-blank">空白</span> : <b>{text}</b>;

const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.length === 0 ? <span className="merge-blank">没有</span> : texts.map((t, i) => <p key={i}>{t}</p>);
