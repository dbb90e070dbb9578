/** `npm run schema`: writes the published JSON Schemas into `shared/bundle`. */
import { writeFileSync } from 'node:fs';
import { schemaFiles } from '../../shared/bundle/jsonSchemas.ts';

for (const [name, text] of Object.entries(schemaFiles())) {
  writeFileSync(new URL(`../../shared/bundle/${name}`, import.meta.url), text);
}
