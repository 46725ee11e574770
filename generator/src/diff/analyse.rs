//! Two documents of one API, read and named one after the other.

use std::fmt;

use crate::diagnostic::Diagnostics;
use crate::document;
use crate::names::Lock;
use crate::overlay::Overlay;
use crate::{Analysis, analyse_corrected};

/// What is wrong with a document: with the corrections to it, and with what they make of it. Both are told at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults {
    /// Actions of the overlay that do not fit the document any more; the pointers lead into the overlay.
    pub overlay: Diagnostics,
    /// The rest; the pointers lead into the document.
    pub document: Diagnostics,
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let both = self.overlay.iter().chain(&self.document);
        both.cloned().collect::<Diagnostics>().fmt(f)
    }
}

impl std::error::Error for Faults {}

impl From<Diagnostics> for Faults {
    fn from(document: Diagnostics) -> Self {
        Self {
            document,
            ..Self::default()
        }
    }
}

/// Reads the earlier document. Of the corrections, which are those of the later one, those apply that find something
/// to correct.
///
/// # Errors
/// All faults of the first stage that finds any, each with its place.
pub fn analyse_old(
    document: &[u8],
    overlay: Option<&Overlay>,
    recorded: &Lock,
) -> Result<Analysis, Diagnostics> {
    let mut value = document::load(document)?;
    if let Some(overlay) = overlay {
        overlay.apply_where_due(&mut value)?;
    }
    analyse_corrected(value, recorded, &mut |_| {})
}

/// Reads the later document, named by its lock. Without one, what the earlier document has keeps its names, its arguments and
/// where it stands, as an update leaves it.
///
/// # Errors
/// All actions of the overlay that do not fit, and all faults of the first stage after them that finds any, each with its place.
pub fn analyse_new(
    document: &[u8],
    overlay: Option<&Overlay>,
    old: &Analysis,
    recorded: Option<&Lock>,
) -> Result<Analysis, Faults> {
    let mut value = document::load(document)?;
    let mut faults = Faults::default();
    let mut corrections = Vec::new();
    if let Some(overlay) = overlay {
        corrections = overlay.correct(&mut value, &mut faults.overlay);
    }
    let lock = recorded.cloned().unwrap_or_else(|| old.lock());
    match analyse_corrected(value, &lock, &mut |_| {}) {
        Ok(analysis) if faults.overlay.is_empty() => Ok(Analysis {
            corrections,
            ..analysis
        }),
        Ok(_) => Err(faults),
        Err(found) => {
            faults.document = found;
            Err(faults)
        }
    }
}
