//! Two documents of one API, read and named one after the other.

use crate::diagnostic::Diagnostics;
use crate::document;
use crate::names::Lock;
use crate::overlay::Overlay;
use crate::{Analysis, analyse_corrected};

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
/// All faults of the first stage that finds any, each with its place.
pub fn analyse_new(
    document: &[u8],
    overlay: Option<&Overlay>,
    old: &Analysis,
    recorded: Option<&Lock>,
) -> Result<Analysis, Diagnostics> {
    let mut value = document::load(document)?;
    if let Some(overlay) = overlay {
        overlay.apply(&mut value)?;
    }
    let lock = recorded.cloned().unwrap_or_else(|| old.lock());
    analyse_corrected(value, &lock, &mut |_| {})
}
