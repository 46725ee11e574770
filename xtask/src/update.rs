//! `cargo xtask update`: a new document takes the place of the one in `spec/`, with all that follows from it.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::{Compression, GzBuilder};
use serde_json::Value;
use stripe_generator::contract;
use stripe_generator::diagnostic::Diagnostics;
use stripe_generator::diff::{self, Report};
use stripe_generator::render::MARK;

use crate::diff::{Format, show};
use crate::exchange::Exchange;
use crate::project::{self, Failure};
use crate::{catalog, document, mock, package, provenance};

/// Which document to take, and how to show what it changes.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The new document: JSON or YAML, also packed by gzip.
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// When it was taken from its publisher, for the record.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    taken: Option<String>,
    /// The workspace, instead of the one that this command belongs to.
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// How to print what is different; as Markdown it is a section of a changelog.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Everything is read, checked and generated before anything is written, and written before anything is replaced.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let root = args.root.clone().unwrap_or_else(project::root);
    let exchange = Exchange::begin(&root.join(project::GENERATED))?;
    let current = project::read(&root.join(project::DOCUMENT))?;
    let new = as_json(&args.from)?;
    if new == current {
        println!("{} is the document in spec/ already", args.from.display());
        return Ok(());
    }
    let report = take(&root, &current, &new, args, exchange)?;
    show(&report, args.format)
}

fn take(
    root: &Path,
    current: &[u8],
    new: &[u8],
    args: &Args,
    mut exchange: Exchange,
) -> Result<Report, Failure> {
    let overlay_path = root.join(project::OVERLAY);
    let overlay = project::overlay(&overlay_path)?;
    let recorded = project::lock(&root.join(project::LOCK))?;
    let blame = |document: &Path, faults: Diagnostics| -> Failure {
        let (document, overlay) = (document.display(), overlay_path.display());
        format!("in {document}, as {overlay} corrects it:\n{faults}").into()
    };
    let was = diff::analyse_old(current, Some(&overlay), &recorded)
        .map_err(|faults| blame(&root.join(project::DOCUMENT), faults))?;
    let is = diff::analyse_new(new, Some(&overlay), &was, None)
        .map_err(|faults| blame(&args.from, faults))?;
    let faults = |faults: Diagnostics| faults.to_string();
    let mut generated =
        stripe_generator::generate(&is, &project::packaging(), &mut |_| {}).map_err(faults)?;
    generated.files.extend(package::pages(root)?);
    let contract = contract::contract(&is).map_err(faults)?;
    let mut corrected =
        stripe_generator::document::load(new).map_err(|faults| blame(&args.from, faults))?;
    overlay
        .apply(&mut corrected)
        .map_err(|faults| blame(&args.from, faults))?;
    let model = mock::model(&corrected)?;
    let page_path = root.join(project::PROVENANCE);
    let page = String::from_utf8(project::read(&page_path)?)?;
    let page = provenance::page(&page, new, current, args.taken.as_deref())
        .map_err(|fault| format!("{}: {fault}", page_path.display()))?;
    let previous = BTreeMap::from([
        (format!("{}.json.gz", was.ir.api_version), packed(current)?),
        (project::LOCK_FILE.to_owned(), was.lock().render().into()),
    ]);

    exchange.folder(&root.join(project::GENERATED), &generated.files)?;
    exchange.folder(&root.join(project::CONTRACT), &contract)?;
    exchange.folder(&root.join(project::PREVIOUS), &previous)?;
    exchange.file(&root.join(project::DOCUMENT), new)?;
    exchange.file(&root.join(project::LOCK), &generated.lock)?;
    exchange.file(&root.join(mock::MODEL), &model)?;
    exchange.file(&root.join(catalog::CATALOG), &catalog::packed(&is)?)?;
    exchange.file(&page_path, &page)?;
    exchange.commit()?;
    Ok(diff::compare(&was, &is))
}

/// The new document as JSON: as published if it is that, else written anew.
fn as_json(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = document::read(path)?;
    if serde_json::from_slice::<Value>(&bytes).is_ok() {
        return Ok(bytes);
    }
    let value = stripe_generator::document::load(&bytes)
        .map_err(|faults| format!("in {}:\n{faults}", path.display()))?;
    let mut text = serde_json::to_vec_pretty(&value)?;
    text.push(b'\n');
    Ok(text)
}

/// A document packed by gzip, the same bytes for the same document.
pub(crate) fn packed(document: &[u8]) -> Result<Vec<u8>, Failure> {
    let marked = GzBuilder::new().comment(MARK);
    let mut packed = marked.write(Vec::new(), Compression::best());
    packed.write_all(document)?;
    Ok(packed.finish()?)
}

fn date(text: &str) -> Result<String, String> {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let digits = parts
        .iter()
        .all(|part| part.bytes().all(|it| it.is_ascii_digit()));
    match lengths.as_slice() {
        [4, 2, 2] if digits => Ok(text.to_owned()),
        _ => Err("expected a date such as 2026-05-27".to_owned()),
    }
}
