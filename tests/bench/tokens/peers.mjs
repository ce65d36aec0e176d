// node peers.mjs FILE…: MB/s of the npm packages tiktoken (encode_ordinary) and gpt-tokenizer (countTokens), as lines
// "package encoding file what value". Run in a folder where both are installed. One thread; best of three runs.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';

const require = createRequire(join(process.cwd(), 'package.json'));
const encodings = ['o200k_base', 'cl100k_base'];

function timed(work) {
    const begin = performance.now();
    const value = work();
    return [performance.now() - begin, value];
}

function report(name, encoding, ready, count) {
    console.log(name, encoding, '-', 'ready', ready.toFixed(3));
    for (const file of process.argv.slice(2)) {
        const bytes = readFileSync(file);
        const text = bytes.toString('utf8');
        let best = Infinity;
        let tokens = 0;
        for (let run = 0; run < 3; ++run) {
            const [time, found] = timed(() => count(text));
            best = Math.min(best, time);
            tokens = found;
        }
        console.log(name, encoding, file, 'tokens', tokens);
        console.log(name, encoding, file, 'count', (bytes.length / 1000 / best).toFixed(2));
    }
}

for (const encoding of encodings) {
    const [ready, tokenizer] = timed(() => {
        const made = require('tiktoken').get_encoding(encoding);
        made.encode_ordinary('ready');
        return made;
    });
    report('tiktoken', encoding, ready, (text) => tokenizer.encode_ordinary(text).length);
    tokenizer.free();
}
for (const encoding of encodings) {
    const [ready, tokenizer] = timed(() => {
        const made = require(`gpt-tokenizer/encoding/${encoding}`);
        made.countTokens('ready');
        return made;
    });
    report('gpt-tokenizer', encoding, ready, (text) => tokenizer.countTokens(text));
}
