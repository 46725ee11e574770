// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::physical_bundles::list`](fn@crate::issuing::physical_bundles::list).

pub use crate::issuing_physical_bundle::{Status, Type};
