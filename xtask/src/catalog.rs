//! What the explorer carries of the crate: how each operation is called.

use stripe_generator::{Analysis, catalog};

use crate::project::Failure;
use crate::update;

/// The file in the explorer's package, from the root of the workspace on.
pub(crate) const CATALOG: &str = "explorer/catalog.json.gz";

/// What is in that file.
pub(crate) fn packed(analysis: &Analysis) -> Result<Vec<u8>, Failure> {
    update::packed(&serde_json::to_vec(&catalog::catalog(analysis))?)
}
