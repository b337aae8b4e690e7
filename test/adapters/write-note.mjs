// Stands in for an editor.
import { writeFileSync } from 'node:fs';

writeFileSync(process.argv[2], 'two\nlines\n');
