//! Where things stand in the workspace, and how a command reads them.

use std::error::Error;
use std::path::{Path, PathBuf};

use stripe_generator::diagnostic::Diagnostics;
use stripe_generator::diff::Faults;
use stripe_generator::emit::Packaging;
use stripe_generator::names::Lock;
use stripe_generator::overlay::Overlay;
use stripe_generator::{Analysis, Input, document, overlay};

/// Stripe's document, from the root of the workspace on, as are those below.
pub(crate) const DOCUMENT: &str = "spec/openapi.json";
/// The corrections to it.
pub(crate) const OVERLAY: &str = "spec/overlay.yaml";
/// The record of names.
pub(crate) const LOCK: &str = "spec/names.lock";
/// The name of the lock in the folder of the document that it belongs to.
pub(crate) const LOCK_FILE: &str = "names.lock";
/// What is said about the document.
pub(crate) const PROVENANCE: &str = "spec/README.md";
/// The document before it.
pub(crate) const PREVIOUS: &str = "spec/previous";
/// The crate that users depend on.
pub(crate) const GENERATED: &str = "generated";
/// The module of the tests that sends every operation.
pub(crate) const CONTRACT: &str = "tests/contract/src/generated";

/// What a command ends with when it fails.
pub(crate) type Failure = Box<dyn Error>;

/// Which document a command works on.
#[derive(clap::Args)]
pub(crate) struct Source {
    /// Another OpenAPI document than the workspace's, JSON or YAML, in Stripe's dialect: requests with a key to Stripe's servers, lists and
    /// objects in brackets, one type of responses and one of errors. What is otherwise is refused, with the place.
    #[arg(long, value_name = "FILE")]
    pub(crate) spec: Option<PathBuf>,
    /// The corrections to the document, an OpenAPI Overlay. For the workspace's own document its
    /// own overlay is taken; another document has none unless it is named here.
    #[arg(long, value_name = "FILE")]
    pub(crate) overlay: Option<PathBuf>,
    /// The names once given, so that they stay; `generate` writes it. For the workspace's own document its own is taken;
    /// another document has none unless it is named here.
    #[arg(long, value_name = "FILE")]
    pub(crate) lock: Option<PathBuf>,
}

impl Source {
    /// Reads the document as far as its names.
    pub(crate) fn analyse(&self, progress: &mut dyn FnMut(&str)) -> Result<Analysis, Failure> {
        let (document, overlay) = self.read()?;
        let lock = self.names()?;
        let input = Input {
            document: &document,
            overlay: overlay.as_deref(),
            lock: &lock,
        };
        stripe_generator::analyse(input, progress).map_err(|faults| self.blame(&faults))
    }

    /// Where the names are recorded, if they are.
    pub(crate) fn record(&self) -> Option<PathBuf> {
        match (&self.lock, &self.spec) {
            (Some(lock), _) => Some(lock.clone()),
            (None, None) => Some(lock_path()),
            (None, Some(_)) => None,
        }
    }

    /// The names once given, as text; none if there is no record, or not yet.
    pub(crate) fn names(&self) -> Result<String, Failure> {
        match self.record() {
            Some(path) if path.exists() => Ok(String::from_utf8(read(&path)?)?),
            _ => Ok(String::new()),
        }
    }

    /// Reads the document as plain JSON, corrected.
    pub(crate) fn corrected(&self) -> Result<serde_json::Value, Failure> {
        let (document, overlay) = self.read()?;
        let mut value = document::load(&document).map_err(|faults| self.blame(&faults))?;
        if let Some(overlay) = overlay {
            overlay::parse(&overlay)
                .and_then(|overlay| overlay.apply(&mut value))
                .map_err(|faults| self.blame(&faults))?;
        }
        Ok(value)
    }

    /// The bytes of the document and of its overlay.
    fn read(&self) -> Result<(Vec<u8>, Option<Vec<u8>>), Failure> {
        Ok((
            read(&self.document())?,
            self.correction().as_deref().map(read).transpose()?,
        ))
    }

    /// The overlay, if there is one.
    fn correction(&self) -> Option<PathBuf> {
        match (&self.overlay, &self.spec) {
            (Some(overlay), _) => Some(overlay.clone()),
            (None, None) => Some(overlay_path()),
            (None, Some(_)) => None,
        }
    }

    fn document(&self) -> PathBuf {
        self.spec.clone().unwrap_or_else(|| root().join(DOCUMENT))
    }

    fn blame(&self, faults: &Diagnostics) -> Failure {
        let overlay = self.correction();
        blame(&self.document(), overlay.as_deref(), &faults.clone().into())
    }
}

/// What is wrong with a document, with the files in which it is to be mended.
pub(crate) fn blame(document: &Path, overlay: Option<&Path>, faults: &Faults) -> Failure {
    let document = document.display();
    let mut told = Vec::new();
    if let Some(overlay) = overlay.map(Path::display) {
        if !faults.overlay.is_empty() {
            told.push(format!(
                "in {overlay}, which corrects {document}:\n{}",
                faults.overlay
            ));
        }
        if !faults.document.is_empty() {
            told.push(format!(
                "in {document}, as {overlay} corrects it:\n{}",
                faults.document
            ));
        }
    } else {
        told.push(format!("in {document}:\n{faults}"));
    }
    told.join("\n").into()
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// The crate that users depend on.
pub(crate) fn generated() -> PathBuf {
    root().join(GENERATED)
}

/// The module of the tests that sends every operation.
pub(crate) fn contract() -> PathBuf {
    root().join(CONTRACT)
}

/// The record of names.
pub(crate) fn lock_path() -> PathBuf {
    root().join(LOCK)
}

/// The names once given, as a file has them.
pub(crate) fn lock(path: &Path) -> Result<Lock, Failure> {
    let lock = Lock::parse(&String::from_utf8(read(path)?)?);
    lock.map_err(|faults| format!("in {}:\n{faults}", path.display()).into())
}

/// The corrections in a file.
pub(crate) fn overlay(path: &Path) -> Result<Overlay, Failure> {
    let overlay = overlay::parse(&read(path)?);
    overlay.map_err(|faults| format!("in {}:\n{faults}", path.display()).into())
}

/// The corrections to Stripe's document.
pub(crate) fn overlay_path() -> PathBuf {
    root().join(OVERLAY)
}

/// How the crate in the workspace is packaged.
pub(crate) fn packaging() -> Packaging {
    Packaging {
        runtime_path: "../runtime".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        rust_version: env!("CARGO_PKG_RUST_VERSION").to_owned(),
        standalone: false,
    }
}

/// The bytes of a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()).into())
}
