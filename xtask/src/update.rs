//! `cargo xtask update`: a new document takes the place of the one in `spec/`, with all that follows from it.
//!
//! It ends with a page for whoever reviews the update.

mod changelog;
mod members;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::{Compression, GzBuilder};
use serde_json::Value;
use stripe_generator::diagnostic::Diagnostics;
use stripe_generator::diff::{self, Report};
use stripe_generator::overlay::Overlay;
use stripe_generator::render::MARK;
use stripe_generator::{Analysis, contract, coverage};

use crate::exchange::Exchange;
use crate::project::{self, Failure};
use crate::{catalog, document, mock, package, provenance};

/// Which document to take.
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
    /// Print the page and write nothing.
    #[arg(long)]
    dry_run: bool,
}

/// What users notice, as a section.
const CHANGELOG: &str = "CHANGELOG.md";

/// What is left to do, at the end of the page.
const NEXT: &str = "
## Next

1. Is a new name above poor? Edit its line in `spec/names.lock` before it is released, and run `cargo xtask generate`.
2. `INSTA_UPDATE=always cargo test -p stripe-client-tests --test generator` writes the snapshots of emitted source anew, in
   `tests/tests/generator/snapshots`. Read `git diff tests` before you commit them. No other test needs anything.
3. Read the section in CHANGELOG.md. After a change of names, `cargo xtask diff spec/previous/*.json.gz spec/openapi.json --format markdown`
   prints it anew.
4. `.ci/run`.

To go back, `git restore spec generated mock tests CHANGELOG.md && git clean -fd spec/previous generated tests`: nothing else was written.
";

/// Everything is read, checked and generated before anything is written, and written before anything is replaced.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let root = args.root.clone().unwrap_or_else(project::root);
    let exchange = match args.dry_run {
        true => None,
        false => Some(Exchange::begin(&root.join(project::GENERATED))?),
    };
    let current = project::read(&root.join(project::DOCUMENT))?;
    let new = as_json(&args.from)?;
    if new == current {
        println!("{} is the document in spec/ already", args.from.display());
        return Ok(());
    }
    let update = Update::read(&root, &current, &new, &args.from)?;
    if let Some(exchange) = exchange {
        update.take(args.taken.as_deref(), exchange)?;
    }
    print!(
        "{}",
        diff::page(&update.report, &update.was.lock(), &update.is.lock())
    );
    match args.dry_run {
        true => println!(
            "\nNothing was written. `cargo xtask update` without `--dry-run` takes the document."
        ),
        false => print!("{NEXT}"),
    }
    Ok(())
}

/// Two documents, and what is different.
struct Update<'a> {
    root: &'a Path,
    current: &'a [u8],
    new: &'a [u8],
    overlay: Overlay,
    was: Analysis,
    is: Analysis,
    report: Report,
}

impl<'a> Update<'a> {
    fn read(
        root: &'a Path,
        current: &'a [u8],
        new: &'a [u8],
        from: &Path,
    ) -> Result<Self, Failure> {
        let overlay_path = root.join(project::OVERLAY);
        let overlay = project::overlay(&overlay_path)?;
        let recorded = project::lock(&root.join(project::LOCK))?;
        let was = diff::analyse_old(current, Some(&overlay), &recorded);
        let was = was.map_err(|faults| {
            project::blame(
                &root.join(project::DOCUMENT),
                Some(&overlay_path),
                &faults.into(),
            )
        })?;
        let is = diff::analyse_new(new, Some(&overlay), &was, None)
            .map_err(|faults| project::blame(from, Some(&overlay_path), &faults))?;
        let faults = members::faults(root, &was, &is)?;
        if !faults.is_empty() {
            return Err(faults.join("\n").into());
        }
        let report = diff::compare(&was, &is);
        Ok(Self {
            root,
            current,
            new,
            overlay,
            was,
            is,
            report,
        })
    }

    /// Generates all that is made from the new document, looks whether anything is missing in it, and puts it in its place.
    fn take(&self, taken: Option<&str>, mut exchange: Exchange) -> Result<(), Failure> {
        let Self { root, is, .. } = self;
        let told = |faults: Diagnostics| faults.to_string();
        let mut generated =
            stripe_generator::generate(is, &project::packaging(), &mut |_| {}).map_err(told)?;
        let covered = coverage::compare(&is.document.value, &generated.files).map_err(told)?;
        if !covered.missing.is_empty() {
            let places = covered.missing.join("\n");
            return Err(format!(
                "the generator leaves these places of the document out:\n{places}"
            )
            .into());
        }
        generated.files.extend(package::pages(root)?);
        let contract = contract::contract(is).map_err(told)?;
        let mut corrected = stripe_generator::document::load(self.new).map_err(told)?;
        self.overlay.apply(&mut corrected).map_err(told)?;
        let model = mock::model(&corrected)?;
        let page_path = root.join(project::PROVENANCE);
        let page = String::from_utf8(project::read(&page_path)?)?;
        let page = provenance::page(&page, self.new, self.current, taken)
            .map_err(|fault| format!("{}: {fault}", page_path.display()))?;
        let previous = BTreeMap::from([
            (
                format!("{}.json.gz", self.was.ir.api_version),
                packed(self.current)?,
            ),
            (
                project::LOCK_FILE.to_owned(),
                self.was.lock().render().into(),
            ),
        ]);

        exchange.folder(&root.join(project::GENERATED), &generated.files)?;
        exchange.folder(&root.join(project::CONTRACT), &contract)?;
        exchange.folder(&root.join(project::PREVIOUS), &previous)?;
        exchange.file(&root.join(project::DOCUMENT), self.new)?;
        exchange.file(&root.join(project::LOCK), &generated.lock)?;
        exchange.file(&root.join(mock::MODEL), &model)?;
        exchange.file(&root.join(catalog::CATALOG), &catalog::packed(is)?)?;
        exchange.file(&page_path, &page)?;
        let changelog = root.join(CHANGELOG);
        if changelog.exists() {
            let text = String::from_utf8(project::read(&changelog)?)?;
            exchange.file(
                &changelog,
                changelog::with(&text, &diff::markdown(&self.report)),
            )?;
        }
        exchange.commit()
    }
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
