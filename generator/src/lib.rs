//! Reads Stripe's OpenAPI document and writes the Rust client for it.
//!
//! The way through, stage by stage:
//!
//! ```text
//! bytes ─document→ Document ─overlay→ Document ─lower→ Ir ─passes→ Ir ─names→ Ir + Names ─emit→ files of tokens ─render→ files of text
//! ```
//!
//! The library is pure: it knows no disk, no terminal and no clock, and the same input gives the same
//! bytes. [`generate`] goes all the way; [`analyse`] stops before anything is emitted.
#![forbid(unsafe_code)]

pub mod catalog;
pub mod contract;
pub mod coverage;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod emit;
pub mod explain;
pub mod features;
pub mod ir;
pub mod listing;
pub mod lower;
pub mod markdown;
pub mod names;
pub mod overlay;
pub mod passes;
pub mod render;
#[cfg(test)]
mod sample;

use std::collections::BTreeMap;

use self::diagnostic::Diagnostics;
use self::document::Document;
use self::emit::{Emission, Packaging};
use self::features::Features;
use self::ir::Ir;
use self::names::{Lock, Names};
use self::overlay::Correction;

/// What the generator reads.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The OpenAPI document, JSON or YAML.
    pub document: &'a [u8],
    /// The corrections to the document, an OpenAPI Overlay.
    pub overlay: Option<&'a [u8]>,
    /// The names given earlier, as [`Lock::render`] writes them.
    pub lock: &'a str,
}

/// An API, read and named.
#[derive(Debug, Clone)]
pub struct Analysis {
    /// The document, corrected.
    pub document: Document,
    /// What the overlay corrected in it.
    pub corrections: Vec<Correction>,
    /// The API.
    pub ir: Ir,
    /// Its names.
    pub names: Names,
    /// The features of its crate.
    pub features: Features,
}

impl Analysis {
    /// What is to be recorded, so that it stays.
    pub fn lock(&self) -> Lock {
        Lock::of(&self.ir, &self.names)
    }
}

/// What the generator writes.
#[derive(Debug, Clone)]
pub struct Generated {
    /// The files of the crate: text by path.
    pub files: BTreeMap<String, String>,
    /// The names and what else is to be recorded.
    pub lock: String,
}

/// Told at the beginning of each stage.
pub type Progress<'a> = &'a mut dyn FnMut(&str);

/// Reads, corrects, lowers and names an API.
///
/// # Errors
/// All faults of the first stage that finds any, each with its place.
pub fn analyse(input: Input<'_>, progress: Progress<'_>) -> Result<Analysis, Diagnostics> {
    progress("reading the document");
    let mut value = document::load(input.document)?;
    let mut corrections = Vec::new();
    if let Some(overlay) = input.overlay {
        progress("applying the overlay");
        corrections = overlay::parse(overlay)?.apply(&mut value)?;
    }
    let analysis = analyse_corrected(value, &Lock::parse(input.lock)?, progress)?;
    Ok(Analysis {
        corrections,
        ..analysis
    })
}

/// Lowers and names an API that is read and corrected.
///
/// # Errors
/// All faults of the first stage that finds any, each with its place.
pub fn analyse_corrected(
    value: serde_json::Value,
    lock: &Lock,
    progress: Progress<'_>,
) -> Result<Analysis, Diagnostics> {
    let document = Document::from_value(value)?;
    progress("lowering");
    let ir = passes::run(lower::lower(&document)?, lock)?;
    let mut faults = Diagnostics::new();
    let ir = passes::events(ir, &mut faults);
    progress("naming");
    let names = match names::name(&ir, lock) {
        Ok(names) => faults.finish(names)?,
        Err(found) => {
            faults.extend(found);
            return Err(faults);
        }
    };
    let features = Features::new(&ir, &names);
    Ok(Analysis {
        document,
        corrections: Vec::new(),
        ir,
        names,
        features,
    })
}

/// Writes the crate of an API.
///
/// # Errors
/// A fault of the emitter: tokens that are not Rust.
pub fn generate(
    analysis: &Analysis,
    packaging: &Packaging,
    progress: Progress<'_>,
) -> Result<Generated, Diagnostics> {
    progress("emitting");
    let emitted = emit::emit(
        &Emission {
            ir: &analysis.ir,
            names: &analysis.names,
            features: &analysis.features,
        },
        packaging,
    );
    progress("rendering");
    let mut files = BTreeMap::new();
    let mut faults = Diagnostics::new();
    for (path, emitted) in emitted {
        match render::render(&path, emitted) {
            Ok(text) => _ = files.insert(path, text),
            Err(found) => faults.extend(found),
        }
    }
    faults.finish(Generated {
        files,
        lock: analysis.lock().render(),
    })
}
