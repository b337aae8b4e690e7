#!/usr/bin/env node
// A CommonJS file, as package.json beside it says: Node starts those without its loader of modules,
// which takes a tenth of the time of `recruit explain`.
'use strict';

const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { runProgram } = require('../dist/start.cjs');

const root = pathToFileURL(join(__dirname, '..', '/'));
runProgram(process.argv.slice(2), root).then((code) => {
  process.exitCode = code;
  // All is done once all is written: the engine would take a twentieth of a scan to put its things away.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
});
