//! What the mock carries of the document.

use serde_json::Value;

use crate::project::Failure;

/// The file in the mock's package, from the root of the workspace on.
pub(crate) const MODEL: &str = "mock/model.bin";

/// What stands in that file, for a document with its overlay applied.
pub(crate) fn model(document: &Value) -> Result<Vec<u8>, Failure> {
    stripe_mock_model::compile(document)
        .map_err(|fault| format!("the mock can't read the document: {fault}").into())
}
