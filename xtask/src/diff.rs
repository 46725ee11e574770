//! `cargo xtask diff`: what a new document changes for users of the crate.

use std::path::{Path, PathBuf};

use stripe_generator::diff::{self, Faults, Report};
use stripe_generator::names::Lock;

use crate::document;
use crate::project::{self, Failure};

/// What to compare, and how to show it.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The document as it was: JSON or YAML, also packed by gzip. Its names are those of `names.lock` in its folder, or
    /// of the workspace's.
    old: PathBuf,
    /// The document as it is. Without a `names.lock` in its folder, it is named as an update would name it.
    new: PathBuf,
    /// The corrections to both documents, an OpenAPI Overlay, instead of the workspace's own. Of the old document,
    /// what there is to correct in it is corrected.
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
    /// Correct nothing: for documents of another API.
    #[arg(long, conflicts_with = "overlay")]
    no_overlay: bool,
    /// The names once given. For Stripe's documents the workspace's own are taken; with `--no-overlay`, none unless named here.
    #[arg(long, value_name = "FILE")]
    lock: Option<PathBuf>,
    /// How to print the report; as Markdown it is a section of a changelog.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How a report is printed.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(crate) enum Format {
    Text,
    Markdown,
    Json,
}

impl Args {
    fn corrections(&self) -> Option<PathBuf> {
        match (&self.overlay, self.no_overlay) {
            (_, true) => None,
            (Some(path), _) => Some(path.clone()),
            (None, _) => Some(project::overlay_path()),
        }
    }
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let corrections = args.corrections();
    let overlay = corrections.as_deref().map(project::overlay).transpose()?;
    let blame =
        |document: &Path, faults: Faults| project::blame(document, corrections.as_deref(), &faults);
    let recorded = match (&args.lock, lock_beside(&args.old)?, args.no_overlay) {
        (Some(lock), ..) => project::lock(lock)?,
        (None, Some(lock), _) => lock,
        (None, None, false) => project::lock(&project::lock_path())?,
        (None, None, true) => Lock::default(),
    };
    let old = diff::analyse_old(&document::read(&args.old)?, overlay.as_ref(), &recorded)
        .map_err(|faults| blame(&args.old, faults.into()))?;
    let new = document::read(&args.new)?;
    let recorded = lock_beside(&args.new)?;
    let new = diff::analyse_new(&new, overlay.as_ref(), &old, recorded.as_ref())
        .map_err(|faults| blame(&args.new, faults))?;
    show(&diff::compare(&old, &new), args.format)
}

/// The lock that a document has in its folder.
fn lock_beside(document: &Path) -> Result<Option<Lock>, Failure> {
    let path = document.with_file_name(project::LOCK_FILE);
    path.exists().then(|| project::lock(&path)).transpose()
}

/// Prints a report.
fn show(report: &Report, format: Format) -> Result<(), Failure> {
    match format {
        Format::Text => print!("{}", diff::text(report)),
        Format::Markdown => print!("{}", diff::markdown(report)),
        Format::Json => println!("{}", serde_json::to_string_pretty(report)?),
    }
    Ok(())
}
