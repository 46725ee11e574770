#!/usr/bin/env python3
"""Measures what building again costs after a new document, and prints a table in Markdown.

    python3 .ci/rebuild.py

The crate is written outside the workspace, from the previous release of the document, then from the newest, then with a
description reworded in it, then with a field more. After each, it is built as a user would have it: the crate alone with
all features is checked, a program that uses five resources is built, in debug with incremental compilation, in release
without. CPU seconds are those of all processes, the user's crate included; dependencies are built before.
"""

import gzip
import json
import shutil
import sys
from pathlib import Path

from figures import ENVIRONMENT, ROOT, TARGET, Cost, measure

FOLDER = TARGET.with_name("rebuild")
CRATE = FOLDER / "stripe-client"
PROGRAM = FOLDER / "program"
FEATURES = ["customers", "payment_intents", "prices", "products", "refunds", "rustls"]
MANIFEST = f"""[package]
name = "program"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
stripe-client = {{ path = "../stripe-client", default-features = false, features = {json.dumps(FEATURES)} }}
tokio = {{ version = "1", features = ["rt"] }}
"""
# What is measured: its name, where, the packages that are built again, the command.
MODES = [
    ("check, `full`", CRATE, ["stripe-client"], ["check", "--no-default-features", "--features", "full"]),
    ("debug, five resources", PROGRAM, ["stripe-client", "program"], ["build"]),
    ("release, five resources", PROGRAM, ["stripe-client", "program"], ["build", "--release"]),
]


def cargo(folder: Path, arguments: list[str]) -> Cost:
    """What a command of cargo's costs a user."""
    environment = {**ENVIRONMENT, "CARGO_TARGET_DIR": str(FOLDER / f"target-{folder.name}")}
    # As a user has it: incremental in debug.
    del environment["CARGO_INCREMENTAL"]
    return measure(["cargo", *arguments, "--manifest-path", str(folder / "Cargo.toml")], environment)


def build() -> list[float]:
    """What each of the modes costs now."""
    costs = []
    for _, folder, packages, command in MODES:
        cost = cargo(folder, command)
        if not set(cost.built) <= set(packages):
            sys.exit(f"cargo {' '.join(command)} was to build {packages} alone, but built {cost.built}")
        costs.append(cost.cpu)
    return costs


def generate(generator: str, document: dict) -> int:
    """Writes the crate, and says how many files are not as they were."""
    before = stamps()
    path = FOLDER / "openapi.json"
    path.write_text(json.dumps(document))
    overlay = ROOT / "spec" / "overlay.yaml"
    names = FOLDER / "names.lock"
    shutil.copy(ROOT / "spec" / "names.lock", names)
    inputs = ["--spec", str(path), "--overlay", str(overlay), "--lock", str(names)]
    measure([generator, "generate", *inputs, "--out", str(CRATE)])
    lock = CRATE / "Cargo.lock"
    if not lock.exists():
        # The versions that the workspace is tested with.
        shutil.copy(ROOT / "Cargo.lock", lock)
    after = stamps()
    return sum(before.get(path) != after.get(path) for path in before.keys() | after.keys())


def stamps() -> dict[Path, int]:
    """When each file of the crate was written."""
    return {path: path.stat().st_mtime_ns for path in CRATE.rglob("*.*") if path.name != "Cargo.lock"}


def states():
    """The documents, each with what is new in it."""
    (previous,) = (ROOT / "spec" / "previous").glob("*.json.gz")
    document = json.loads(gzip.decompress(previous.read_bytes()))
    yield "nothing changed", document
    document = json.loads((ROOT / "spec" / "openapi.json").read_bytes())
    yield f"{previous.name.removesuffix('.json.gz')} → {document['info']['version']}", document
    customer = document["components"]["schemas"]["customer"]["properties"]
    customer["email"]["description"] += " It is reworded."
    yield "one description reworded", document
    customer["plumage"] = {"type": "string", "nullable": True, "description": "The colour of the customer."}
    yield "one optional field added to a resource", document


def main() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    (PROGRAM / "src").mkdir(parents=True)
    (PROGRAM / "Cargo.toml").write_text(MANIFEST)
    shutil.copy(ROOT / "tests" / "programs" / "five_resources" / "src" / "main.rs", PROGRAM / "src")
    shutil.copy(ROOT / "Cargo.lock", PROGRAM)
    measure(["cargo", "build", "--release", "-p", "xtask"])
    generator = str(TARGET / "release" / "xtask")
    changes = states()
    what, document = next(changes)
    files = generate(generator, document)
    for _, folder, packages, command in MODES:
        cargo(folder, command)
        profile = ["--release"] if "--release" in command else []
        selected = [argument for package in packages for argument in ("-p", package)]
        cargo(folder, ["clean", *selected, *profile])
    print("| | files written | " + " | ".join(name for name, *_ in MODES) + " |")
    print("|---|---|" + "---|" * len(MODES))
    row("everything", files, build())
    row(what, generate(generator, document), build())
    for what, document in changes:
        row(what, generate(generator, document), build())
    shutil.rmtree(FOLDER)


def row(what: str, files: int, costs: list[float]) -> None:
    print(f"| {what} | {files} | " + " | ".join(f"{cost:.1f}" for cost in costs) + " |", flush=True)


if __name__ == "__main__":
    main()
