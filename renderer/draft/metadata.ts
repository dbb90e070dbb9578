/** Facts around a report; a fact left blank is absent. */
import type { Metadata, Report } from '../../shared/report/report.ts';

/** What of the report changes when one fact does. */
export function withMetadata({ metadata }: Report, key: keyof Metadata, text: string): Pick<Report, 'metadata'> {
  const { [key]: _old, ...rest } = metadata;
  return { metadata: text === '' ? rest : { ...rest, [key]: text } };
}
