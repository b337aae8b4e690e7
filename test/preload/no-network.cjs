// Loaded before recruit, in its main thread and in its workers: every way to the network throws and is noted.
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const log = process.env.RECRUIT_NETWORK_LOG;
const note = (what) => appendFileSync(log, `${what}\n`);
note(isMainThread ? 'watching the main thread' : 'watching a worker');

function forbid(object, names, about) {
  for (const name of names) {
    if (typeof object[name] !== 'function') continue;
    object[name] = function forbidden() {
      note(`network: ${about}.${name}`);
      throw new Error(`no network here: ${about}.${name}`);
    };
  }
}

const net = require('node:net');
const dns = require('node:dns');
forbid(net, ['connect', 'createConnection', 'createServer'], 'net');
forbid(net.Socket.prototype, ['connect'], 'Socket');
forbid(net.Server.prototype, ['listen'], 'Server');
forbid(require('node:tls'), ['connect', 'createServer'], 'tls');
forbid(require('node:dgram'), ['createSocket'], 'dgram');
forbid(require('node:http2'), ['connect', 'createServer'], 'http2');
for (const name of ['http', 'https']) {
  forbid(require(`node:${name}`), ['request', 'get', 'createServer'], name);
}
forbid(
  dns,
  Object.keys(dns).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)),
  'dns',
);
forbid(
  dns.promises,
  Object.keys(dns.promises).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)),
  'dns.promises',
);
forbid(globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'], 'globalThis');
require('node:module').syncBuiltinESMExports();
