#!/usr/bin/env python3
"""Writes the types of the samples once more, for serde to derive their decoding.

    python3 bench/derived.py

They are the records of `generated/src` that an object of each sample can hold, with the same fields in the same order, as
often optional and behind a pointer in the same places. Where derived serde has no counterpart it is given less to do: ids,
currencies and decimals are a `String`, timestamps a number, and a word that an enum does not know is not kept. Run it again
when the document changes.
"""

import re
import subprocess
from pathlib import Path

BENCH = Path(__file__).resolve().parent
SOURCE = BENCH.parent / "generated" / "src"
TYPES = BENCH / "ours" / "src" / "bin" / "derived" / "types.rs"
SAMPLES = ["Charge", "Customer", "Event", "Invoice", "PaymentIntent", "Subscription"]

HEAD = """\
//! The types of the samples, for serde to derive their decoding. Written by `bench/derived.py`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

/// A reference to an object: its id, or all of it.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Expandable {
    Id(String),
    Expanded(serde_json::Map<String, serde_json::Value>),
}

#[derive(Deserialize)]
pub struct List<T> {
    pub data: Vec<T>,
    pub has_more: bool,
    pub total_count: Option<i64>,
    pub url: String,
}
"""

# What the runtime's types are to serde.
PLAIN = {
    "AnyId": "String",
    "Currency": "String",
    "DateTime": "String",
    "Decimal": "String",
    "Metadata": "BTreeMap<String, String>",
    "Object": "Box<RawValue>",
    "RawJson": "Box<RawValue>",
    "StringInteger": "String",
    "Timestamp": "i64",
}


def definitions():
    """Each type by its name: whether it is a record, an enum or a union, and its members as Rust and JSON have them."""
    for file in sorted(SOURCE.rglob("*.rs")):
        text = re.sub(r"^ *///.*\n", "", file.read_text(), flags=re.M)
        for name, body in re.findall(r"^pub struct (\w+) \{(.*?)\}", text, re.M | re.S):
            shape = re.search(rf"^impl Record\s+for {name}\s*\{{.*?fields: &\[(.*?)\],\n", text, re.M | re.S)
            if shape:
                types = [" ".join(field.split()).strip(" ,") for field in re.findall(r"pub (.*?),\n(?= *pub|$)", body, re.S)]
                wires = re.findall(r'Field\("(.*?)"', shape[1])
                yield name, ("record", list(zip(types, wires, strict=True)))
        for name, body in re.findall(r"^stripe_runtime::open_enum!\((\w+) \{(.*?)\}", text, re.M | re.S):
            yield name, ("enum", re.findall(r'(\w+) = "(.*?)"', body))
        for name, body in re.findall(r"^stripe_runtime::union!\((\w+) \{(.*?)\}", text, re.M | re.S):
            arms = dict(re.findall(r"^    (\w+)\((.*?)\),$", text, re.M | re.S))
            yield name, ("union", [(f"{arm}({' '.join(arms[arm].split()).strip(',')})", wire) for arm, wire in re.findall(r'^ *(\w+) = "(.*?)"', body, re.M)])


def translate(text, known, needed):
    """A type as serde takes it; the types of ours that it names are added to those needed."""

    def word(found):
        name = found[0]
        if name in PLAIN:
            return PLAIN[name]
        if name in known:
            needed.append(name)
            return name
        return {"Part": "Box", "Map": "BTreeMap"}.get(name) or ("String" if name.endswith("Id") else name)

    text = re.sub(r"\bExpandable<.*?>", "Expandable", text.replace(" ", "").replace(",>", ">"))
    return re.sub(r"\b[A-Z]\w*", word, text).replace("BTreeMap<", "BTreeMap<String, ").replace("String, String, ", "String, ")


def write(name, known, needed):
    """One type."""
    kind, members = known[name]
    lines = ["", "#[derive(Deserialize)]"]
    if kind == "record":
        lines.append(f"pub struct {name} {{")
        for member, wire in members:
            field, _, type_ = member.partition(": ")
            if field != wire:
                lines.append(f'    #[serde(rename = "{wire}")]')
            lines.append(f"    pub {field}: {translate(type_, known, needed)},")
    else:
        tag = 'tag = "object", ' if kind == "union" else ""
        lines.append(f'#[serde({tag}rename_all = "snake_case")]')
        lines.append(f"pub enum {name} {{")
        for member, wire in members:
            arm, bracket, held = member.partition("(")
            if re.sub(r"(?<!^)(?=[A-Z])", "_", arm).lower() != wire:
                lines.append(f'    #[serde(rename = "{wire}")]')
            lines.append(f"    {arm}{bracket}{translate(held, known, needed)},")
        lines += ["    #[serde(other)]", "    Unheard,"]
    lines.append("}\n")
    return "\n".join(lines)


def main():
    known, needed, written = dict(definitions()), list(SAMPLES), {}
    while needed:
        name = needed.pop()
        if name not in written:
            written[name] = write(name, known, needed)
    TYPES.write_text(HEAD + "".join(written[name] for name in sorted(written)))
    subprocess.run(["rustfmt", "--edition", "2024", TYPES], check=True)
    print(f"{len(written)} types")


if __name__ == "__main__":
    main()
