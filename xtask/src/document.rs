//! Documents as they come: JSON or YAML, and packed by gzip or not.

use std::io::Read;
use std::path::Path;

use flate2::read::MultiGzDecoder;
use stripe_generator::document::LARGEST;

use crate::project::{self, Failure};

/// What a gzip file begins with.
pub(crate) const GZIP: &[u8] = &[0x1f, 0x8b];

/// The bytes of a document, unpacked if they are packed.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = project::read(path)?;
    if !bytes.starts_with(GZIP) {
        return Ok(bytes);
    }
    let mut unpacked = Vec::new();
    // One byte more than is taken, so that the reader refuses it; a small file may hold more than any memory.
    MultiGzDecoder::new(bytes.as_slice())
        .take(LARGEST as u64 + 1)
        .read_to_end(&mut unpacked)
        .map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(unpacked)
}
