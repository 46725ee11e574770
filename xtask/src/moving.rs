//! `cargo xtask moving`: the pages of the guide that say what another SDK's calls are called here.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use stripe_generator::listing::{self, Row};

use crate::project::{self, Failure, Source};

/// What other SDKs call each operation, from the root of the workspace on.
const OTHERS: &str = "docs/other-sdks.tsv";
/// Where the pages are.
const PAGES: &str = "docs/guide/src/moving";

/// Whether to write.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    source: Source,
    /// Write nothing; fail if the pages are not up to date.
    #[arg(long)]
    check: bool,
}

/// What others call an operation.
#[derive(Default)]
struct Others<'a> {
    node: Option<&'a str>,
    /// Several, where the types of the result differ.
    async_stripe: Vec<&'a str>,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let rows = listing::operations(&args.source.analyse(&mut |_| {})?);
    let text = String::from_utf8(project::read(&project::root().join(OTHERS))?)?;
    let others = read(&text)?;
    let unknown = unknown(&others, &rows);
    if !unknown.is_empty() {
        eprintln!("not in the document any more, and in {OTHERS}: {unknown:?}");
    }
    let pages = [
        ("operations.md", official(&rows, &others)?),
        ("async-stripe-operations.md", async_stripe(&rows, &others)?),
    ];
    for (name, text) in pages {
        let path = project::root().join(PAGES).join(name);
        if !args.check {
            fs::write(&path, text)?;
        } else if fs::read_to_string(&path).ok() != Some(text) {
            return Err(
                format!("{PAGES}/{name} is not up to date: run `cargo xtask moving`").into(),
            );
        }
    }
    Ok(())
}

fn read(text: &str) -> Result<BTreeMap<&str, Others<'_>>, Failure> {
    let mut others = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let (Some(operation), Some(node), Some(types), None) = (
            columns.next(),
            columns.next(),
            columns.next(),
            columns.next(),
        ) else {
            return Err(format!("{OTHERS}: three columns expected: {line}").into());
        };
        let other = Others {
            node: Some(node).filter(|node| *node != "-"),
            async_stripe: types.split(' ').filter(|name| *name != "-").collect(),
        };
        others.insert(operation, other);
    }
    Ok(others)
}

/// Operations that others have, and the document has not.
fn unknown<'a>(others: &BTreeMap<&'a str, Others<'_>>, rows: &[Row]) -> Vec<&'a str> {
    let known = |operation: &str| rows.iter().any(|row| row.operation == operation);
    others
        .keys()
        .copied()
        .filter(|operation| !known(operation))
        .collect()
}

/// The page of Node and Python. Python's call has the path that the lock has recorded for the function.
fn official(rows: &[Row], others: &BTreeMap<&str, Others<'_>>) -> Result<String, Failure> {
    let mut page = heading(
        "Every call of Node and Python",
        "Every operation of the API, by its path, as stripe-node 23.1.0 and stripe-python 16.1.0 call it, and\n\
         its function here. The other official SDKs have the same path as Python, in their own spelling:\n\
         `v1.payment_intents` is `V1.PaymentIntents` in .NET, `V1PaymentIntents` in Go,\n\
         `v1().paymentIntents()` in Java, `paymentIntents` in PHP and `v1.payment_intents` in Ruby. Where\n\
         there is no call, the SDKs have only raw requests.",
    );
    page.push_str("| operation | Node | Python | function |\n|---|---|---|---|\n");
    for row in sorted(rows) {
        let node = others.get(row.operation.as_str()).and_then(|it| it.node);
        let (node, python) = match node {
            Some(node) => (
                format!("`stripe.{node}`"),
                format!("`client.{}`", python(row)),
            ),
            None => ("–".to_owned(), "–".to_owned()),
        };
        let Row { method, path, .. } = row;
        writeln!(
            page,
            "| `{method} {path}` | {node} | {python} | {} |",
            functions(row)
        )?;
    }
    Ok(page)
}

fn async_stripe(rows: &[Row], others: &BTreeMap<&str, Others<'_>>) -> Result<String, Failure> {
    let mut page = heading(
        "Every request type of async-stripe",
        "Every operation of the API, by its path, with the request type of async-stripe 1.0.0-rc.10 and its\n\
         function here. async-stripe has no types for operations of API v2, for uploads and downloads, and\n\
         for some others.",
    );
    page.push_str("| operation | async-stripe | function |\n|---|---|---|\n");
    for row in sorted(rows) {
        let types = others
            .get(row.operation.as_str())
            .map(|it| it.async_stripe.as_slice());
        let types = match types.unwrap_or_default() {
            [] => "–".to_owned(),
            types => types
                .iter()
                .map(|name| format!("`{name}`"))
                .collect::<Vec<_>>()
                .join(", "),
        };
        let Row { method, path, .. } = row;
        writeln!(page, "| `{method} {path}` | {types} | {} |", functions(row))?;
    }
    Ok(page)
}

fn heading(title: &str, text: &str) -> String {
    format!(
        "# {title}\n\n<!-- Written by `cargo xtask moving`. -->\n\n{text}\n\n\
         Made by `cargo xtask moving` from `cargo xtask operations` and `{OTHERS}`, which says where it\n\
         comes from.\n\n"
    )
}

fn sorted(rows: &[Row]) -> Vec<&Row> {
    let mut rows: Vec<_> = rows.iter().collect();
    rows.sort_by_key(|row| (&row.path, row.method));
    rows
}

fn functions(row: &Row) -> String {
    let names = std::iter::once(&row.function).chain(&row.aliases);
    names
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The function's own path, which begins with the version. A second name is Python's, if there is one.
fn python(row: &Row) -> String {
    let path = row
        .aliases
        .first()
        .unwrap_or(&row.function)
        .replace("::", ".");
    match path.starts_with("v2.") {
        true => path,
        false => format!("v1.{path}"),
    }
}
