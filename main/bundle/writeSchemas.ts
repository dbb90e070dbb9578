/** `npm run schema`: writes the published descriptions of our data files beside the code that they are made from. */
import { writeFileSync } from 'node:fs';
import { schemaFiles } from '../../shared/bundle/jsonSchemas.ts';
import { LIST_METADATA_NAME, listMetadata } from '../../shared/numberList/columns.ts';

const SHARED = new URL('../../shared/', import.meta.url);

for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(new URL(`bundle/${name}`, SHARED), text);
writeFileSync(new URL(`numberList/${LIST_METADATA_NAME}`, SHARED), listMetadata());
