#!/usr/bin/env python3
"""Measures what generating and building cost, and prints a table in Markdown.

    python3 .ci/figures.py

CPU seconds are those of all processes of a command, user and system together; megabytes are those of its largest
process, which is rustc where something is built. Dependencies are built before, so that a figure is the cost of one
crate; that nothing else was built in the measured run is checked. A figure that misses its bar is marked; seconds
depend on the machine, so it is no failure.
"""

import os
import platform
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve() / "figures"
ENVIRONMENT = {
    **os.environ,
    "CARGO_TARGET_DIR": str(TARGET),
    # Incremental compilation keeps books, which a first build of a user's does not pay for.
    "CARGO_INCREMENTAL": "0",
    "CARGO_TERM_COLOR": "never",
}
CLIENT = "stripe-client"
RUNTIME = "stripe-client-runtime"
PROGRAM = "five-resources"
FULL = ["--features", "full"]
TWO = ["--no-default-features", "--features", "customers,payment_intents,rustls"]


@dataclass
class Cost:
    """What a command cost."""

    cpu: float
    megabytes: float
    wall: float
    stdout: str
    built: list[str]


def measure(command: list[str], environment: dict[str, str] = ENVIRONMENT) -> Cost:
    """Runs a command to its end; an error of its own ends this program."""
    start = time.monotonic()
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    output = process.stdout.read()
    # The usage of this child and of all its own, and not of any other.
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{output}")
    return Cost(
        cpu=usage.ru_utime + usage.ru_stime,
        # Linux counts in kilobytes, macOS in bytes.
        megabytes=usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024),
        wall=time.monotonic() - start,
        stdout=output,
        built=re.findall(r"^ *(?:Compiling|Checking) (\S+)", output, re.MULTILINE),
    )


def build(package: str, command: list[str]) -> Cost:
    """Builds one package again, so that its dependencies are there, with just the features that it asks of them."""
    arguments = ["cargo", *command, "-p", package]
    measure(arguments)
    measure(["cargo", "clean", "-p", package, *(["--release"] if "--release" in command else [])])
    cost = measure(arguments)
    if cost.built != [package]:
        sys.exit(f"{' '.join(arguments)} was to build {package} alone, but built {cost.built}")
    return cost


def figures():
    """The rows: what, the command, the cost, the bars."""
    measure(["cargo", "build", "--release", "-p", "xtask"])
    generator = str(TARGET / "release" / "xtask")
    yield "generate, whole document", "cargo xtask generate --check", measure([generator, "generate", "--check"]), 2, 300

    yield "check, `full`", "cargo check -p stripe-client --features full", build(CLIENT, ["check", *FULL]), 30, None

    command = ["build", "--release", *TWO]
    yield (
        "build, customers and payment intents only",
        f"cargo {' '.join(command[:2])} -p stripe-client {' '.join(command[2:])}",
        build(CLIENT, command),
        10,
        None,
    )
    command = ["build", "--release", *FULL]
    yield "build, `full`", "cargo build --release -p stripe-client --features full", build(CLIENT, command), 75, 1638

    command = ["build", "--release"]
    yield (
        "rebuild of a program that uses 5 resources",
        "cargo build --release -p five-resources",
        build(PROGRAM, command),
        10,
        None,
    )


def against(value: float, bar: float | None, unit: str) -> str:
    """A value with its bar."""
    text = f"{value:.1f} {unit}" if unit == "s" else f"{value:.0f} {unit}"
    if bar is None:
        return text
    return f"{text} (≤ {bar} {unit})" if value <= bar else f"**{text}** (over {bar} {unit})"


def main() -> None:
    compiler = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    print(f"{compiler}, {platform.machine()}, {os.cpu_count()} CPUs")
    print()
    print("| figure | CPU seconds | largest process | command |")
    print("|---|---|---|---|")
    for what, command, cost, seconds, megabytes in figures():
        cpu = against(cost.cpu, seconds, "s")
        memory = against(cost.megabytes, megabytes, "MB")
        print(f"| {what} | {cpu} | {memory} | `{command}` |", flush=True)


if __name__ == "__main__":
    main()
