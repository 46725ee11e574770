#!/usr/bin/env python3
"""Writes the programs that call many endpoints, the same ones with either client.

    cargo xtask operations --format json | python3 bench/endpoints.py

They are the operations that both clients have and that need nothing but ids: all of them in `endpoints`, 48 spread evenly
over them in `endpoints48`. Run it again when the document or the other client's version changes; its source is read from
where `cargo fetch` puts it.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).resolve().parent
SOURCE = BENCH.parent / "generated" / "src"
FEW = 48

PROGRAM = '''\
//! Calls any of {count} endpoints. Written by `bench/endpoints.py`.

use std::pin::Pin;

use stripe::{{Client, {error}}};

type Answer<'c> = Pin<Box<dyn Future<Output = Result<(), {error}>> + 'c>>;

fn main() -> Result<(), Box<dyn std::error::Error>> {{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let client = Client::new(std::env::var("STRIPE_SECRET_KEY")?);
    let endpoint = std::env::args().nth(1).ok_or("which endpoint?")?;
    runtime.block_on(call(&client, endpoint.parse()?))?;
    Ok(())
}}

fn call(client: &Client, endpoint: usize) -> Answer<'_> {{
    match endpoint {{
{arms}
        _ => Box::pin(async {{ Ok(()) }}),
    }}
}}
'''


def ours(operations):
    """Method and path to the call that our crate has for it, if ids are all it needs."""
    for operation in operations:
        path = operation["function"].split(", ")[0]
        module, _, function = path.rpartition("::")
        file = (SOURCE / module.replace("::", "/").replace("r#", "")).with_suffix(".rs")
        found = re.search(rf"^pub fn {re.escape(function)}\((.*?)\) ->", file.read_text(), re.MULTILINE | re.DOTALL)
        arguments = [argument for argument in found[1].split(",\n" if "\n" in found[1] else ", ") if argument.strip()]
        if operation["path"].startswith("/v1/") and len(arguments) == operation["path"].count("{"):
            ids = ", ".join(['"id"'] * len(arguments))
            yield f"{operation['method']} {shape(operation['path'])}", f"stripe::{path}({ids})"


def theirs():
    """The same for async-stripe."""
    command = ["cargo", "metadata", "--format-version", "1", "--features", "full"]
    metadata = json.loads(subprocess.run(command, cwd=BENCH / "async-stripe", check=True, capture_output=True).stdout)
    for package in metadata["packages"]:
        if not package["name"].startswith("async-stripe-"):
            continue
        crate = package["name"].removeprefix("async-").replace("-", "_")
        root = Path(package["manifest_path"]).parent / "src"
        for file in sorted(root.glob("*/requests.rs")):
            text = file.read_text()
            for found in re.finditer(r"^impl StripeRequest for (\w+) \{.*?StripeMethod::(\w+),\s*(?:format!\()?\"(.*?)\"", text, re.M | re.S):
                name, method, path = found.groups()
                new = re.search(rf"^impl {name} \{{.*?pub fn new\((.*?)\) -> Self", text, re.M | re.S)
                arguments = [argument for argument in new[1].split(",") if argument.strip()]
                if len(arguments) == path.count("{"):
                    ids = ", ".join(['"id"'] * len(arguments))
                    yield f"{method.upper()} /v1{shape(path)}", f"{crate}::{file.parent.name}::{name}::new({ids})"


def shape(path):
    """A path whatever its parameters are called."""
    return re.sub(r"\{\w+\}", "{}", path)


def write(client, error, name, calls):
    arms = "\n".join(
        f"        // {endpoint}\n        {index} => Box::pin(async {{ {call}.send(client).await.map(drop) }}),"
        for index, (endpoint, call) in enumerate(calls)
    )
    file = BENCH / client / "src" / "bin" / f"{name}.rs"
    file.write_text(PROGRAM.format(count=len(calls), error=error, arms=arms))


def main():
    mine, other = dict(ours(json.load(sys.stdin))), dict(theirs())
    both = sorted(set(mine) & set(other))
    few = [both[index * len(both) // FEW] for index in range(FEW)]
    for name, endpoints in [("endpoints", both), ("endpoints48", few)]:
        write("ours", "Error", name, [(endpoint, mine[endpoint]) for endpoint in endpoints])
        write("async-stripe", "StripeError", name, [(endpoint, other[endpoint]) for endpoint in endpoints])
    for client in ["ours", "async-stripe"]:
        subprocess.run(["cargo", "fmt"], cwd=BENCH / client, check=True)
    print(f"{len(both)} endpoints in both, of {len(mine)} here and {len(other)} there")


if __name__ == "__main__":
    main()
