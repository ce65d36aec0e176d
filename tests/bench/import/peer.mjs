// DuckDB's aggregate of the same file: prints rows, seconds, sums. Amounts are doubles, as DuckDB finds them.
//   peer.mjs FILE THREADS
import { DuckDBInstance } from "@duckdb/node-api";

const [file, threads] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:", { threads });
const connection = await instance.connect();
const start = performance.now();
const result = await connection.runAndReadAll(
  `SELECT date, model, project_id, api_key_id, currency, count(*) AS rows, sum(num_requests), sum(input_tokens),
          sum(cached_tokens), sum(output_tokens), sum(amount_value)
   FROM read_csv('${file}', header = true) GROUP BY ALL`);
const seconds = (performance.now() - start) / 1000;
const rows = result.getRows().reduce((sum, row) => sum + Number(row[5]), 0);
console.log(rows, seconds, result.currentRowCount);
