/** 数据采集表 filled in by one office, many of them from one parsed workbook: that is what takes the time. */
import type { WorkBook } from 'xlsx';
import type { Collection } from '../../shared/collection/collection.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { addressIn, emptyBook, fill, numberCell, sheetOf } from '../generate/filledCollection.ts';
import type { Numbers } from './filesReport.ts';

/** @returns what fills in numbers; every call changes the same workbook */
export function filledBook(collection: Collection): (numbers: Numbers) => WorkBook {
  const book = emptyBook(collection, ['办公室']);
  const sheet = sheetOf(book, 0);
  const addresses = formOf(collection)
    .fields.filter((f) => !f.parts)
    .map(({ id }) => [id, addressIn(collection, id)] as const);
  return (numbers) => {
    for (const [id, address] of addresses) fill(sheet, address, numberCell(numbers.get(id) ?? '0'));
    return book;
  };
}
